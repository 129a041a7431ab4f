// GET /v1/frameworks/{id}/portfolio: for the regional planner, readers of the framework and the auditor.
import { setImmediate as pause } from 'node:timers/promises';
import { type Portfolio, portfolioOf } from '../domain/portfolio/portfolio.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Actor, holds } from '../domain/workflow/actor.ts';
import { currentFramework } from './current-framework.ts';
import type { Ports } from './ports.ts';

/**
 * Number of cases counted, the newest ones. PostgreSQL needs about a second to read them, and the answer is about a
 * megabyte.
 */
const MOST = 1_000;

export type ReadPortfolio = Portfolio & {
  readonly framework: string;
  /** False where there are more approved cases than this: the sums then cover only the newest. */
  readonly complete: boolean;
};

/** Whether the actor may read the portfolio of a framework. */
export function readsPortfolio(actor: Actor, framework: string): boolean {
  return holds(actor, 'planner', framework) || holds(actor, 'reader', framework) || holds(actor, 'auditor');
}

/** Refusals: `not-found` for an unknown framework, `forbidden`. @param most how many cases are counted */
export async function getPortfolio(
  ports: Pick<Ports, 'clock' | 'frameworks' | 'reader'>,
  actor: Actor,
  id: string,
  most = MOST,
): Promise<ReadPortfolio> {
  const framework = currentFramework(await ports.frameworks.published(), id, ports.clock().today);
  if (!framework) throw new Refusal('not-found');
  if (!readsPortfolio(actor, id)) throw new Refusal('forbidden');
  const found = await ports.reader.agreed(id, most + 1);
  // For a thousand cases reading, adding up and writing the answer block the event loop for 10-30 ms each: other
  // requests run in between.
  await pause();
  const portfolio = portfolioOf(found.slice(0, most), framework);
  await pause();
  return { framework: id, complete: found.length <= most, ...portfolio };
}
