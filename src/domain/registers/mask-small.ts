// Masks small numbers in published figures: a count of 1–4 could identify persons, so it is shown as "1–4". If a shown
// sum would reveal it, a second number or the sum itself is hidden too.
// Source: Danish practice for published health figures (1–4 diskretioneres); not found in a document of its own.
import type { Localised } from '../../lib/localised.ts';

/** The smallest count above 0 that is shown. */
const FEWEST_SHOWN = 5;

/** `small`: the count is 1–4. `given-away`: hidden because it would reveal a small count by subtraction. */
export const MASK_WORDS = {
  small: { da: '1–4', en: '1–4', sv: '1–4' },
  'given-away': { da: 'skjult', en: 'hidden', sv: 'dolt' },
} as const satisfies Record<string, Localised>;
export type Mask = keyof typeof MASK_WORDS;

/** `value` is null if masked or not known. */
export type Shown = { readonly value: number | null; readonly masked?: Mask };

/** Positions in the list of numbers: the `parts` sum to the `total`. */
export type Sum = { readonly parts: readonly number[]; readonly total: number };

/** Whether the count is more than 0 and less than 5. 0 is shown; an unknown count (null) has nothing to hide. */
export function isSmall(count: number | null): boolean {
  return count !== null && count > 0 && count < FEWEST_SHOWN;
}

/**
 * Masks numbers of which some are sums of others. The caller must also hide figures derived from a masked number (a
 * price per unit, a share, a difference to another shown period), since they would reveal it.
 * @param counts null if not known
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

/** Whether the shown numbers of a sum determine the value of any masked one. */
function givesAway(counts: readonly (number | null)[], masks: Masks, { parts, total }: Sum): boolean {
  if (counts[total] == null) return false;
  const masked = [...parts, total].filter((at) => masks[at] !== undefined);
  const sign = (at: number) => (at === total ? -1 : 1);
  // Derived from the shown numbers: the sum of the masked parts, less the total if that is masked.
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

/** The bounds a reader knows for a masked number. */
function boundsOf(mask: Mask | undefined): readonly [least: number, most: number] {
  return mask === 'small' ? [1, FEWEST_SHOWN - 1] : [FEWEST_SHOWN, Number.POSITIVE_INFINITY];
}

function signed(mask: Mask | undefined, sign: number): readonly [least: number, most: number] {
  const [least, most] = boundsOf(mask);
  return sign > 0 ? [least, most] : [-most, -least];
}

/**
 * The smallest shown part that is not 0; if there is none, the sum itself. A small sum is then hidden as `given-away`,
 * which says less: with the parts 1, 1, 1 and 1, "1–4" as the sum would reveal that each is 1.
 */
function nextToHide(counts: readonly (number | null)[], masks: Masks, { parts, total }: Sum): number | undefined {
  const shown = (at: number) => masks[at] === undefined && (counts[at] ?? 0) > 0;
  const [smallest] = parts.filter(shown).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  return smallest ?? (masks[total] === 'given-away' ? undefined : total);
}
