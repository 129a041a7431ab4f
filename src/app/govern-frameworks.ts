// Frameworks: read, propose a new version, publish it with a second administrator, withdraw or reject it.
import { CHECKS } from '../domain/assessment/checks/index.ts';
import { holdsPersonNumber } from '../domain/dossier/person-data.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { isValidOn } from '../domain/governance/lookups.ts';
import { closedAs, refusalToSettle } from '../domain/governance/proposed.ts';
import { findFaults } from '../domain/governance/soundness.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Actor, holds } from '../domain/workflow/actor.ts';
import { clockAfter } from './clock-after.ts';
import { currentFramework } from './current-framework.ts';
import type { Changed, IdempotencyKey, Ports, Reply, StoredFramework } from './ports.ts';

/** Published versions for everyone; unpublished ones only for actors allowed by `seesProposed`. */
export async function listFrameworks(ports: Ports, actor: Actor): Promise<readonly StoredFramework[]> {
  const all = await ports.frameworks.all();
  return all.filter((stored) => stored.status === 'published' || seesProposed(actor, stored.framework));
}

/**
 * One version: the given number; else the one in force on the given date; else, without both, the one in force now or
 * next. Refusal `not-found`.
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
  if (!stored || (stored.status !== 'published' && !seesProposed(actor, stored.framework)))
    throw new Refusal('not-found');
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
  // A version that is published already, perhaps by a retry, is refused by the store as existing, not here as unsound.
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
 * Publishes with a second administrator. Refusals: `forbidden`, `not-found`, `framework-already-published`,
 * `framework-closed`, `second-administrator-needed`, `framework-unsound`.
 */
export function approveFramework(ports: Ports, asked: Asked, id: string, version: number): Promise<Changed> {
  const { subject, name } = asked.actor;
  if (!holds(asked.actor, 'admin')) throw new Refusal('forbidden');
  return ports.frameworks.settle(id, version, asked.key, (proposed, published) => {
    const code = refusalToSettle('approve', proposed, subject);
    if (code) throw new Refusal(code);
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

/**
 * Ends a proposal with a reason: its proposer withdraws it, any other administrator rejects it. Refusals: `forbidden`,
 * `not-found`, `invalid` for a reason with personal data, `framework-already-published`, `framework-closed`.
 */
export async function closeFramework(
  ports: Ports,
  asked: Asked,
  id: string,
  { version, reason }: { readonly version: number; readonly reason: string },
): Promise<Changed> {
  const { subject, name } = asked.actor;
  if (!holds(asked.actor, 'admin')) throw new Refusal('forbidden');
  if (holdsPersonNumber(reason))
    throw new Refusal('invalid', { faults: [{ pointer: '/reason', code: 'person-data' }] });
  return ports.frameworks.settle(id, version, asked.key, (proposed) => {
    const code = refusalToSettle('close', proposed, subject);
    if (code) throw new Refusal(code);
    const at = clockAfter(ports, { updatedAt: proposed.proposedAt }).now;
    const status = closedAs(proposed, subject);
    const stored: StoredFramework = { ...proposed, status, closed: { by: { subject, name }, at, reason } };
    return { stored, reply: asked.present(stored) };
  });
}

function refuseUnsound(framework: Framework, published: readonly Framework[], today: string): void {
  const faults = findFaults(framework, CHECKS, published, today);
  if (faults.length > 0) throw new Refusal('framework-unsound', { faults });
}

/**
 * Whether the actor may see unpublished versions: administrators, the auditor, and planners of the framework or of one
 * that it continues, since only they can try it on their cases.
 */
export function seesProposed(actor: Actor, { id, continues = [] }: Pick<Framework, 'id' | 'continues'>): boolean {
  const ids = [id, ...continues.map(({ framework }) => framework)];
  return holds(actor, 'admin') || holds(actor, 'auditor') || ids.some((each) => holds(actor, 'planner', each));
}
