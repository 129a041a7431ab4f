// One form of the dossier as a page: fields with errors and remarks, and the live assessment beside them.
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Fault } from '../../domain/refusal.ts';
import type { Group, Part } from '../dossier/field.ts';
import type { FormContext } from '../dossier/form-context.ts';
import { FormItems } from '../dossier/form-fields.tsx';
import { placeName } from '../dossier/labels.ts';
import { locate } from '../dossier/locate.ts';
import { hasSheet } from '../dossier/sheet-columns.ts';
import { WhyAsked } from '../dossier/why-asked.tsx';
import { FormStart } from '../form/controls.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import { LivePanel, liveState, summaryOf } from '../live/panel.tsx';
import { type Case, caseTrail } from '../load-case.ts';
import { Alert } from '../parts/alert.tsx';
import type { TextKey } from '../texts/index.ts';
import { panelTranslator } from '../texts/panel.ts';
import { inWords } from '../texts/text.ts';
import type { Page, View } from '../view.ts';

/** Seconds without typing before the script saves. Each save is a revision that others see. */
const SECONDS_UNTIL_SAVED = 10;

type ShownForm = {
  readonly found: Case;
  readonly group: Group;
  readonly entries: URLSearchParams;
  readonly assessment: Assessment;
  readonly faults: readonly Fault[];
  /**
   * Set where the assessment is of typed, unsaved entries: maps places of the dossier to the form, and the message to
   * show.
   */
  readonly typed?: { readonly inForm: (pointer: string) => string; readonly said: TextKey };
  /** The revision that the person started from. */
  readonly revision?: number;
};

export function formPage(view: View, { found, group, entries, assessment, faults, typed, revision }: ShownForm): Page {
  const { t, language, csrf, ports } = view;
  const { proposal, dossier, framework } = found;
  const state = liveState(
    { language, framework, group, entries, assessment, faults: [], typed: typed !== undefined },
    typed?.inForm,
  );
  const { today } = ports.clock();
  const context = {
    t,
    language,
    entries,
    dossier,
    framework,
    clusters: proposal.clusters,
    today,
    faults,
    notes: state.notes,
  };
  const wide = hasSheet(group.items);
  const errors = faults.map((fault) => {
    const { field, lists } = locate(group.items, '', fault.pointer, entries);
    const name = field ?? lists.at(-1);
    return { name, text: `${placeName(name ?? fault.pointer, language)}: ${sayFormFault(fault, language)}` };
  });
  const address = `/sager/${proposal.id}/oplysninger/${group.id}`;
  const unsaved = (typed || faults.length > 0) && { 'data-unsaved': '' };
  return {
    title: inWords(group.title, language),
    wide,
    faulty: faults.length > 0,
    status: faults.length > 0 ? 400 : 200,
    trail: [...caseTrail(view, found), { href: `/sager/${proposal.id}/oplysninger`, text: t('answers.title') }],
    body: (
      <div class={wide ? 'ob-with-sheets' : 'ob-with-live'}>
        <div class={wide ? '' : 'ob-narrow'}>
          <ErrorSummary errors={errors} t={t} lead={t('form.savedPart')} />
          {typed && <Alert kind="info" t={t} text={t(typed.said)} />}
          {group.intro && <p class="ob-lead">{inWords(group.intro, language)}</p>}
          <WhyAsked section={group.section} view={view} />
          <form
            method="post"
            action={address}
            data-form={proposal.id}
            data-live={`${address}/grundlag`}
            data-panel="vurdering"
            {...unsaved}
          >
            <FormStart csrf={csrf} values={{ revision: revision ?? proposal.revision }} defaultButton="next" />
            {group.parts.map((part, i) => (
              <FormPart key={String(i)} {...{ part, i, context }} alone={group.parts.length === 1} />
            ))}
            <Save t={t} summary={summaryOf(state, panelTranslator(language))} />
          </form>
        </div>
        <aside class="ob-live" id="vurdering" aria-labelledby="vurdering-nu">
          <LivePanel state={state} />
        </aside>
      </div>
    ),
  };
}

/** The buttons, the line of the autosave, and the summary of the assessment. */
function Save({ t, summary }: { readonly t: View['t']; readonly summary: string }) {
  return (
    <div class="ob-actions ob-save">
      <button class="button button-primary" type="submit" name="do" value="next">
        {t('form.save')}
      </button>
      <button class="button button-secondary" type="submit" name="do" value="save">
        {t('form.saveBack')}
      </button>
      <span
        data-keep={SECONDS_UNTIL_SAVED}
        data-kept={t('form.kept')}
        data-part={t('form.keptPart')}
        data-pasted={t('form.keptPasted')}
        data-others={t('form.keptOthers')}
        data-later={t('form.keptLater')}
        data-failed={t('form.keptNot')}
        hidden
      />
      <a href="#vurdering-nu" data-summary>
        {summary}
      </a>
    </div>
  );
}

type FormPartProps = {
  readonly part: Part;
  readonly i: number;
  readonly context: FormContext;
  /** The page has one part, which needs no heading of its own. */
  readonly alone: boolean;
};

function FormPart({ part, i, context, alone }: FormPartProps) {
  const { language } = context;
  const title = inWords(part.title, language);
  const intro = part.intro && <p class="ob-muted">{inWords(part.intro, language)}</p>;
  if (alone)
    return (
      <>
        {intro}
        <FormItems items={part.items} context={context} />
      </>
    );
  return (
    <section aria-labelledby={`del-${i}`} class="ob-part">
      <h2 id={`del-${i}`}>{part.about === undefined ? title : `${title}: ${part.about}`}</h2>
      {intro}
      <FormItems items={part.items} context={context} />
    </section>
  );
}
