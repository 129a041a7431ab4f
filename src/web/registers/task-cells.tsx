// A cell of the table of tasks and municipalities: status of the municipality, price, operator and basis.

import { sayEdition } from '../../domain/agreement/agreement-words.ts';
import { FINANCING_WORDS } from '../../domain/dossier/economy.ts';
import { TASK_TYPE_WORDS } from '../../domain/dossier/task-types.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { GridCell, GridEntry, Standing } from '../../domain/registers/task-grid.ts';
import { inLanguage, type Localised } from '../../lib/localised.ts';
import { capitalised, sayPerUnit } from '../../lib/written.ts';
import { writeDate, writeMoney } from '../formats.ts';
import { partyName } from '../names.ts';
import { Status } from '../parts/status.tsx';
import type { View } from '../view.ts';

const TONE = {
  joined: 'good',
  waiting: 'wait',
  asked: 'wait',
  declined: 'bad',
  left: 'plain',
} as const satisfies Record<Standing, string>;

const TYPES: Readonly<Record<string, Localised>> = TASK_TYPE_WORDS;
const BASES: Readonly<Record<string, Localised>> = FINANCING_WORDS;

export function sayTaskType(type: string | null, { t, language }: Pick<View, 't' | 'language'>): string {
  if (type === null) return t('tasks.untyped');
  const words = TYPES[type];
  return words ? inLanguage(words, language) : type;
}

export function sayBasis(basis: string | null, { language }: Pick<View, 'language'>): string {
  const words = basis === null ? undefined : BASES[basis];
  return words ? inLanguage(words, language) : (basis ?? '');
}

export function sayStanding({ standing, reservation }: GridEntry, { t }: Pick<View, 't'>): string {
  const joined = standing === 'joined' || standing === 'waiting';
  return t(reservation && joined ? `tasks.${standing}.reservation` : `tasks.${standing}`);
}

export function sayOperators({ operators }: GridEntry, municipality: string, framework: Framework, { t }: View) {
  return operators
    .map((operator) => (operator === municipality ? t('tasks.itself') : partyName(framework, operator)))
    .join(', ');
}

type Props = { readonly view: View; readonly framework: Framework; readonly cell: GridCell };

/** Renders nothing where nothing is agreed. */
export function TaskCell({ view, framework, cell: { municipality, total, entries } }: Props) {
  const { t } = view;
  if (entries.length === 0) return null;
  return (
    <>
      {entries.map((entry) => (
        <Entry key={entry.agreement} {...{ view, framework, municipality, entry, entries }} />
      ))}
      {total > entries.length && (
        <p>
          <a href="/aftaler">{t('tasks.more', { count: total - entries.length })}</a>
        </p>
      )}
    </>
  );
}

type EntryProps = Omit<Props, 'cell'> & Pick<GridCell, 'municipality' | 'entries'> & { readonly entry: GridEntry };

function Entry({ view, framework, municipality, entry, entries }: EntryProps) {
  const { t, language } = view;
  const { agreement, title, standing, otherTerms, price, unit, currency, boundFrom, boundTo, reservation } = entry;
  const operators = sayOperators(entry, municipality, framework, view);
  const basis = sayBasis(entry.basis, view);
  const edition = sayEdition(entry, entries, language);
  const named = [sayStanding(entry, view), ...(edition ? [edition] : [])].join(', ');
  return (
    <div class="ob-cell">
      <p>
        <a href={`/aftaler/${agreement}`} aria-label={`${named}: ${title}`}>
          <Status tone={TONE[standing]} text={sayStanding(entry, view)} />
        </a>
      </p>
      {edition && <p>{capitalised(edition)}</p>}
      {standing === 'waiting' && boundFrom && <p>{t('tasks.from', { date: writeDate(boundFrom, language) })}</p>}
      {standing === 'joined' && boundTo && <p>{t('tasks.until', { date: writeDate(boundTo, language) })}</p>}
      {price !== null && (
        <p>
          {t('tasks.price', {
            amount: writeMoney(price / 100, language, currency),
            per: sayPerUnit(unit ?? undefined, language),
          })}
        </p>
      )}
      {operators && <p>{t('tasks.operator', { who: operators })}</p>}
      {basis && <p>{basis}</p>}
      {otherTerms && !reservation && (
        <p>
          <strong>{t('tasks.otherTerms')}</strong>
        </p>
      )}
    </div>
  );
}
