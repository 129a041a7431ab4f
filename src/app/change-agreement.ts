// The only path of change for an agreement, as changeProposal is for a case: authorise → read → compare the version →
// pure decision gives the events → row, dependent rows, events, deliveries and idempotency result in one commit.
import type { AgreementEvent } from '../domain/agreement/events.ts';
import { evolveAgreement } from '../domain/agreement/evolve.ts';
import type { AgreementContext } from '../domain/agreement/guards.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { seesAgreement } from '../domain/agreement/visibility.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { replacedSince } from './born-agreement.ts';
import { compareVersion, type Expected, findFramework, withPublished } from './change-proposal.ts';
import { clockAfter } from './clock-after.ts';
import { priceIndexOn } from './current-framework.ts';
import type { Changed, IdempotencyKey, Ports, Reply } from './ports.ts';
import { sightOfActor } from './sight-of-actor.ts';

/**
 * What every change takes beside its command. `present` makes the answer from the new state; the answer is kept with
 * the key.
 */
export type AskedOfAgreement = {
  readonly actor: Actor;
  readonly expected?: Expected;
  readonly key?: IdempotencyKey | undefined;
  readonly present: (after: Agreement) => Reply;
};

/**
 * `decide` returns no events where nothing changes. Refusals: `not-found` (also for what the actor may not see),
 * `stale`, and whatever `decide` refuses.
 */
export function changeAgreement(
  ports: Ports,
  asked: AskedOfAgreement,
  id: string,
  decide: (agreement: Agreement, context: AgreementContext) => readonly AgreementEvent[],
): Promise<Changed> {
  return withPublished(ports, (published, unknownFramework) =>
    ports.agreements.writer.change(id, asked.key, (locked, editions) => {
      if (!locked || !seesAgreement(sightOfActor(asked.actor, published), locked)) throw new Refusal('not-found');
      const framework = findFramework(published, locked.framework.id, locked.framework.version);
      if (!framework) throw unknownFramework;
      compareVersion(locked, asked.expected);
      const clock = clockAfter(ports, locked);
      const priceIndex = priceIndexOn(published, locked.framework.id, clock.today);
      const context = { actor: asked.actor, framework, priceIndex, ...clock };
      const events = decide(locked, context);
      if (events.length === 0) return { nothing: asked.present(locked) };
      const agreement = events.reduce<Agreement>(evolveAgreement, locked);
      const others = replacedSince(locked, agreement, editions, context);
      return { write: { agreement, events }, others, reply: asked.present(agreement) };
    }),
  );
}
