// Small numbers where figures are published: a count of 1–4 may point at persons, so it is shown as "1–4". A sum beside
// it would give it away, so a second number is left out with it, or the sum itself.
// Source: Danish practice for published health figures (1–4 diskretioneres); not found in a document of its own.
import type { Localised } from '../../lib/localised.ts';

/** From this number on, a count is shown. */
const FEWEST_SHOWN = 5;

/** `small`: 1–4 itself. `given-away`: left out because it would tell a small one by subtraction. */
export const MASK_WORDS = {
  small: { da: '1–4', en: '1–4', sv: '1–4' },
  'given-away': { da: 'skjult', en: 'hidden', sv: 'dolt' },
} as const satisfies Record<string, Localised>;
export type Mask = keyof typeof MASK_WORDS;

/** `value` is null where it is masked, and where it is not known. */
export type Shown = { readonly value: number | null; readonly masked?: Mask };

/** Positions in the list of numbers: `parts` add up to `total`. */
export type Sum = { readonly parts: readonly number[]; readonly total: number };

/** More than 0 and less than 5. Nothing happened (0) is shown; what is not known (null) has nothing to hide. */
export function isSmall(count: number | null): boolean {
  return count !== null && count > 0 && count < FEWEST_SHOWN;
}

/**
 * Numbers of which some are sums of others. What is worked out from a masked number (a price per unit, a share, a
 * difference to another period that is shown) gives it away as well: the caller leaves that out.
 * @param counts null where not known
 */
export function maskSums(counts: readonly (number | null)[], sums: readonly Sum[]): readonly Shown[] {
  const masks = counts.map((count): Mask | undefined => (isSmall(count) ? 'small' : undefined));
  for (let open = sums.find((sum) => givesAway(counts, masks, sum)); open; ) {
    const next = nextToHide(counts, masks, open);
    if (next === undefined) break;
    masks[next] = 'given-away';
    open = sums.find((sum) => givesAway(counts, masks, sum));
  }
  return counts.map((count, at) => {
    const masked = masks[at];
    return masked ? { value: null, masked } : { value: count };
  });
}

type Masks = readonly (Mask | undefined)[];

/** Whether what is shown of a sum leaves one number only for any that is masked. */
function givesAway(counts: readonly (number | null)[], masks: Masks, { parts, total }: Sum): boolean {
  if (counts[total] == null) return false;
  const masked = [...parts, total].filter((at) => masks[at] !== undefined);
  const sign = (at: number) => (at === total ? -1 : 1);
  // What is masked comes to this, by what is shown: the sum of masked parts, less the total where that is masked.
  const rest = [...parts, total]
    .filter((at) => masks[at] === undefined)
    .reduce((sum, at) => sum - sign(at) * (counts[at] ?? 0), 0);
  return masked.some((at) => {
    const others = masked.filter((other) => other !== at);
    const [low, high] = boundsOf(masks[at]);
    const least = others.reduce((sum, other) => sum + signed(masks[other], sign(other))[0], 0);
    const most = others.reduce((sum, other) => sum + signed(masks[other], sign(other))[1], 0);
    const [from, to] = sign(at) > 0 ? [rest - most, rest - least] : [least - rest, most - rest];
    return Math.max(low, from) >= Math.min(high, to);
  });
}

/** What a reader knows of a masked number. */
function boundsOf(mask: Mask | undefined): readonly [least: number, most: number] {
  return mask === 'small' ? [1, FEWEST_SHOWN - 1] : [FEWEST_SHOWN, Number.POSITIVE_INFINITY];
}

function signed(mask: Mask | undefined, sign: number): readonly [least: number, most: number] {
  const [least, most] = boundsOf(mask);
  return sign > 0 ? [least, most] : [-most, -least];
}

/**
 * The smallest part still shown and not 0; the sum itself where there is none. A sum that is small by itself then
 * says less than that it is: of 1, 1, 1 and 1 it would say that each is 1.
 */
function nextToHide(counts: readonly (number | null)[], masks: Masks, { parts, total }: Sum): number | undefined {
  const shown = (at: number) => masks[at] === undefined && (counts[at] ?? 0) > 0;
  const [smallest] = parts.filter(shown).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  return smallest ?? (masks[total] === 'given-away' ? undefined : total);
}
