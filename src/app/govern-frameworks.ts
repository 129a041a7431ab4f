// Frameworks: read, propose a new version, publish it with a second administrator.
import { CHECKS } from '../domain/assessment/checks/index.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { isValidOn } from '../domain/governance/lookups.ts';
import { findFaults } from '../domain/governance/soundness.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Actor, holds } from '../domain/workflow/actor.ts';
import { clockAfter } from './clock-after.ts';
import { currentFramework } from './current-framework.ts';
import type { Changed, IdempotencyKey, Ports, Reply, StoredFramework } from './ports.ts';

/** Published versions for everyone; proposed ones too for administrators and the auditor. */
export async function listFrameworks(ports: Ports, actor: Actor): Promise<readonly StoredFramework[]> {
  const all = await ports.frameworks.all();
  return all.filter((stored) => stored.status === 'published' || seesProposed(actor));
}

/**
 * One version: the given one, else the one in force on the date, and where none is named the one that counts now, or
 * comes next. Refusal `not-found`.
 */
export async function getFramework(
  ports: Ports,
  actor: Actor,
  id: string,
  at: { readonly version?: number | undefined; readonly effectiveOn?: string | undefined },
): Promise<StoredFramework> {
  const { effectiveOn } = at;
  const current = currentFramework(await ports.frameworks.published(), id, effectiveOn ?? ports.clock().today);
  const outside = effectiveOn !== undefined && current !== undefined && !isValidOn(current, effectiveOn);
  const version = at.version ?? (outside ? undefined : current?.version);
  const stored = version === undefined ? undefined : await ports.frameworks.get(id, version);
  if (!stored || (stored.status === 'proposed' && !seesProposed(actor))) throw new Refusal('not-found');
  return stored;
}

type Asked = {
  readonly actor: Actor;
  readonly key?: IdempotencyKey | undefined;
  readonly present: (stored: StoredFramework) => Reply;
};

/** Refusals: `forbidden`, `framework-unsound` with every fault, `framework-version-exists`. */
export async function proposeFramework(ports: Ports, asked: Asked, framework: Framework): Promise<Changed> {
  if (!holds(asked.actor, 'admin')) throw new Refusal('forbidden');
  const published = await ports.frameworks.published(true);
  // The same version again, perhaps by a retry, is for the store to answer: not unsound, but there already.
  refuseUnsound(
    framework,
    published.filter(({ id, version }) => id !== framework.id || version !== framework.version),
    ports.clock().today,
  );
  const { subject, name } = asked.actor;
  const stored: StoredFramework = {
    framework,
    status: 'proposed',
    proposedBy: { subject, name },
    proposedAt: ports.clock().now,
    publishedBy: null,
    publishedAt: null,
  };
  return ports.frameworks.propose(stored, asked.key, asked.present(stored));
}

/**
 * Publishes with a second administrator. Refusals: `forbidden`, `not-found`,
 * `framework-already-published`, `second-administrator-needed`, `framework-unsound`.
 */
export function approveFramework(ports: Ports, asked: Asked, id: string, version: number): Promise<Changed> {
  const { subject, name } = asked.actor;
  if (!holds(asked.actor, 'admin')) throw new Refusal('forbidden');
  return ports.frameworks.publish(id, version, asked.key, (proposed, published) => {
    if (proposed.status === 'published') throw new Refusal('framework-already-published');
    if (proposed.proposedBy.subject === subject) throw new Refusal('second-administrator-needed');
    refuseUnsound(proposed.framework, published, ports.clock().today);
    const stored: StoredFramework = {
      ...proposed,
      status: 'published',
      publishedBy: { subject, name },
      publishedAt: clockAfter(ports, { updatedAt: proposed.proposedAt }).now,
    };
    return { stored, reply: asked.present(stored) };
  });
}

function refuseUnsound(framework: Framework, published: readonly Framework[], today: string): void {
  const faults = findFaults(framework, CHECKS, published, today);
  if (faults.length > 0) throw new Refusal('framework-unsound', { faults });
}

function seesProposed(actor: Actor): boolean {
  return holds(actor, 'admin') || holds(actor, 'auditor');
}
