// A body's outcome, in requests and answers; and the conditions (forbehold) that it sets.
import { z } from 'zod';
import { OUTCOMES } from '../../domain/governance/procedure.ts';
import { type Condition, type Decision, METHODS, type Proposal, type Submission } from '../../domain/workflow/state.ts';
import {
  Code,
  FrameworkRef,
  Hash,
  Href,
  Id,
  Instant,
  IsoDate,
  NamedPerson,
  named,
  Person,
  text,
  Uuid,
  words,
} from './building-blocks.ts';
import { href } from './lists.ts';
import { proposalHref } from './proposal.ts';

const ENDED_AS = ['returned', 'rejected', 'withdrawn'] as const;
const Closed = z.strictObject({
  at: Instant,
  by: Person,
  evidence: text(5000).optional().meta({ description: 'Absent of one that ended with the case.' }),
  with: z.enum(ENDED_AS).optional().meta({ description: 'What the case ended as, where the condition ended with it.' }),
});
const OWNER = 'Id of the party or the body that answers for it.';
const ConditionInDecision = z.strictObject({
  id: Uuid,
  text: text(2000),
  owner: text(200).meta({ description: OWNER }),
  ownerWhenSet: Id.optional().meta({
    description: 'Who answered for it when it was set, where the case was carried over to a framework with another id.',
  }),
  dueDate: IsoDate,
  status: z.enum(['open', 'closed']),
  closed: Closed.optional(),
});
const Dissent = z.strictObject({ by: words(200), text: words(5000) });
const Recusal = z.strictObject({
  subject: words(300)
    .trim()
    .optional()
    .meta({ description: 'The account of who is recused. Left out only of who has none.' }),
  person: words(300).meta({
    description:
      'The name; case, and a title before it or behind a comma, do not matter. Of who has recorded a decision before, the account is found by it.',
  }),
  reason: words(1000),
});

export const DecisionShape = named(
  'Decision',
  'What a body recommended, decided or noted at a stage. A final decision is never changed.',
  z.strictObject({
    id: Uuid,
    submission: Uuid,
    proposal: Uuid,
    stage: Id,
    body: Id,
    framework: FrameworkRef,
    outcome: z.enum(OUTCOMES),
    reason: text(5000).optional(),
    method: z.enum(METHODS),
    meetingDate: IsoDate.optional(),
    agendaItem: text(100).optional(),
    conditions: z.array(ConditionInDecision).max(50),
    acknowledgedFindings: z.array(Code).max(200),
    dissents: z.array(Dissent).max(50),
    recusals: z.array(Recusal).max(50),
    dossierHash: Hash,
    decidedBy: Person.optional().meta({ description: 'Whom the system that recorded it names.' }),
    at: Instant,
    by: Person,
    links: z.strictObject({ self: Href, submission: Href, proposal: Href }),
  }),
);

export const NewDecision = named(
  'NewDecision',
  'The outcome a body records. Which outcomes a stage allows is data of the framework.',
  z.strictObject({
    stage: Id,
    body: Id.optional().meta({
      description: 'The body that speaks; needed only of who records for several that have not spoken.',
    }),
    outcome: z.enum(OUTCOMES),
    reason: text(5000).optional(),
    method: z.enum(METHODS),
    meetingDate: IsoDate.optional(),
    agendaItem: text(100).optional(),
    conditions: z
      .array(z.strictObject({ text: words(2000), owner: Id.meta({ description: OWNER }), dueDate: IsoDate }))
      .max(50)
      .optional(),
    acknowledgedFindings: z.array(Code).max(200).optional(),
    dissents: z.array(Dissent).max(50).optional(),
    recusals: z.array(Recusal).max(50).optional(),
    dossierHash: Hash,
    decidedBy: NamedPerson.optional().meta({
      description:
        'The person who decided, by their account. A system must say it; a person records in their own name and must not.',
    }),
  }),
);

export const ConditionShape = named(
  'Condition',
  'A condition of an approval (forbehold), with its owner and due date. It stays open until it is closed with evidence, or ends with a case that is not approved.',
  z.strictObject({
    id: Uuid,
    proposal: Uuid,
    submission: Uuid,
    title: text(200),
    text: text(2000),
    owner: text(200).meta({ description: OWNER }),
    dueDate: IsoDate,
    status: z.enum(['open', 'closed']),
    closed: z
      .strictObject({
        at: Instant,
        by: text(300),
        evidence: text(5000).nullable().meta({ description: 'Null of one that ended with the case.' }),
      })
      .nullable(),
  }),
);

export function decisionHref(submission: string, decision: string): string {
  return href(`/submissions/${submission}/decisions/${decision}`);
}

/** The answer `Decision`: with the ids of its submission and case, and links. */
export function presentDecision(decision: Decision, submission: Submission, proposal: Proposal) {
  const { id, ...rest } = decision;
  const links = {
    self: decisionHref(submission.id, id),
    submission: href(`/submissions/${submission.id}`),
    proposal: proposalHref(proposal.id),
  };
  return { id, submission: submission.id, proposal: proposal.id, ...rest, links };
}

/** A condition as in the list of conditions; undefined where the case has no such condition. */
export function presentCondition(proposal: Proposal, id: string) {
  for (const submission of proposal.submissions) {
    const found = submission.decisions
      .flatMap((decision) => decision.conditions)
      .find((condition) => condition.id === id);
    if (found) return item(found, submission, proposal);
  }
  return undefined;
}

function item({ id, text, owner, dueDate, status, closed }: Condition, submission: Submission, proposal: Proposal) {
  return {
    ...{ id, proposal: proposal.id, submission: submission.id, title: proposal.title, text, owner, dueDate, status },
    closed: closed ? { at: closed.at, by: closed.by.name, evidence: closed.evidence ?? null } : null,
  };
}
