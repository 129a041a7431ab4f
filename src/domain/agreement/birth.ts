// Creates an agreement from an approved case: parties, tariffs, keys, conditions and promised amounts, as they were
// frozen.
import { danishDay } from '../../lib/danish-clock.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { EconomyResult } from '../economics/economy-result.ts';
import { caseTypeOf } from '../governance/case-types.ts';
import type { Framework } from '../governance/framework.ts';
import type { Joining } from '../governance/joining.ts';
import type { PartyKind } from '../governance/kinds.ts';
import { partyKind, stageOf } from '../governance/lookups.ts';
import type { Proposal, Submission } from '../workflow/state.ts';
import { type CouncilAnswer, councilsOfCase, leftInCase } from './councils-of-case.ts';
import type { Birth } from './events.ts';
import type { Agreement, AgreementCondition, AgreementMilestone, AgreementParty, Promised } from './state.ts';
import { namedInTerms, type Terms } from './terms.ts';
import { termsOfDossier } from './terms-of-dossier.ts';
import { takenOver, trainingOf } from './training-milestones.ts';

/** The parts of the frozen economy result that are promised to the parties, in øre. */
export type PromisedEconomy = Pick<EconomyResult, 'parties' | 'steady' | 'partyGaps'>;

type Approved = {
  readonly id: string;
  readonly proposal: Proposal;
  /** The submission whose approval completed the case; `dossier` and `economy` are the ones it froze. */
  readonly submission: Submission;
  readonly dossier: Dossier;
  readonly economy: PromisedEconomy | undefined;
  readonly framework: Framework;
  /** The edition that it replaces; `newest` is the highest edition number so far. */
  readonly before?: Agreement | undefined;
  readonly newest?: number | undefined;
};

/**
 * @param on the day in Denmark on which the approval was recorded; used as the approval date if there was no meeting
 * date.
 */
export function bornOf(approved: Approved, on: string): Birth {
  const { id, proposal, submission, dossier, framework, before, newest = before?.edition ?? 0 } = approved;
  const decision = submission.decisions.at(-1);
  const approvedOn = decision?.meetingDate ?? on;
  const agreed = termsOfDossier(dossier, approvedOn, framework.settings.currency);
  // The case of a tillæg has a title of its own; the agreement keeps its title.
  const terms = before ? { ...agreed, title: before.terms.title } : agreed;
  const councils = councilsOfCase(framework, proposal, submission, approvedOn);
  const joining = councils?.joining ?? caseTypeOf(framework, proposal.caseType).joining ?? null;
  return {
    number: before?.number ?? numberOf(id, approvedOn),
    edition: newest + 1,
    lineage: before?.lineage ?? id,
    ...(before && { replaces: before.id }),
    framework: proposal.framework,
    caseType: proposal.caseType,
    clusters: proposal.clusters,
    body: bodyOf(approved),
    origin: {
      kind: 'case',
      proposal: proposal.id,
      submission: submission.id,
      dossierHash: submission.dossierHash,
      approvedOn,
    },
    terms,
    promised: promisedOf(approved.economy),
    parties: [
      ...partiesOfTerms(terms, framework, joining, approvedOn, councils?.answers),
      ...leftInCase(framework, submission),
    ],
    joining,
    conditions: conditionsOf(proposal, terms.start),
    milestones: takenOver([...milestonesOf(terms), ...trainingOf(dossier, terms, before)], terms, before),
  };
}

/** The last body that approved outside a stage of councils, since a council decides only for its own party. */
function bodyOf({ framework, proposal, submission }: Approved): string {
  const passed = submission.decisions.filter(({ outcome }) => outcome !== 'rejected');
  const isCouncils = (id: string) => {
    const stage = stageOf(framework, proposal, id);
    return stage !== undefined && 'perParty' in stage.deciders;
  };
  return (passed.findLast(({ stage }) => !isCouncils(stage)) ?? passed.at(-1))?.body ?? '';
}

/** The agreement number: the year and the last 6 characters of the id. The same for every edition. */
export function numberOf(id: string, date: string): string {
  return `${date.slice(0, 4)}-${id.slice(-6)}`;
}

/**
 * A party whose council must join is `asked`; every other party is bound from the approval. Citizens and the state are
 * left out. @param answers of the councils in the case; if given, only their parties are asked.
 */
export function partiesOfTerms(
  terms: Terms,
  framework: Framework,
  joining: Joining | null,
  approvedOn: string,
  answers?: ReadonlyMap<string, CouncilAnswer>,
): readonly AgreementParty[] {
  return namedInTerms(terms).flatMap((party): readonly AgreementParty[] => {
    const kind: PartyKind | undefined = partyKind(framework, party);
    if (kind === undefined || kind === 'citizens' || kind === 'state') return [];
    const side = terms.receiving.includes(party)
      ? ('receiving' as const)
      : terms.transferring.includes(party)
        ? ('transferring' as const)
        : ('other' as const);
    const said = answers?.get(party);
    if (answers && said) return [{ party, kind, side, asked: true, ...said }];
    const asked =
      !answers && joining?.kinds.includes(kind) === true && (joining.among === 'all' || side === 'receiving');
    const bound = asked ? { answer: 'asked' as const } : { answer: 'joined' as const, since: approvedOn };
    return [{ party, kind, side, asked, ...bound }];
  });
}

/** The conditions of the approved submissions. One that is due by the start date must be closed before the start. */
function conditionsOf({ submissions }: Proposal, start: string): readonly AgreementCondition[] {
  return submissions
    .filter(({ status }) => status === 'approved')
    .flatMap(({ decisions }) => decisions.flatMap(({ conditions }) => conditions))
    .map(({ id, text, owner, dueDate, closed }) => ({
      ...{ id, text, owner, dueDate, beforeStart: dueDate <= start, of: 'case' as const },
      ...(closed && {
        closed: { on: danishDay(closed.at), at: closed.at, by: closed.by, evidence: closed.evidence ?? '' },
      }),
    }));
}

export function milestonesOf({ milestones }: Terms): readonly AgreementMilestone[] {
  return milestones.map(({ date, what, party, beforeStart }, i) => ({
    id: `milepael-${i + 1}`,
    what: what ?? '',
    ...(date !== undefined && { date }),
    ...(party !== undefined && { party }),
    ...(beforeStart && { beforeStart }),
  }));
}

/** The amounts promised to each party; empty if the figures per party are incomplete. */
function promisedOf(economy: PromisedEconomy | undefined): readonly Promised[] {
  if (!economy || economy.partyGaps.length > 0) return [];
  return economy.parties.map(({ party, years }) => {
    const steady = economy.steady.find((each) => each.party === party);
    return {
      party,
      years: years.map(({ after }) => after),
      perYear: steady?.net ?? years.at(-1)?.after ?? 0,
      cost: steady?.proposed ?? null,
    };
  });
}
