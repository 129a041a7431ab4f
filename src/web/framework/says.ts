// Small sentences about a framework: what is not verified, when it is valid, where a fact stands.
import type { Cluster, Framework } from '../../domain/governance/framework.ts';
import { addDays } from '../../lib/iso-date.ts';
import type { Language } from '../../lib/localised.ts';
import { writeDate } from '../formats.ts';
import { partyName } from '../names.ts';
import type { Translate } from '../texts/index.ts';

/** What a part of the page needs. */
export type Shown = { readonly framework: Framework; readonly t: Translate; readonly language: Language };

/** ` (ikke verificeret)`, or nothing. */
export function unverified(t: Translate, verified: boolean | undefined): string {
  return verified === false ? ` (${t('frameworks.unverified')})` : '';
}

/** `Kilde: <title of the document>`, and that it is not verified where it is not; empty where no source is named. */
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
 * `Billund (til og med 31. december 2024)`: the days only where the membership has an end or a beginning of its own.
 */
export function sayMember(shown: Shown, { party, ...span }: Cluster['members'][number]): string {
  return partyName(shown.framework, party) + sayDays(shown, span);
}

/** ` (fra 1. januar 2024 til og med 31. december 2026)`, or nothing where it has no end and no beginning. */
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

/** Days are kept as half-open intervals: people are told the last day, not the one after. */
function writeLastDay(dayAfter: string, language: Language): string {
  return writeDate(addDays(dayAfter, -1), language);
}
