// Who may record a body's outcome: a question of its own, for it is asked of the person who records
// and of the person whom a system names.
import { bodyById, isValidOn, procedureOf, stageOf } from '../governance/lookups.ts';
import type { Stage } from '../governance/procedure.ts';
import type { Actor } from './actor.ts';
import type { Answer, Ask, Context } from './ask.ts';
import { heldBy, stageDeciders } from './stage-deciders.ts';
import { type Decision, type Person, type Proposal, type Submission, spokenAt } from './state.ts';
import { TITLES } from './title-words.ts';

type Decides = {
  readonly submission: Submission | undefined;
  /** The stage where the submission stands, or ended, where none is named. */
  readonly stage?: string | undefined;
  /** Any of the actor's where none is named. */
  readonly body?: string | undefined;
};

/**
 * Whether the actor may record the outcome of a body at a stage. Where no submission is open, the last one's end
 * answers why not.
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

/** Four eyes over roles: whoever wrote, submitted, verified, took position or judged; and whoever is recused. */
export function barredOf(proposal: Proposal, submission: Submission, who: Person): Answer {
  if (proposal.authors.includes(who.subject) || proposal.concerned.includes(who.subject)) return 'four-eyes';
  return submission.decisions.some(({ recusals }) => isRecused(who, recusals)) ? 'recused' : undefined;
}

/** The bodies that the actor records for and that can speak now: they have not spoken yet, and exist today. */
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

/** Nobody speaks for two bodies of a submission. A system does: it names who decided, and that person is asked. */
function speaksOnlyFor(submission: Submission, actor: Actor, body: string): boolean {
  return actor.kind === 'system' || !spokeForAnother(submission, actor, body);
}

/** Whether the person has spoken for another body of the submission. */
export function spokeForAnother(submission: Submission, { subject }: Person, body: string): boolean {
  return submission.decisions.some(
    (decision) => decidedBy(decision).subject === subject && goesOnAs(submission, decision) !== body,
  );
}

/** Who decided: whom a system named, or whoever recorded it. */
function decidedBy({ decidedBy: named, by }: Pick<Decision, 'decidedBy' | 'by'>): Person {
  return named ?? by;
}

/** The body by the id it has now, where the case has been carried over since. */
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
 * Whether the submission has left the stage, or ended there, by what a body has decided; a postponement does not count.
 */
export function isDecided(submission: Submission, stage: Stage): boolean {
  return spokenAt(submission, stage.id).length > 0;
}

function decidesSomewhere(ask: Ask): boolean {
  return procedureOf(ask.context.framework, ask.proposal).stages.some(
    (stage) => ownBodies(ask, undefined, stage).length > 0,
  );
}

/** Who has an account is recused by it; of who has none only the name is known, which people write in many ways. */
export function isRecused(who: Person, recusals: Decision['recusals']): boolean {
  return recusals.some(({ subject, person }) =>
    subject === undefined
      ? person === who.subject || plainName(person) === plainName(who.name)
      : subject === who.subject,
  );
}

/** A title, also at the end of a word (`sundhedsdirektør`), before a name of two words or more. */
const TITLE = new RegExp(`^(?:\\p{L}*(?:${TITLES.join('|')})|dr|hr|fru|frk|mr|mrs|ms)\\.? (?=\\S+ \\S)`, 'u');

/**
 * A name without case, spaces, what follows it and the titles before it: "Bente Bestemmer, sundhedsdirektør" and
 * "Sundhedsdirektør Bente Bestemmer" are bente bestemmer.
 */
export function plainName(text: string): string {
  const [first = ''] = text.split(/[,;(]| [-–—] /);
  let name = first.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
  while (TITLE.test(name)) name = name.replace(TITLE, '');
  return name;
}
