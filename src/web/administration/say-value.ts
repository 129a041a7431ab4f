// A value of a framework in words, for comparing two versions: names in place of ids, words in place of codes.
import type { Framework } from '../../domain/governance/framework.ts';
import { isCalendarDate } from '../../lib/iso-date.ts';
import { inLanguage } from '../../lib/localised.ts';
import { sayShare } from '../../lib/written.ts';
import { writeDate, writeNumber } from '../formats.ts';
import { inWords } from '../texts/text.ts';
import type { View } from '../view.ts';
import { sayCode } from './code-words.ts';
import { FIELD_WORDS, isWords } from './compare-words.ts';

export type Compared = {
  readonly view: Pick<View, 't' | 'language'>;
  readonly before: Framework;
  readonly after: Framework;
  /** Where ids are looked up that neither version has. */
  readonly frameworks: readonly Framework[];
};

export type Of = 'before' | 'after';

const SHARES = ['rate', 'share'];
const YEARS = ['year', 'fromYear'];

/**
 * @param field the field that holds the value
 * @param of the version that holds the value
 */
export function sayValue(compared: Compared, value: unknown, of: Of, field = ''): string {
  const { t, language } = compared.view;
  // A missing `verified` means true.
  if (field === 'verified') return t(value === false ? 'no' : 'yes');
  if (value === undefined || value === null) return t('admin.nothing');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return sayNumber(value, field, language);
  if (typeof value === 'string') {
    if (isCalendarDate(value)) return writeDate(value, language);
    if (field === 'procedure') return sayProcedure(compared, value, of);
    return sayCode(field, value, language) ?? nameIn(compared, value, of);
  }
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((one) => sayValue(compared, one, of, field)).join(', ');
  if (isWords(value)) return inLanguage(value, language);
  return Object.entries(value)
    .map(([name, inner]) => {
      const led = field === 'outcomes';
      const said = sayValue(compared, inner, of, led ? field : name);
      if (name === 'party' || name === 'id') return said;
      const words = FIELD_WORDS[name];
      const own = words && inWords(words, language).toLowerCase();
      const outcome = led ? sayCode('outcome', name, language)?.toLowerCase() : undefined;
      return `${outcome ?? own ?? nameIn(compared, name, of)}${led ? ': ' : ' '}${said}`;
    })
    .join(field === 'outcomes' ? '; ' : ', ');
}

function sayNumber(value: number, field: string, language: View['language']): string {
  if (SHARES.includes(field)) return sayShare(value, language);
  return YEARS.includes(field) ? String(value) : writeNumber(value, language);
}

/** A procedure has no name; it is described by the titles of its stages. */
function sayProcedure(compared: Compared, id: string, of: Of): string {
  const { stages = [] } = compared[of].procedures.find((one) => one.id === id) ?? {};
  return stages.map(({ title }) => inLanguage(title, compared.view.language)).join(' → ') || id;
}

type Thing = { readonly id: string; readonly name?: string; readonly title?: unknown };

/**
 * The name or title of the thing with this id: in the version, in the other one, in any framework; else the id itself.
 */
export function nameIn(compared: Compared, id: string, of: Of): string {
  const { language } = compared.view;
  const others = of === 'before' ? compared.after : compared.before;
  for (const framework of [compared[of], others, ...compared.frameworks]) {
    const { parties, clusters, bodies, caseTypes, steps, procedures, principles, sources } = framework;
    const stages = procedures.flatMap((each) => each.stages);
    const things: readonly Thing[] = [
      ...[...parties, ...clusters, ...bodies, ...caseTypes, ...steps, ...stages, ...principles, ...sources],
      framework,
    ];
    const thing = things.find((one) => one.id === id);
    if (!thing) continue;
    const { name, title } = thing;
    if (name !== undefined) return name;
    if (typeof title === 'string') return title;
    if (typeof title === 'object' && title !== null && isWords(title)) return inLanguage(title, language);
  }
  return id;
}
