// Afgørelse: the frozen decision paper, and the form of the outcome for a person who may decide.
import { recordDecision } from '../../app/act-on-submission.ts';
import { paperFile } from '../../app/documents.ts';
import { type Frozen, loadFrozen } from '../../app/frozen-submission.ts';
import { tryDecision } from '../../app/try-decision.ts';
import { sayBodies } from '../../documents/route-of.ts';
import { type Fault, Refusal } from '../../domain/refusal.ts';
import { refusalInOneLine } from '../../words/refusals/refusals.ts';
import { DecisionForm } from '../case/decision-fields.tsx';
import { DECISION_ITEMS, readDecision } from '../case/decision-form.ts';
import { addFiles, Paper } from '../case/paper.tsx';
import { readBack } from '../case/read-back.tsx';
import type { Door, Entries } from '../door.tsx';
import { orderedEntries } from '../dossier/form-rows.ts';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import { caseTrail, titleOf } from '../load-case.ts';
import { stageName, stepName } from '../names.ts';
import { Alert } from '../parts/alert.tsx';
import { asked, type Page, type View } from '../view.ts';

export function addDecisionPage(door: Door): void {
  addFiles(door, '/forelaeggelser/:id/sagsfremstilling', async (view, form) =>
    paperFile(view.ports, await frozenOf(view), { form, language: view.language }),
  );

  door.get('/forelaeggelser/:id/afgoerelse', async (view) =>
    page(view, await frozenOf(view), new URLSearchParams(), []),
  );

  door.post('/forelaeggelser/:id/afgoerelse', async (view, sent) => {
    const frozen = await frozenOf(view);
    const [what, target] = (sent.get('do') ?? 'decide').split(/:(.*)/s);
    if (what === 'add' || what === 'remove') {
      const entries = orderedEntries(DECISION_ITEMS, sent, what === 'add' ? { add: target } : { remove: target });
      return page(view, frozen, kept(entries, sent), []);
    }
    const entries = orderedEntries(DECISION_ITEMS, sent, { dropBlank: new Set() });
    const { input, faults } = readDecision(entries, sent, frozen, view.language);
    if (what === 'correct') return page(view, frozen, kept(entries, sent), []);
    if (faults.length > 0) return page(view, frozen, kept(entries, sent), faults);
    try {
      if (what !== 'confirm') {
        const { proposal, submission } = frozen;
        const tried = await tryDecision(view.ports, view.actor, proposal, submission.id, input);
        return readBack({ view, frozen, input, tried, sent });
      }
      await recordDecision(view.ports, asked(view, [Number(sent.get('version'))]), frozen.submission.id, input);
      return { goTo: `/sager/${frozen.proposal.id}`, say: { key: 'decide.done' } };
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'forbidden' || error.code === 'not-found') throw error;
      return page(view, await frozenOf(view), kept(entries, sent), error.faults, error);
    }
  });
}

function frozenOf({ ports, actor, params }: View): Promise<Frozen> {
  return loadFrozen(ports, actor, params.id ?? '');
}

/** Adds the sent entries that are not part of the rows. */
function kept(entries: Entries, sent: Entries): Entries {
  const all = new URLSearchParams(entries);
  for (const name of ['/body', '/outcome', '/method', '/acknowledgedFindings'])
    for (const value of sent.getAll(name)) all.append(name, value);
  return all;
}

function page(view: View, frozen: Frozen, entries: Entries, faults: readonly Fault[], refusal?: Refusal): Page {
  const { t, language } = view;
  const { proposal, submission, framework } = frozen;
  const decide = frozen.actions.find(({ action, target }) => action === 'decide' && target === submission.stage);
  const open = submission.status === 'open';
  const body = decide?.allowed && open ? sayBodies(framework, decide.bodies ?? [], language) : undefined;
  const errors: FormError[] = [
    ...(refusal && refusal.faults.length === 0
      ? [
          {
            name: refusal.code === 'warnings-not-acknowledged' ? '/acknowledgedFindings' : undefined,
            text: sayRefusal(refusal, language),
          },
        ]
      : []),
    ...faults.map((fault) => ({
      name: fault.pointer,
      text: `${nameOf(fault.pointer, view)}: ${sayFormFault(fault, language)}`,
    })),
  ];
  return {
    title: `${body === undefined ? t('decide.titleRead') : t('decide.title', { body })} – ${titleOf(proposal, view)}`,
    ownHeading: true,
    wide: body !== undefined,
    faulty: errors.length > 0,
    status: errors.length > 0 ? (refusal ? 409 : 400) : 200,
    trail: caseTrail(view, frozen),
    body: (
      <>
        <ErrorSummary errors={errors} t={t} />
        <p class="ob-lead ob-no-print">{`${stageName(framework, proposal, submission.stage, language)}. ${submission.steps.map((step) => stepName(framework, step, language)).join(', ')}`}</p>
        <p class="ob-no-print ob-actions">
          {body !== undefined && <a href="#registrer">{t('decide.form')}</a>}
          <a href={`/forelaeggelser/${submission.id}/sagsfremstilling.pdf`}>{t('case.paperPdf')}</a>
          <a href={`/forelaeggelser/${submission.id}/sagsfremstilling.docx`}>{t('case.paperDocx')}</a>
          <a href={`/forelaeggelser/${submission.id}/aftaleudkast`}>{t('agreement.see')}</a>
        </p>
        {body !== undefined && decide ? (
          <div class="ob-beside">
            <Paper view={view} frozen={frozen} />
            <DecisionForm {...{ view, frozen, entries, faults, decide }} />
          </div>
        ) : (
          <Paper view={view} frozen={frozen} />
        )}
        {open && body === undefined && decide?.code && decide.code !== 'forbidden' && (
          <Alert kind="info" t={t} heading={t('decide.cannot')} text={refusalInOneLine(decide.code, language)} />
        )}
      </>
    ),
  };
}

function sayRefusal(refusal: Refusal, language: View['language']): string {
  return refusalInOneLine(refusal.code, language);
}

function nameOf(pointer: string, { t, language }: View): string {
  if (pointer === '/body') return t('decide.body');
  if (pointer === '/outcome') return t('decide.outcome');
  if (pointer === '/method') return t('decide.method');
  const item = DECISION_ITEMS.find(({ path }) => pointer === path || pointer.startsWith(`${path}/`));
  const row = /\/(\d+)\//.exec(pointer)?.[1];
  const label = item?.declaration?.words[language] ?? pointer;
  return row === undefined ? label : `${label} ${Number(row) + 1}`;
}
