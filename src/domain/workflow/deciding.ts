// Who may record a body's outcome. The same rules apply to the person who records and to the person whom a
// system names.
import { bodyById, isValidOn, procedureOf, stageOf } from '../governance/lookups.ts';
import type { Stage } from '../governance/procedure.ts';
import type { Actor } from './actor.ts';
import type { Answer, Ask, Context } from './ask.ts';
import { heldBy, stageDeciders } from './stage-deciders.ts';
import { type Decision, type Person, type Proposal, type Submission, spokenAt } from './state.ts';
import { TITLES } from './title-words.ts';

type Decides = {
  readonly submission: Submission | undefined;
  /** Default: the stage where the submission stands or ended. */
  readonly stage?: string | undefined;
  /** Default: any body that the actor records for. */
  readonly body?: string | undefined;
};

/**
 * Whether the actor may record the outcome of a body at a stage. If no submission is open, the last one gives the
 * reason for the refusal.
 */
export function mayDecide(ask: Ask, { submission, stage: named, body }: Decides): Answer {
  const { proposal, context } = ask;
  const asked = submission ?? proposal.submissions.at(-1);
  if (!asked) return decidesSomewhere(ask) ? 'submission-closed' : 'forbidden';
  const stage = stageOf(context.framework, proposal, named ?? asked.stage);
  const mine = stage ? ownBodies(ask, asked, stage).filter((id) => body === undefined || id === body) : [];
  if (!stage || mine.length === 0) return 'forbidden';
  const waiting = mine.filter((id) => !spokenAt(asked, stage.id).includes(id));
  if (!submission) return isDecided(asked, stage) ? 'already-decided' : 'submission-closed';
  if (waiting.length === 0) return 'already-decided';
  const barred = barredOf(proposal, submission, context.actor);
  if (barred) return barred;
  const free = waiting.filter((id) => speaksOnlyFor(submission, context.actor, id));
  if (free.length === 0) return 'one-body-each';
  if (!isValidOn(context.framework, context.today)) return 'framework-not-valid';
  return free.some((id) => isBodyValid(context, id)) ? undefined : 'body-not-valid';
}

/**
 * Four-eyes rule: refuses anyone who wrote or submitted the case, or verified figures, stated a position or judged for
 * a party. Also refuses anyone recused.
 */
export function barredOf(proposal: Proposal, submission: Submission, who: Person): Answer {
  if (proposal.authors.includes(who.subject) || proposal.concerned.includes(who.subject)) return 'four-eyes';
  return submission.decisions.some(({ recusals }) => isRecused(who, recusals)) ? 'recused' : undefined;
}

/** The bodies for which the actor can record now: they have not spoken yet and are valid today. */
export function bodiesToSpeak(ask: Ask, submission: Submission, stage: Stage): readonly string[] {
  const spoken = spokenAt(submission, stage.id);
  return ownBodies(ask, submission, stage).filter(
    (id) => !spoken.includes(id) && isBodyValid(ask.context, id) && speaksOnlyFor(submission, ask.context.actor, id),
  );
}

/** The bodies of the stage for which the actor records outcomes. */
function ownBodies({ proposal, context }: Ask, submission: Submission | undefined, stage: Stage): readonly string[] {
  return heldBy(context.actor, stageDeciders(context.framework, proposal, submission, stage));
}

/** A person records for only one body per submission. A system may record for several: it names who decided. */
function speaksOnlyFor(submission: Submission, actor: Actor, body: string): boolean {
  return actor.kind === 'system' || !spokeForAnother(submission, actor, body);
}

/** Whether the person has decided for another body of the submission. */
export function spokeForAnother(submission: Submission, { subject }: Person, body: string): boolean {
  return submission.decisions.some(
    (decision) => decidedBy(decision).subject === subject && goesOnAs(submission, decision) !== body,
  );
}

/** Who decided: the person a system named, or the person who recorded it. */
function decidedBy({ decidedBy: named, by }: Pick<Decision, 'decidedBy' | 'by'>): Person {
  return named ?? by;
}

/** The current id of the body that decided, if the case has been carried over since. */
export function goesOnAs(
  { reroutings }: Pick<Submission, 'reroutings'>,
  { body, framework }: Pick<Decision, 'body' | 'framework'>,
): string {
  const since = reroutings.findIndex(({ from }) => from.id === framework.id);
  const later = since < 0 ? [] : reroutings.slice(since);
  return later.reduce((id, { carried }) => carried.bodies[id] ?? id, body);
}

function isBodyValid({ framework, today }: Context, id: string): boolean {
  const body = bodyById(framework, id);
  return body !== undefined && isValidOn(body, today);
}

/**
 * Whether a body has spoken at the stage since the submission last entered it; a postponement does not count.
 */
export function isDecided(submission: Submission, stage: Stage): boolean {
  return spokenAt(submission, stage.id).length > 0;
}

function decidesSomewhere(ask: Ask): boolean {
  return procedureOf(ask.context.framework, ask.proposal).stages.some(
    (stage) => ownBodies(ask, undefined, stage).length > 0,
  );
}

/** A recusal with an account matches by account; one without matches by name, normalised by `plainName`. */
export function isRecused(who: Person, recusals: Decision['recusals']): boolean {
  return recusals.some(({ subject, person }) =>
    subject === undefined
      ? person === who.subject || plainName(person) === plainName(who.name)
      : subject === who.subject,
  );
}

/** A title before a name of at least two words; also as the end of a compound (`sundhedsdirektør`). */
const TITLE = new RegExp(`^(?:\\p{L}*(?:${TITLES.join('|')})|dr|hr|fru|frk|mr|mrs|ms)\\.? (?=\\S+ \\S)`, 'u');

/**
 * Normalises a name: lower case, single spaces, no titles before it and nothing after a comma, bracket or dash.
 * "Bente Bestemmer, sundhedsdirektør" and "Sundhedsdirektør Bente Bestemmer" both become "bente bestemmer".
 */
export function plainName(text: string): string {
  const [first = ''] = text.split(/[,;(]| [-–—] /);
  let name = first.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
  while (TITLE.test(name)) name = name.replace(TITLE, '');
  return name;
}
