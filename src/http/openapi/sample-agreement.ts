// The agreement in the examples of the OpenAPI document, made from the sample case by the functions of the domain.
import type { DueItem } from '../../app/agreement-ports.ts';
import { followedOn } from '../../app/read-follow-up.ts';
import { bornOf } from '../../domain/agreement/birth.ts';
import { happenedTo } from '../../domain/agreement/commands/command.ts';
import { dueOf } from '../../domain/agreement/due.ts';
import type { AgreementEvent } from '../../domain/agreement/events.ts';
import { evolveAgreement } from '../../domain/agreement/evolve.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import { shippedFramework } from '../../domain/governance/shipped.ts';
import { presentAgreement } from '../shapes/agreement.ts';
import { sampleDossier } from './sample-dossier.ts';
import { sampleApproval } from './samples.ts';

export const SAMPLE_AGREEMENT = '0199c0de-0000-7000-8000-000000000031';
const NOW = { actor: { subject: 'decider', name: 'Jens Berg', kind: 'person' as const, grants: [], scopes: [] } };
const DAY = '2026-06-02';

function created(): AgreementEvent {
  const { proposal, submission } = sampleApproval();
  const framework = shippedFramework(proposal.framework.id);
  const dossier = sampleDossier();
  const born = bornOf({ id: SAMPLE_AGREEMENT, proposal, submission, dossier, economy: undefined, framework }, DAY);
  return happenedTo(
    'agreement.created',
    SAMPLE_AGREEMENT,
    { ...NOW, now: `${DAY}T12:00:00.000Z` },
    { ...born, on: DAY },
  );
}

function agreement(): Agreement {
  return evolveAgreement(undefined, created());
}

export function sampleAgreement() {
  return presentAgreement(agreement(), DAY, true);
}

/** The follow-up as of a day after the first half-year. */
export function sampleFollowUp() {
  return followedOn(agreement(), '2027-08-01', true);
}

export function sampleAgreementItem() {
  const { id, number, edition, framework, clusters, version, updatedAt, terms } = agreement();
  const { inForceFrom, inForceTo, ending } = sampleAgreement();
  const about = { title: terms.title, taskType: terms.taskType ?? null };
  return { id, number, edition, ...about, framework, clusters, inForceFrom, inForceTo, ending, version, updatedAt };
}

export function sampleAgreementHistory() {
  const { type, at, by, data } = created();
  return { sequence: 1, type, at, by, data, previousHash: '0'.repeat(64), hash: 'a'.repeat(64) };
}

export function sampleDue(): Partial<DueItem> & object {
  const { id, number, edition, body, clusters, framework, terms } = agreement();
  const [first] = dueOf(agreement());
  return { ...first, agreement: id, number, edition, title: terms.title, body, clusters, framework };
}
