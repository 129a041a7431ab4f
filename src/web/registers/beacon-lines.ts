// Figures as they are pasted: one a line, with period, place and figure. What cannot be read stays as it was typed, for
// its error.
import type { Framework } from '../../domain/governance/framework.ts';
import type { BeaconFigure } from '../../domain/registers/beacon-definition.ts';
import type { Language } from '../../lib/localised.ts';
import { readNumber } from '../../lib/read-number.ts';

export type FigureLine = { readonly line: number; readonly figure: Record<string, unknown> };

const REASONS: readonly (readonly [RegExp, NonNullable<BeaconFigure['reason']>])[] = [
  [/^(for få|too few|för få)$/i, 'too-few'],
  [/^(forsinket|late|försenad)$/i, 'late-data'],
  [/^(ændret|changed|ändrad)$/i, 'changed-definition'],
];

/** Lines are numbered from 1; empty ones are left out, and a first one that begins with the word for a period. */
export function readFigureLines(text: string, framework: Framework, language: Language): readonly FigureLine[] {
  return text.split('\n').flatMap((typed, i) => {
    if (typed.trim() === '') return [];
    const cells = typed.split(/[;\t]/).map((part) => part.replace(/^\s*"(.*)"\s*$/, '$1').trim());
    const [period = '', place = '', ...rest] = cells;
    if (i === 0 && /^periode?$/i.test(period)) return [];
    const said = rest.join(' ').trim();
    const reason = REASONS.find(([form]) => form.test(said))?.[1];
    const number = readNumber(said, language);
    return [
      {
        line: i + 1,
        figure: {
          period: period.toUpperCase(),
          ...(place !== '' && { place: placeOf(place, framework) }),
          ...(reason ? { reason } : said !== '' && { value: typeof number === 'number' ? number : said }),
        },
      },
    ];
  });
}

/** By id, by name, or by a word that one name alone begins or ends with: `Fyn` is Sundhedsklynge Fyn. */
function placeOf(typed: string, { clusters, parties }: Framework): string {
  const plain = (text: string) => text.toLocaleLowerCase('da');
  const places = [...clusters, ...parties];
  const wanted = plain(typed);
  const exact = places.find(({ id, name }) => id === wanted || plain(name) === wanted);
  const near = places.filter(({ name }) => plain(name).endsWith(` ${wanted}`) || plain(name).startsWith(`${wanted} `));
  return exact?.id ?? (near.length === 1 ? near[0]?.id : undefined) ?? wanted;
}
