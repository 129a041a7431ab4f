// The differences between two versions of a framework in plain words: what was added, removed and changed in each part.
import type { ComponentChildren } from 'preact';
import {
  compareFrameworks,
  type Difference,
  type FieldDifference,
  PARTS,
} from '../../domain/governance/compare-frameworks.ts';
import { titleOfCheck } from '../dossier/finding.tsx';
import type { Translate } from '../texts/index.ts';
import { inWords } from '../texts/text.ts';
import { FIELD_WORDS } from './compare-words.ts';
import { type Compared, nameIn, type Of, sayValue } from './say-value.ts';

/** How many names are shown; a longer list is folded. */
const MOST_OPEN = 5;
/** Up to this many characters, the old and the new value are written in one sentence. */
const MOST_IN_LINE = 160;

export function Comparison(shown: Compared) {
  const { t } = shown.view;
  const differences = compareFrameworks(shown.before, shown.after);
  if (differences.length === 0) return <p>{t('admin.same')}</p>;
  return (
    <>
      {PARTS.map((part) => {
        const own = differences.filter((one) => one.part === part);
        return (
          own.length > 0 && (
            <section key={part}>
              <h2>{t(`admin.part.${part}`)}</h2>
              <Part {...{ shown, own }} single={part === 'framework' || part === 'settings'} />
            </section>
          )
        );
      })}
    </>
  );
}

type PartProps = { readonly shown: Compared; readonly own: readonly Difference[]; readonly single: boolean };

/** @param single the part holds one thing, which needs no name */
function Part({ shown, own, single }: PartProps) {
  const { t } = shown.view;
  const of = (how: Difference['how']) => own.filter((one) => one.how === how);
  const folded = (['added', 'removed'] as const).filter((how) => of(how).length > MOST_OPEN);
  if (single) return own.map(({ id, fields }) => <Fields key={id} {...{ shown, fields }} />);
  return (
    <>
      {own.some(({ how }) => !folded.some((each) => each === how)) && (
        <ul>
          {own
            .filter(({ how }) => !folded.some((each) => each === how))
            .map((one) => (
              <li key={one.id}>
                <strong>{nameOf(shown, one)}</strong>
                {` ${t(`admin.how.${one.how}`)}`}
                <Fields {...{ shown, fields: one.fields }} />
              </li>
            ))}
        </ul>
      )}
      {folded.map((how) => (
        <Folded
          key={how}
          line={t(how === 'added' ? 'admin.manyAdded' : 'admin.manyRemoved', { count: of(how).length })}
          names={of(how).map((one) => nameOf(shown, one))}
        />
      ))}
    </>
  );
}

function Folded({ line, names }: { readonly line: string; readonly names: readonly string[] }) {
  return (
    <details class="details">
      <summary class="details-summary">{line}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

function Fields({ shown, fields }: { readonly shown: Compared; readonly fields: readonly FieldDifference[] }) {
  if (fields.length === 0) return null;
  return (
    <ul>
      {fields.map((field) => (
        <li key={field.field}>{sayField(shown, field)}</li>
      ))}
    </ul>
  );
}

/** The name or title; the id of a thing that has neither. */
function nameOf(shown: Compared, { part, id, thing, how }: Difference): string {
  if (part === 'checks') return titleOfCheck(id, shown.view.language) ?? id;
  const of = how === 'removed' ? 'before' : 'after';
  const { name, title } = thing as { readonly name?: unknown; readonly title?: unknown };
  const said = sayValue(shown, name ?? title ?? id, of);
  if (part !== 'stages') return said;
  // Several procedures can have stages with the same title. The types of case tell them apart.
  const [procedure = ''] = id.split('/');
  const types = shown[of].caseTypes.filter((type) => type.procedure === procedure);
  return shown[of].procedures.length === 1
    ? said
    : `${said} (${types.map((type) => sayValue(shown, type.title, of)).join(', ') || procedure})`;
}

type ChangeProps = { readonly t: Translate; readonly label: string; readonly before: string; readonly after: string };

/** Long values are written on lines of their own. */
function Change({ t, label, before, after }: ChangeProps) {
  if (before.length + after.length <= MOST_IN_LINE) return <>{t('admin.fromTo', { field: label, before, after })}</>;
  return (
    <>
      {`${label}:`}
      <br />
      {t('admin.before', { text: before })}
      <br />
      {t('admin.after', { text: after })}
    </>
  );
}

function sayField(shown: Compared, difference: FieldDifference): ComponentChildren {
  const { t, language } = shown.view;
  const { field, before, after, added, removed, confirmed = [], unconfirmed = [] } = difference;
  const words = FIELD_WORDS[field];
  const label = words ? inWords(words, language) : nameIn(shown, field, 'after');
  const say = (value: unknown, of: Of) => sayValue(shown, value, of, field);
  if (isAbsent(after)) return t('admin.valueGone', { field: label, value: say(before, 'before') });
  if (isAbsent(before)) return t('admin.valueNew', { field: label, value: say(after, 'after') });
  if (!added || !removed)
    return <Change {...{ t, label }} before={say(before, 'before')} after={say(after, 'after')} />;
  const lists = [
    ['admin.more', 'admin.manyAdded', added.map((one) => say(one, 'after'))],
    ['admin.less', 'admin.manyRemoved', removed.map((one) => say(one, 'before'))],
    ['admin.confirmed', 'admin.manyConfirmed', confirmed.map((one) => say(one, 'after'))],
    ['admin.unconfirmed', 'admin.manyUnconfirmed', unconfirmed.map((one) => say(one, 'after'))],
  ] as const;
  const open = lists
    .filter(([, , names]) => names.length > 0 && names.length <= MOST_OPEN)
    .map(([key, , names]) => t(key, { list: names.join('; ') }));
  const folded = lists.flatMap(([, many, names]) => (names.length > MOST_OPEN ? [{ many, names }] : []));
  if (open.length + folded.length === 0) open.push(t('admin.otherOrder'));
  return (
    <>
      {`${label}: ${open.join('. ')}`.trim()}
      {folded.map(({ many, names }) => (
        <Folded key={many} line={t(many, { count: names.length })} names={names} />
      ))}
    </>
  );
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
