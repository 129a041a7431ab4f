// The assessment beside a form: what is missing on the page and in total, and the verdict per principle. The server
// renders it for the saved case; the browser renders it for typed entries with the same code.
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Fault } from '../../domain/refusal.ts';
import { inLanguage, type Language } from '../../lib/localised.ts';
import type { Group } from '../dossier/field.ts';
import { placeName } from '../dossier/labels.ts';
import { locate } from '../dossier/locate.ts';
import type { Note } from '../dossier/notes.ts';
import { notesOf } from '../dossier/notes-of-assessment.ts';
import { covers } from '../dossier/progress.ts';
import { idOf } from '../form/controls.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import { PRINCIPLE_TONE } from '../parts/principle-table.tsx';
import { Status } from '../parts/status.tsx';
import { type PanelTranslate, panelTranslator } from '../texts/panel.ts';

type LiveState = {
  readonly language: Language;
  readonly framework: Framework;
  readonly group: Group;
  /** The entries of the form as the page shows it. */
  readonly entries: URLSearchParams;
  readonly assessment: Assessment;
  /** Remarks at the places of the form as the page shows it. */
  readonly notes: readonly Note[];
  /** Faults of the typed entries: what cannot be read or saved. */
  readonly faults: readonly Fault[];
  readonly typed: boolean;
};

type Shown = Pick<LiveState, 'language' | 'framework' | 'group' | 'entries' | 'assessment' | 'faults' | 'typed'>;

/** @param inForm maps a place of the assessed dossier to its place in the form */
export function liveState(shown: Shown, inForm: (pointer: string) => string = (pointer) => pointer): LiveState {
  const notes = notesOf(shown.assessment, shown.framework, shown.language);
  return { ...shown, notes: notes.map((note) => ({ ...note, pointer: inForm(note.pointer) })) };
}

/** The remarks at places of this form. */
function notesHere({ group, notes }: Pick<LiveState, 'group' | 'notes'>): readonly Note[] {
  return notes.filter(({ pointer }) => group.items.some((item) => covers(item, pointer)));
}

/** `Mangler på denne side: 2. I hele sagen: 14.`, or that nothing is missing. */
export function summaryOf(state: LiveState, t: PanelTranslate): string {
  const here = notesHere(state).filter(({ severity }) => severity === 'blocker').length;
  const all = state.assessment.gaps.length;
  return here + all === 0 ? t('live.nothingMissing') : t('live.summary', { here, all });
}

const TONE = { blocker: 'bad', warning: 'warn', note: 'plain' } as const;

export function LivePanel({ state }: { readonly state: LiveState }) {
  const { language, framework, assessment, group, entries, faults, typed } = state;
  const t = panelTranslator(language);
  const here = notesHere(state);
  const address = (pointer: string) => {
    const { field, lists } = locate(group.items, '', pointer, entries);
    return `#${idOf(field ?? lists.at(-1) ?? pointer)}`;
  };
  const name = (pointer: string) => {
    const { field, lists } = locate(group.items, '', pointer, entries);
    return placeName(field ?? lists.at(-1) ?? pointer, language);
  };
  return (
    <>
      <h2 id="vurdering-nu">{t('live.title')}</h2>
      <p class="ob-muted">{t(typed ? 'live.asTyped' : 'live.asSaved')}</p>
      <p>
        <strong>{summaryOf(state, t)}</strong>
      </p>
      <p class="ob-muted">{t('shell.formal')}</p>
      <h3>{t('live.here')}</h3>
      {here.length === 0 && faults.length === 0 && <p>{t('live.nothingHere')}</p>}
      <ul class="nobullet-list">
        {faults.map((fault) => (
          <li key={`${fault.pointer}${fault.code}`}>
            <Status tone="bad" text={t('live.unread')} />{' '}
            <a href={address(fault.pointer)}>{`${name(fault.pointer)}: ${sayFormFault(fault, language)}`}</a>
          </li>
        ))}
        {here.map(({ pointer, text, severity }) => (
          <li key={pointer + text}>
            <Status tone={TONE[severity]} text={t(`severity.${severity}`)} /> <a href={address(pointer)}>{text}</a>
          </li>
        ))}
      </ul>
      <h3>{t('live.principles')}</h3>
      <dl class="ob-live-principles">
        {framework.principles.map((principle) => {
          const status =
            assessment.principles.find((result) => result.principle === principle.id)?.status ?? 'not-assessed';
          return (
            <div key={principle.id} data-principle={principle.id}>
              <dt>{inLanguage(principle.title, language)}</dt>
              <dd>
                <Status tone={PRINCIPLE_TONE[status]} text={t(`principle.${status}`)} />
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
