// `opgavebro decide ID`: records a body's decision on the dossier that was read.
import { randomUUID } from 'node:crypto';
import { type components, dataOf, etagOf } from '../index.ts';
import { type Asked, idOf, Misused, type Options, TEXT, TEXTS_GIVEN } from './asked.ts';

export const OPTIONS: Options = {
  ...{ outcome: TEXT, dossier: TEXT, body: TEXT, reason: TEXT, method: TEXT },
  ...{ 'meeting-date': TEXT, 'agenda-item': TEXT, acknowledge: TEXTS_GIVEN, condition: TEXTS_GIVEN },
};

type NewDecision = components['schemas']['NewDecision'];

/** Fewest characters of the hash that identify a dossier. */
const TELLING = 8;

export async function decide(asked: Asked, print: (line: string) => void): Promise<void> {
  const { client, say } = asked;
  const id = idOf(asked, 'decide');
  const proposal = dataOf(await client.GET('/proposals/{id}', { params: { path: { id } } }));
  if (!proposal.openSubmission) throw new Misused(say('notReviewed', { status: proposal.status }));
  const path = { id: proposal.openSubmission };
  const seen = await client.GET('/submissions/{id}', { params: { path } });
  const { stage, dossierHash } = dataOf(seen);
  checkDossier(asked, id, dossierHash);
  const made = await client.POST('/submissions/{id}/decisions', {
    params: { path, header: { 'If-Match': etagOf(seen), 'Idempotency-Key': randomUUID() } },
    body: { ...bodyOf(asked), stage, dossierHash } as NewDecision,
  });
  const decision = dataOf(made);
  if (asked.given.json) return print(JSON.stringify(decision, null, 2));
  const { outcome, body } = decision;
  print(say('decided', { outcome, body, stage }));
}

/** Throws unless the given hash is that of the current dossier. */
function checkDossier({ given, say }: Asked, id: string, hash: string): void {
  const { dossier } = given;
  if (typeof dossier !== 'string' || dossier.length < TELLING) throw new Misused(say('whichDossier', { id }));
  if (!hash.startsWith(dossier.toLowerCase())) throw new Misused(say('otherDossier', { given: dossier, hash }));
}

/** The body as given on the command line; the service validates it. */
function bodyOf(asked: Asked): Readonly<Record<string, unknown>> {
  const { outcome, body, reason, acknowledge, condition } = asked.given;
  const conditions = Array.isArray(condition) ? condition.map((text) => conditionOf(asked, String(text))) : undefined;
  return {
    outcome,
    body,
    reason,
    conditions,
    method: asked.given.method ?? 'meeting',
    meetingDate: asked.given['meeting-date'],
    agendaItem: asked.given['agenda-item'],
    acknowledgedFindings: acknowledge,
  };
}

function conditionOf({ say }: Asked, text: string) {
  const [owner = '', dueDate = '', ...rest] = text.split(';').map((part) => part.trim());
  if (!owner || !dueDate || rest.join('') === '') throw new Misused(say('badCondition', { given: text }));
  return { owner, dueDate, text: rest.join('; ') };
}
