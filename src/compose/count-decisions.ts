// Tells of every decision that was written here, once, whichever door it came through.
import type { Outcome, ProposalWriter } from '../app/ports.ts';

/** The same writer; `decided` is told the outcome of each decision after its commit, never of a replay. */
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
