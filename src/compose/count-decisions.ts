// Reports every decision written by this process, once, for API and pages alike.
import type { Outcome, ProposalWriter } from '../app/ports.ts';

/** Wraps a writer: calls `decided` with the outcome of each decision after its commit, never for a replayed answer. */
export function countDecisions(writer: ProposalWriter, decided: (outcome: string) => void): ProposalWriter {
  return {
    ...writer,
    change: async (target, key, decide) => {
      let last: Outcome | undefined;
      const changed = await writer.change(target, key, (locked) => {
        last = decide(locked);
        return last;
      });
      const events = !changed.replayed && last && 'write' in last ? last.write.events : [];
      for (const event of events) if (event.type === 'decision.recorded') decided(event.data.decision.outcome);
      return changed;
    },
  };
}
