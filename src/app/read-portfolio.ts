// GET /v1/frameworks/{id}/portfolio: for the regional planner, readers of the framework and the auditor.
import { setImmediate as pause } from 'node:timers/promises';
import { type Portfolio, portfolioOf } from '../domain/portfolio/portfolio.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Actor, holds } from '../domain/workflow/actor.ts';
import { currentFramework } from './current-framework.ts';
import type { Ports } from './ports.ts';

/** The newest so many cases are counted: they take PostgreSQL about a second, and an answer of a megabyte. */
const MOST = 1_000;

export type ReadPortfolio = Portfolio & {
  readonly framework: string;
  /** False where there are more approved cases than are counted: the sums are then of the newest only. */
  readonly complete: boolean;
};

/** Who reads the portfolio of a framework. */
export function readsPortfolio(actor: Actor, framework: string): boolean {
  return holds(actor, 'planner', framework) || holds(actor, 'reader', framework) || holds(actor, 'auditor');
}

/** Refusals: `not-found` for an unknown framework, `forbidden`. @param most how many cases are counted at most. */
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
  // Reading, adding and what the door then makes of it take some 10-30
  // ms each of a thousand cases: other requests come in between.
  await pause();
  const portfolio = portfolioOf(found.slice(0, most), framework);
  await pause();
  return { framework: id, complete: found.length <= most, ...portfolio };
}
