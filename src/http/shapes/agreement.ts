// An agreement as in API answers: its state, and what follows from it today.
import { z } from 'zod';
import type { Reply } from '../../app/ports.ts';
import { conclusionsOn } from '../../domain/agreement/carry-out.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import { Terms } from '../../domain/agreement/terms.ts';
import {
  AGREEMENT_STATUSES,
  boundOf,
  ENDINGS,
  endingOf,
  inForceFrom,
  inForceTo,
  statusOn,
  waitsFor,
} from '../../domain/agreement/validity.ts';
import { Joining } from '../../domain/governance/joining.ts';
import { closedYears, shownBreaches, shownReport } from '../../domain/registers/agreement-published.ts';
import { versionTag } from '../entity-tags.ts';
import {
  AgreementConditionShape,
  amount,
  BreachShape,
  EvaluationShape,
  MilestoneShape,
  PartyShape,
  RegulationShape,
  RenewalShape,
  ReportShape,
  SpreadShape,
  ToCarryOutShape,
  WaitShape,
} from './agreement-parts.ts';
import { FrameworkRef, Hash, Href, Id, Instant, IsoDate, named, text, Uuid, Version } from './building-blocks.ts';
import { href } from './lists.ts';

named('AgreementTerms', 'What is agreed: parts of the approved dossier, word for word.', Terms);
named('Joining', 'Which councils join one by one, and when enough of them have.', Joining);

const OriginShape = z.union([
  z.strictObject({
    kind: z.literal('case'),
    proposal: Uuid,
    submission: Uuid,
    dossierHash: Hash,
    approvedOn: IsoDate,
  }),
  z.strictObject({ kind: z.literal('registered'), source: text(500), on: IsoDate }),
]);

const validity = {
  status: z.enum(AGREEMENT_STATUSES).meta({ description: 'Today.' }),
  inForceFrom: IsoDate.nullable().meta({ description: 'Null while it waits for more than the date.' }),
  inForceTo: IsoDate.nullable().meta({ description: 'The first day it is no longer in force.' }),
  ending: z.enum(ENDINGS).nullable(),
};

export const AgreementShape = named(
  'Agreement',
  'One edition of an agreement (samarbejdsaftale), with what follows from it today.',
  z.strictObject({
    id: Uuid,
    number: text(40),
    edition: Version,
    lineage: Uuid,
    replaces: Uuid.optional(),
    framework: FrameworkRef,
    caseType: Id,
    clusters: z.array(Id).max(60),
    body: text(64),
    origin: OriginShape,
    version: Version,
    ...validity,
    waitsFor: z.array(WaitShape).max(1000).meta({ description: 'Nothing once enough was there for it to start.' }),
    terms: Terms,
    promised: z
      .array(z.strictObject({ party: Id, years: z.array(amount).max(70), perYear: amount, cost: amount.nullable() }))
      .max(120)
      .meta({
        description:
          'Net against today per party, øre: per year of the agreement, and in the steady state. Above 0 it ends dearer.',
      }),
    parties: z.array(PartyShape).max(240),
    joining: Joining.nullable(),
    conditions: z.array(AgreementConditionShape).max(1000),
    milestones: z.array(MilestoneShape).max(90),
    reports: z.array(ReportShape).max(100_000),
    breaches: z.array(BreachShape).max(20),
    regulations: z.array(RegulationShape).max(200),
    evaluations: z.array(EvaluationShape).max(1000),
    toCarryOut: z.array(ToCarryOutShape).max(8),
    renewals: z.array(RenewalShape).max(1000),
    spreads: z.array(SpreadShape).max(1000),
    end: z
      .strictObject({
        how: z.enum(['replaced', 'terminated', 'reverted']),
        from: IsoDate.meta({ description: 'The first day it is not in force; with `waits` the earliest that may be.' }),
        by: Uuid.optional().meta({ description: 'The edition that replaces it, or the case that takes it back.' }),
        waits: z
          .literal(true)
          .optional()
          .meta({ description: 'The edition that replaces it waits for more than its date; this one runs on.' }),
      })
      .nullable(),
    createdAt: Instant,
    updatedAt: Instant,
    links: z.strictObject({
      self: Href,
      editions: Href,
      history: Href,
      availableActions: Href,
      proposal: Href.optional(),
    }),
  }),
);

export const AgreementItemShape = named(
  'AgreementItem',
  'An agreement in a list.',
  z.strictObject({
    id: Uuid,
    number: text(40),
    edition: Version,
    title: text(200),
    framework: FrameworkRef,
    clusters: z.array(Id).max(60),
    taskType: Id.nullable(),
    inForceFrom: IsoDate.nullable(),
    inForceTo: IsoDate.nullable(),
    ending: z.enum(ENDINGS).nullable(),
    version: Version,
    updatedAt: Instant,
  }),
);

function agreementHref(id: string): string {
  return href(`/agreements/${id}`);
}

function shownEnd(end: Agreement['end']) {
  if (end === null) return null;
  const { before: _, ...shown } = end;
  return shown;
}

/**
 * @param today day of the status, `YYYY-MM-DD`
 * @param whole reports in full; otherwise as published
 */
export function presentAgreement(agreement: Agreement, today: string, whole: boolean) {
  const { metOn, parties, origin, reports, milestones, spreads = [], end, ...rest } = agreement;
  const closed = whole ? new Set<number>() : closedYears(agreement);
  const self = agreementHref(agreement.id);
  return {
    ...rest,
    end: shownEnd(end),
    origin,
    status: statusOn(agreement, today),
    inForceFrom: inForceFrom(agreement),
    inForceTo: inForceTo(agreement),
    ending: endingOf(agreement),
    waitsFor: metOn === null ? waitsFor(agreement) : [],
    toCarryOut: conclusionsOn(agreement, today),
    spreads,
    milestones: milestones.map((one) => ({ ...one, beforeStart: one.beforeStart ?? false })),
    reports: reports.map((report) => shownReport(report, agreement.terms, closed)),
    breaches: shownBreaches(agreement, closed),
    parties: parties.map((party) => ({ ...party, bound: boundOf(agreement, party) })),
    links: {
      self,
      editions: `${self}/editions`,
      history: `${self}/history`,
      availableActions: `${self}/available-actions`,
      ...(origin.kind === 'case' && { proposal: href(`/proposals/${origin.proposal}`) }),
    },
  };
}

/** ETag from version, status on the day, and whether figures are masked. The rest of the answer follows from these. */
export function agreementTag(agreement: Agreement, today: string, whole: boolean): string {
  const status = statusOn(agreement, today);
  const masked = !whole && closedYears(agreement).size > 0;
  return versionTag(agreement.version, masked ? `${status}-masked` : status);
}

/**
 * The agreement after a change, with its new version as ETag. Reports are in full, since an actor who may change an
 * agreement may see them.
 */
export function agreementReply(status: 200 | 201, today: string) {
  return (after: Agreement): Reply => ({
    status,
    body: JSON.stringify(presentAgreement(after, today, true)),
    etag: agreementTag(after, today, true),
    ...(status === 201 && { location: agreementHref(after.id) }),
  });
}
