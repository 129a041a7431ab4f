// The form that records a body's outcome: outcome, method, date, warnings, conditions, dissents and recusals.
import type { ComponentChildren } from 'preact';
import type { Frozen } from '../../app/frozen-submission.ts';
import { frameworkOfType } from '../../domain/governance/case-types.ts';
import { stageOf } from '../../domain/governance/lookups.ts';
import { OUTCOMES } from '../../domain/governance/procedure.ts';
import type { Fault } from '../../domain/refusal.ts';
import { type AvailableAction, heldBack } from '../../domain/workflow/available-actions.ts';
import { METHODS } from '../../domain/workflow/state.ts';
import { OBJECTION, warningsOf } from '../../domain/workflow/warnings.ts';
import { refusalInOneLine } from '../../words/refusals/refusals.ts';
import type { Entries } from '../door.tsx';
import { sayTogether, titleOfCheck } from '../dossier/finding.tsx';
import { FormItems } from '../dossier/form-fields.tsx';
import { Checkboxes, Radios } from '../form/choices.tsx';
import { FormStart } from '../form/controls.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import { clusterName } from '../names.ts';
import { Alert } from '../parts/alert.tsx';
import type { View } from '../view.ts';
import { BodyChoice } from './body-choice.tsx';
import { DECISION_ITEMS } from './decision-form.ts';

type FormProps = {
  readonly view: View;
  readonly frozen: Frozen;
  readonly entries: Entries;
  readonly faults: readonly Fault[];
  readonly decide: AvailableAction;
};

export function DecisionForm({ view, frozen, entries, faults, decide }: FormProps) {
  const { t, language, csrf, ports, actor } = view;
  const { submission, proposal, framework, dossier } = frozen;
  const stage = stageOf(framework, proposal, submission.stage);
  const held = stage && heldBack(submission, stage, proposal, { actor, framework, ...ports.clock() });
  const methods = METHODS.filter((method) => method !== 'chairs' || stage?.chairsMayDecide);
  const warnings = warningsOf(submission, frameworkOfType(framework, proposal.caseType)).map((code) => ({
    value: code,
    text: [...textOf(code, frozen, view), ...objectionsTo(code, frozen, view)],
  }));
  const error = (pointer: string) => {
    const fault = faults.find((each) => each.pointer === pointer);
    return fault && sayFormFault(fault, language);
  };
  const context = {
    t,
    language,
    entries,
    dossier,
    framework,
    clusters: proposal.clusters,
    today: ports.clock().today,
    faults,
  };
  return (
    <section aria-labelledby="registrer" class="ob-narrow ob-no-print">
      <h2 id="registrer">{t('decide.form')}</h2>
      {held && (
        <Alert
          kind="info"
          t={t}
          text={t('decide.held', {
            why: refusalInOneLine(held, language),
          })}
        />
      )}
      <form method="post" action={`/forelaeggelser/${submission.id}/afgoerelse`}>
        <FormStart
          csrf={csrf}
          values={{ version: proposal.version, hash: submission.dossierHash }}
          defaultButton="decide"
        />
        <BodyChoice {...{ view, framework, decide, entries }} error={error('/body')} />
        <Radios
          name="/outcome"
          label={t('decide.outcome')}
          {...(decide.refusal === 'without' && { hint: t('decide.withoutHint') })}
          value={entries.get('/outcome') ?? ''}
          options={OUTCOMES.filter((outcome) => decide.outcomes?.includes(outcome)).map((outcome) => ({
            value: outcome,
            text: t(`outcome.${outcome}`),
          }))}
          error={error('/outcome')}
          t={t}
        />
        <Radios
          name="/method"
          label={t('decide.method')}
          value={entries.get('/method') ?? 'meeting'}
          options={methods.map((method) => ({ value: method, text: t(`method.${method}`) }))}
          error={error('/method')}
          t={t}
        />
        {warnings.length > 0 && (
          <Checkboxes
            name="/acknowledgedFindings"
            label={t('decide.warnings')}
            hint={`${t('shell.formal')} ${t('decide.warningsHint')}`}
            values={entries.getAll('/acknowledgedFindings')}
            options={warnings}
            single
            t={t}
          />
        )}
        <FormItems items={DECISION_ITEMS} context={context} />
        <p>{t('decide.final')}</p>
        <div class="ob-actions">
          <button class="button button-primary" type="submit" name="do" value="decide">
            {t('decide.read')}
          </button>
          <a href={`/sager/${proposal.id}`}>{t('act.cancel')}</a>
        </div>
      </form>
    </section>
  );
}

/**
 * The findings of one code in words, under the title of their check where there are several. Acknowledging the code
 * acknowledges all of them.
 */
function textOf(code: string, { assessment, framework }: Frozen, view: View): readonly ComponentChildren[] {
  const [first, ...rest] = assessment.findings.filter((finding) => finding.code === code);
  if (!first) return [];
  const texts = sayTogether([first, ...rest], { framework, view }).join(' ');
  if (rest.length === 0) return [texts];
  return [<strong key={code}>{`${titleOfCheck(first.check, view.language)}: `}</strong>, texts];
}

/** Objections of other clusters to the notice, in their own words. */
function objectionsTo(code: string, { submission, framework }: Frozen, { t }: View): readonly string[] {
  if (code !== OBJECTION) return [];
  return submission.notices.flatMap(({ cluster, answer }) =>
    answer?.kind === 'objection'
      ? [` ${t('decide.objection', { cluster: clusterName(framework, cluster), comment: answer.comment ?? '' })}`]
      : [],
  );
}
