// Creates a case that was begun under the clusters of Syddanmark, for a demonstration that starts after the clusters
// have ended. The case shows how a case is carried over. It is created through the use-cases, with the clock set to a
// day in December 2026.

import { recordDecision } from '../app/act-on-submission.ts';
import { createProposal } from '../app/create-proposal.ts';
import type { Ports, StoredProposal } from '../app/ports.ts';
import { submitProposal } from '../app/submit-proposal.ts';
import { Dossier } from '../domain/dossier/dossier.ts';
import { type Actor, parseGrant, SCOPES } from '../domain/workflow/actor.ts';
import type { Sight } from '../domain/workflow/visibility.ts';
import iv from './iv-antibiotics.json' with { type: 'json' };
import { CARRIED_TITLE } from './play/carried.ts';
import { dossierOn } from './play/dossier-on.ts';

/** When the case is begun, and under which framework. */
const BEGUN = { today: '2026-12-01', now: '2026-12-01T09:00:00.000Z' };
const FRAMEWORK = 'syddanmark-2022';
/** External id of the case. A second start finds the case by it and writes nothing. */
const EARLIER_CASE = { system: 'demonstration', id: 'begyndt-i-klynge-fyn' };

const EVERYTHING: Sight = { all: true, frameworks: [], clusters: [], parties: [] };

/** The accounts of the demonstration, by the name they sign in with. */
type Accounts = ReadonlyMap<string, { readonly name: string; readonly grants: readonly string[] }>;

/**
 * Creates the case and records the recommendation of the administrative cluster. Does nothing until the framework has
 * ended, and nothing if the case exists.
 */
export async function plantEarlierCase(ports: Ports, accounts: Accounts): Promise<void> {
  const { today } = ports.clock();
  const published = await ports.frameworks.published();
  const framework = published.find(({ id }) => id === FRAMEWORK);
  if (framework?.validTo === undefined || today < framework.validTo) return;
  const { system, id } = EARLIER_CASE;
  const there = await ports.reader.list(EVERYTHING, { externalId: `${system}:${id}` }, { pageSize: 1 });
  if (there.items.length > 0) return;
  // The story may have created the case while the clusters were in force.
  const played = await ports.reader.list(EVERYTHING, { framework: FRAMEWORK, q: CARRIED_TITLE }, { pageSize: 1 });
  if (played.items.length > 0) return;
  const then: Ports = { ...ports, clock: () => BEGUN };
  let last: StoredProposal | undefined;
  const present = (after: StoredProposal) => {
    last = after;
    return { status: 200, body: '' };
  };
  const { verifications: _verifications, ...economy } = iv.economy as NonNullable<Dossier['economy']>;
  const { positions: _positions, ...impact } = iv.impact as NonNullable<Dossier['impact']>;
  const dossier = Dossier.parse(
    dossierOn({ ...iv, economy, impact, task: { ...iv.task, title: CARRIED_TITLE } }, today),
  );
  const coordinator = actorOf('coordinator-fyn', accounts);
  await createProposal(
    then,
    { actor: coordinator, present },
    { framework: FRAMEWORK, cluster: 'fyn', dossier, externalIds: [EARLIER_CASE] },
  );
  const proposal = last?.proposal.id ?? '';
  const steps = framework.steps.map((step) => step.id);
  await submitProposal(then, { actor: coordinator, present, expected: 'any' }, proposal, { steps });
  const [submission] = last?.proposal.submissions ?? [];
  if (!submission) return;
  await recordDecision(
    then,
    { actor: actorOf('decider-fyn-administrative', accounts), present, expected: 'any' },
    submission.id,
    {
      stage: submission.stage,
      outcome: 'recommended',
      method: 'meeting',
      dossierHash: submission.dossierHash,
      acknowledgedFindings: submission.warnings,
      conditions: [],
      dissents: [],
      recusals: [],
    },
  );
}

function actorOf(subject: string, accounts: Accounts): Actor {
  const { name = subject, grants = [] } = accounts.get(subject) ?? {};
  return {
    subject,
    name,
    kind: 'person',
    grants: grants.flatMap((text) => parseGrant(text) ?? []),
    scopes: [...SCOPES],
  };
}
