// Reads pasted figures: one line each, with period, place and figure. Unreadable values stay as typed, so that the
// register refuses them.
import type { Framework } from '../../domain/governance/framework.ts';
import { partyNamed } from '../../domain/governance/party-named.ts';
import type { BeaconFigure } from '../../domain/registers/beacon-definition.ts';
import type { Language } from '../../lib/localised.ts';
import { plainly } from '../../lib/plainly.ts';
import { readCsv } from '../../lib/read-csv.ts';
import { readNumber } from '../../lib/read-number.ts';

type FigureLine = { readonly line: number; readonly figure: Record<string, unknown> };

const REASONS: readonly (readonly [RegExp, NonNullable<BeaconFigure['reason']>])[] = [
  [/^(for få|too few|för få)$/i, 'too-few'],
  [/^(forsinket|late|försenad)$/i, 'late-data'],
  [/^(ændret|changed|ändrad)$/i, 'changed-definition'],
];

/** Line numbers start at 1. Empty lines are skipped, and so is a heading line. */
export function readFigureLines(text: string, framework: Framework, language: Language): readonly FigureLine[] {
  return readCsv(text, { marks: ';\t' }).records.flatMap(({ line, cells }, i) => {
    const [period = '', place = '', ...rest] = cells;
    if (i === 0 && /^periode?$/i.test(period)) return [];
    const said = rest.join(' ').trim();
    const reason = REASONS.find(([form]) => form.test(said))?.[1];
    const number = readNumber(said, language);
    return [
      {
        line,
        figure: {
          period: period.toUpperCase(),
          ...(place !== '' && { place: placeOf(place, framework) }),
          ...(reason ? { reason } : said !== '' && { value: typeof number === 'number' ? number : said }),
        },
      },
    ];
  });
}

/**
 * Finds a place by id, by name, or by its first or last words where they match one place only: `Fyn` is Sundhedsklynge
 * Fyn.
 */
function placeOf(typed: string, { clusters, parties }: Framework): string {
  const [wanted, id] = [plainly(typed), typed.toLowerCase()];
  const cluster = clusters.find((one) => one.id === id || plainly(one.name) === wanted)?.id;
  const near = [...clusters, ...parties].filter(({ name }) => {
    const plain = plainly(name);
    return plain.startsWith(`${wanted} `) || plain.endsWith(` ${wanted}`);
  });
  return cluster ?? partyNamed(id, parties) ?? (near.length === 1 ? near[0]?.id : undefined) ?? id;
}
