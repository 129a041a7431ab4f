// Short texts about a framework: what is not verified, when it is valid, and the source of a fact.
import type { Cluster, Framework } from '../../domain/governance/framework.ts';
import { addDays } from '../../lib/iso-date.ts';
import type { Language } from '../../lib/localised.ts';
import { writeDate } from '../formats.ts';
import { partyName } from '../names.ts';
import type { Translate } from '../texts/index.ts';

/** Props of a part of the page. */
export type Shown = { readonly framework: Framework; readonly t: Translate; readonly language: Language };

/** ` (ikke verificeret)`, or nothing. */
export function unverified(t: Translate, verified: boolean | undefined): string {
  return verified === false ? ` (${t('frameworks.unverified')})` : '';
}

/** `Kilde: <title of the document>`, marked where it is not verified; empty where no source is named. */
export function sayTitleOfSource({ framework, t }: Shown, id: string | undefined): string {
  const source = framework.sources.find((one) => one.id === id);
  return source ? t('frameworks.source', { source: source.title }) + unverified(t, source.verified) : '';
}

/** Title and reference. */
export function sayWholeSource({ title, reference }: Framework['sources'][number]): string {
  return `${title}. ${reference}`;
}

export function sayValidity(framework: Framework, t: Translate, language: Language): string {
  const from = writeDate(framework.validFrom, language);
  return framework.validTo === undefined
    ? t('frameworks.valid', { from })
    : t('frameworks.validTo', { from, to: writeLastDay(framework.validTo, language) });
}

/**
 * `Billund (til og med 31. december 2024)`. The dates are left out where the membership has no start or end of its own.
 */
export function sayMember(shown: Shown, { party, ...span }: Cluster['members'][number]): string {
  return partyName(shown.framework, party) + sayDays(shown, span);
}

/** ` (fra 1. januar 2024 til og med 31. december 2026)`; empty where there is neither a start nor an end. */
export function sayDays(
  { t, language }: Shown,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): string {
  const days = [
    from !== undefined && t('frameworks.memberFrom', { from: writeDate(from, language) }),
    to !== undefined && t('frameworks.memberTo', { to: writeLastDay(to, language) }),
  ].filter((text) => text !== false);
  return days.length > 0 ? ` (${days.join(' ')})` : '';
}

/** Intervals are stored half-open. Pages show the last day instead of the day after. */
function writeLastDay(dayAfter: string, language: Language): string {
  return writeDate(addDays(dayAfter, -1), language);
}
