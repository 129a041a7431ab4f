// Under which framework a new case should be started: one that is still in force on the earliest day the case can be
// decided. Gives the reason too.
import { sayInAll } from '../domain/assessment/say.ts';
import { earliestDecision } from '../domain/governance/earliest-decision.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { isValidOn } from '../domain/governance/lookups.ts';
import type { Localised } from '../lib/localised.ts';
import { currentFramework } from './current-framework.ts';
import { OFFER_TEXTS } from './offer-texts.ts';

export const OFFER_CODES = [
  'in-force',
  'takes-over',
  'ends-before-decision',
  'not-yet-in-force',
  'over',
  'other-version',
  'not-published',
] as const;
export type OfferCode = (typeof OFFER_CODES)[number];

export type Offer = {
  readonly framework: Framework;
  /** The date of the question, in Denmark. */
  readonly asOf: string;
  readonly offered: boolean;
  readonly code: OfferCode;
  /** The earliest day on which a case started on `asOf` can be decided. The dates of meetings are not considered. */
  readonly earliestDecision: string;
  /** The other framework that the code refers to: the successor, or the one that is succeeded. */
  readonly other?: Framework | undefined;
};

/** One offer for each published version. */
export function offersOn(published: readonly Framework[], asOf: string): readonly Offer[] {
  return published.map((framework) => offerOf(framework, published, asOf));
}

export function offerOf(framework: Framework, published: readonly Framework[], asOf: string): Offer {
  const { code, other } = codeOf(framework, published, asOf);
  const offered = code === 'in-force' || code === 'takes-over';
  return { framework, asOf, offered, code, earliestDecision: earliestDecision(framework, asOf), other };
}

type Found = { readonly code: OfferCode; readonly other?: Framework | undefined };

function codeOf(framework: Framework, published: readonly Framework[], asOf: string): Found {
  const { id, version, validFrom, validTo } = framework;
  if (!published.some((one) => one.id === id && one.version === version)) return { code: 'not-published' };
  const current = currentFramework(published, id, asOf);
  if (current?.version !== version) return { code: 'other-version', other: current };
  if (validTo !== undefined && asOf >= validTo)
    return { code: 'over', other: successorOf(framework, published, validTo) };
  if (isTooLate(framework, asOf))
    return { code: 'ends-before-decision', other: successorOf(framework, published, validTo ?? asOf) };
  if (asOf >= validFrom) return { code: 'in-force' };
  const before = published.find(
    (one) =>
      one.successor === id &&
      one.version === currentFramework(published, one.id, asOf)?.version &&
      isTooLate(one, asOf),
  );
  return before ? { code: 'takes-over', other: before } : { code: 'not-yet-in-force' };
}

/**
 * Whether the framework is in force on `asOf`, but not on the earliest day on which a case started then can be decided.
 */
function isTooLate(framework: Framework, asOf: string): boolean {
  return isValidOn(framework, asOf) && !isValidOn(framework, earliestDecision(framework, asOf));
}

function successorOf({ successor }: Framework, published: readonly Framework[], date: string): Framework | undefined {
  return successor === undefined ? undefined : currentFramework(published, successor, date);
}

/** The reason, in three languages. */
export function offerReason({ framework, asOf, code, earliestDecision: earliest, other }: Offer): Localised {
  const { validFrom: from, validTo: to, settings } = framework;
  return sayInAll(OFFER_TEXTS[code], {
    from,
    asOf,
    earliest,
    to: to ?? '',
    answerDays: settings.noticeDays,
    version: other?.version ?? 0,
  });
}
