// What differs between two versions of a framework, in plain words: each part with what came, went and changed.
import {
  compareFrameworks,
  type Difference,
  type FieldDifference,
  PARTS,
} from '../../domain/governance/compare-frameworks.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { inLanguage } from '../../lib/localised.ts';
import { titleOfCheck } from '../dossier/finding.tsx';
import { writeDate } from '../formats.ts';
import { inWords } from '../texts/text.ts';
import type { View } from '../view.ts';
import { FIELD_WORDS, isWords } from './compare-words.ts';

type Shown = {
  readonly view: View;
  readonly before: Framework;
  readonly after: Framework;
  /** Where the names of other frameworks are looked for. */
  readonly frameworks: readonly Framework[];
};

export function Comparison(shown: Shown) {
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
              <ul>
                {own.map((one) => (
                  <One key={one.id} shown={shown} difference={one} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function One({ shown, difference }: { readonly shown: Shown; readonly difference: Difference }) {
  const { t } = shown.view;
  const { part, how, fields } = difference;
  const single = part === 'framework' || part === 'settings';
  return (
    <li>
      {!single && (
        <>
          <strong>{nameOf(shown, difference)}</strong>
          {` ${t(`admin.how.${how}`)}`}
        </>
      )}
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field.field}>{sayField(shown, field)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Its name or title; of what has neither, its id. */
function nameOf(shown: Shown, { part, id, thing, how }: Difference): string {
  if (part === 'checks') return titleOfCheck(id, shown.view.language) ?? id;
  const { name, title } = thing as { readonly name?: unknown; readonly title?: unknown };
  const said = sayValue(shown, name ?? title ?? id, how === 'removed' ? 'before' : 'after');
  return part === 'stages' ? `${said} (${id.split('/')[0]})` : said;
}

function sayField(shown: Shown, { field, before, after, added, removed }: FieldDifference): string {
  const { t, language } = shown.view;
  const words = FIELD_WORDS[field];
  const label = words ? inWords(words, language) : field;
  if (!added || !removed)
    return t('admin.fromTo', {
      field: label,
      before: sayValue(shown, before, 'before'),
      after: sayValue(shown, after, 'after'),
    });
  const list = (values: readonly unknown[], of: 'before' | 'after') =>
    values.map((value) => sayValue(shown, value, of)).join('; ');
  const parts = [
    added.length > 0 && t('admin.more', { list: list(added, 'after') }),
    removed.length > 0 && t('admin.less', { list: list(removed, 'before') }),
    added.length + removed.length === 0 && t('admin.otherOrder'),
  ].filter(Boolean);
  return `${label}: ${parts.join('. ')}`;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A value as people say it: names in the place of ids. */
function sayValue(shown: Shown, value: unknown, of: 'before' | 'after'): string {
  const { t, language } = shown.view;
  if (value === undefined || value === null) return t('admin.nothing');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'string') return DATE.test(value) ? writeDate(value, language) : namedIn(shown, value, of);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((one) => sayValue(shown, one, of)).join(', ');
  if (isWords(value)) return inLanguage(value, language);
  return Object.entries(value)
    .map(([field, inner]) => {
      const words = FIELD_WORDS[field];
      const said = sayValue(shown, inner, of);
      if (field === 'party' || field === 'id') return said;
      return `${words ? inWords(words, language).toLowerCase() : namedIn(shown, field, of)} ${said}`;
    })
    .join(', ');
}

function namedIn(shown: Shown, id: string, of: 'before' | 'after'): string {
  const { parties, clusters, bodies } = shown[of];
  const own = [...parties, ...clusters, ...bodies].find((one) => one.id === id);
  if (own) return own.name;
  const framework = shown.frameworks.find((one) => one.id === id);
  return framework ? inLanguage(framework.title, shown.view.language) : id;
}
