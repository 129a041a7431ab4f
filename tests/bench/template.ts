// Makes a small case with a given number of events, written by the domain and the store. Benches copy it.
import { toRevision } from '../../src/app/change-proposal.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { createProposal } from '../../src/domain/workflow/commands/create-proposal.ts';
import { reviseDossier } from '../../src/domain/workflow/commands/revise-dossier.ts';
import type { ProposalEvent } from '../../src/domain/workflow/events.ts';
import { evolve } from '../../src/domain/workflow/evolve.ts';
import type { Proposal } from '../../src/domain/workflow/state.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import type { Store } from '../../src/store/store.ts';
import { as, coordinator } from '../domain/workflow/given.ts';

const REPLY = { status: 200, body: '{}' };

const dossierAt = (n: number): Dossier => ({
  task: { title: `IV-antibiotika ${n}`, transferringParties: ['region-1083'], receivingParties: ['kommune-461'] },
});

/** Returns its id. */
export async function caseOfEvents(store: Store, events: number): Promise<string> {
  const id = uuidV7();
  let state: Proposal | undefined;
  const write = (proposal: Proposal, event: ProposalEvent, dossier: Dossier, text: string) => ({
    proposal,
    events: [event],
    revision: toRevision(proposal, { dossier, text, hash: sha256(text) }),
    reply: REPLY,
  });
  for (let n = 0; n < events; n++) {
    const [dossier, text] = [dossierAt(n), canonicalJson(dossierAt(n))];
    const dossierHash = sha256(text);
    if (!state) {
      const made = { id, framework: shippedFramework('syddanmark-2022'), cluster: 'fyn', dossier, dossierHash };
      const event = createProposal({ ...made, externalIds: [] } as never, as(coordinator));
      state = evolve(undefined, event);
      await store.writer.create(undefined, write(state, event, dossier, text));
    } else {
      const change = { before: dossierAt(n - 1), after: dossier, dossierHash, externalIds: [] };
      const event = reviseDossier(state, change, as(coordinator));
      if (!event) throw new Error('nothing changed');
      const after = evolve(state, event);
      state = after;
      await store.writer.change({ proposal: id }, undefined, () => ({ write: write(after, event, dossier, text) }));
    }
  }
  return id;
}
