// Pejlemærker (indicators) of a framework: those shipped with the product, and its own. A shipped one can be read
// before it has a row in the database.
import { z } from 'zod';
import type { Agreement } from '../../domain/agreement/state.ts';
import { Id } from '../../domain/dossier/primitives.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import {
  type Beacon,
  type BeaconEvent,
  defineBeacon as decideDefinition,
  mayDefine,
  maySum,
  statusOf,
  valueBeacon,
} from '../../domain/registers/beacon.ts';
import { type BeaconBase, BeaconDefinition, BeaconFigure } from '../../domain/registers/beacon-definition.ts';
import { sumOfReports } from '../../domain/registers/beacon-sums.ts';
import { nationalGoals, shippedBeacons } from '../../domain/registers/shipped-beacons.ts';
import type { Actor } from '../../domain/workflow/actor.ts';
import type { Context } from '../../domain/workflow/guards.ts';
import type { Changed, Ports } from '../ports.ts';
import { getSight } from '../see-proposal.ts';
import { changeAt, contentOf, contextIn, type EntryAsked, namedId, patched, readerOf } from './change-entry.ts';

type Asked = EntryAsked<'beacon'>;

/** The framework of an indicator, and its key in URLs. */
export type BeaconRef = { readonly framework: string; readonly key: string };

/** `unwritten`: it has no row yet; its version is 0. `framework`: the version of today. */
export type BeaconSeen = { readonly beacon: Beacon; readonly unwritten: boolean; readonly framework: Framework };

export type BeaconsOfFramework = {
  readonly framework: Framework;
  readonly goals: ReturnType<typeof nationalGoals>;
  readonly beacons: readonly BeaconSeen[];
};

const Key = z.strictObject({ key: Id });
/** Most stored indicators per framework; a shipped one counts once it has a row. */
export const MOST_BEACONS = 200;
const MOST_FIGURES = 500;

/**
 * Whether the actor may see the indicators of a framework, by its id. An administrator sees no cases, but all
 * indicators.
 */
export async function showsBeacons(ports: Ports, actor: Actor): Promise<(framework: string) => boolean> {
  const { sight } = await readerOf(ports, actor);
  return (id) => sight.all || sight.frameworks.includes(id) || mayDefine(actor, id);
}

/** All indicators of the framework, shipped ones first. Refusal `not-found`. */
export async function listBeacons(ports: Ports, actor: Actor, id: string): Promise<BeaconsOfFramework> {
  const { framework } = await contextOf(ports, actor, id);
  const written = await ports.entries.all('beacon', id);
  const shipped = shippedBeacons(framework);
  const beacons = [
    ...shipped.map((base) => {
      const found = written.find(({ key }) => key === base.key);
      return { beacon: found ?? unwrittenOf(ports, base), unwritten: !found, framework };
    }),
    ...written
      .filter(({ key }) => !shipped.some((base) => base.key === key))
      .map((beacon) => ({ beacon, unwritten: false, framework })),
  ];
  return { framework, goals: nationalGoals(framework), beacons };
}

/** Refusal `not-found`. */
export async function getBeacon(ports: Ports, actor: Actor, at: BeaconRef): Promise<BeaconSeen> {
  return seenAt(ports, at, (await contextOf(ports, actor, at.framework)).framework);
}

/** Adds an indicator of the framework's own. Refusals: `not-found`, `forbidden`, `invalid`, `entry-exists`. */
export async function addBeacon(
  ports: Ports,
  asked: Asked,
  framework: string,
  { key, ...content }: { readonly key: string } & Readonly<Record<string, unknown>>,
): Promise<Changed> {
  const context = await contextOf(ports, asked.actor, framework);
  if (!mayDefine(asked.actor, framework)) throw new Refusal('forbidden');
  contentOf(Key, { key });
  const definition = contentOf(BeaconDefinition, content);
  if (shippedBeacons(context.framework).some((base) => base.key === key)) throw new Refusal('entry-exists');
  const written = await ports.entries.all('beacon', framework);
  const id = idOf(ports, { framework, key });
  if (written.length >= MOST_BEACONS && written.every((each) => each.id !== id))
    throw new Refusal('invalid', { faults: [{ pointer: '', code: 'too-big', values: { maximum: MOST_BEACONS } }] });
  const base = { framework, key, national: false, definition };
  return changeAt(ports, asked, { kind: 'beacon', id }, null, context, (before) => {
    if (before) throw new Refusal('entry-exists');
    return decideDefinition(id, base, undefined, definition, context);
  });
}

/** Applies a merge patch to the definition. Refusals: `not-found`, `forbidden`, `stale`, `invalid`. */
export function defineBeacon(ports: Ports, asked: Asked, at: BeaconRef, patch: unknown): Promise<Changed> {
  return write(ports, asked, at, (id, base, before, context) => {
    if (!mayDefine(context.actor, base.framework)) throw new Refusal('forbidden');
    const definition = patched(BeaconDefinition, base.definition, patch);
    return decideDefinition(id, base, before, definition, context);
  });
}

/** Saves figures of one indicator, all or none. Refusals: `not-found`, `forbidden`, `stale`, `invalid`. */
export function recordBeaconValues(ports: Ports, asked: Asked, at: BeaconRef, given: unknown): Promise<Changed> {
  return write(ports, asked, at, (id, base, before, context) => {
    const { values } = contentOf(z.strictObject({ values: BeaconFigure.array().min(1).max(MOST_FIGURES) }), {
      values: given,
    });
    return valueBeacon(id, base, before, values, context);
  });
}

/**
 * Adds up the figures of a period from the reports of agreements: for a planner each cluster and the whole framework,
 * for a coordinator the own cluster. Refusals: `not-found`, `forbidden`, `stale`, `invalid`, `nothing-to-add-up`.
 */
export async function sumBeacon(ports: Ports, asked: Asked, at: BeaconRef, period: string): Promise<Changed> {
  const seen = await getBeacon(ports, asked.actor, at);
  const { framework, beacon } = seen;
  const { places, sumOf } = summable(asked.actor, seen);
  const agreements = await agreementsOn(ports, asked.actor, framework.id, sumOf);
  const { figures, faults } = sumOfReports(agreements, beacon.definition, period, places);
  if (faults.length > 0)
    throw new Refusal('invalid', { faults: faults.map((fault) => ({ pointer: '/period', ...fault })) });
  if (figures.length === 0) throw new Refusal('nothing-to-add-up');
  return write(ports, asked, at, (id, base, before, context) => valueBeacon(id, base, before, figures, context));
}

/**
 * Places for which the actor may add up figures; undefined stands for the whole framework. Refusals: `forbidden`,
 * `nothing-to-add-up`.
 */
export function summable(actor: Actor, { framework, beacon }: BeaconSeen) {
  const all = [undefined, ...framework.clusters.map(({ id }) => id)];
  const places = all.filter((place) => maySum(actor, framework.id, place));
  if (places.length === 0) throw new Refusal('forbidden');
  const { sumOf } = beacon.definition;
  if (sumOf === undefined) throw new Refusal('nothing-to-add-up');
  return { places, sumOf };
}

/** Every edition that the actor may see. Each counts the periods in which it was in force. */
async function agreementsOn(ports: Ports, actor: Actor, framework: string, taskType: string): Promise<Agreement[]> {
  const { reader } = ports.agreements;
  const sight = await getSight(ports, actor);
  const { today } = ports.clock();
  // An agreement that changes while pages are read appears again on a later page (store/meanwhile.ts); it counts once.
  const found = new Map<string, Agreement>();
  let cursor: string | undefined;
  do {
    const page = await reader.list(sight, { framework, taskType }, today, { pageSize: 100, cursor });
    const ids = page.items.map(({ id }) => id);
    for (const agreement of await reader.each(ids)) found.set(agreement.id, agreement);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return [...found.values()];
}

async function write(
  ports: Ports,
  asked: Asked,
  at: BeaconRef,
  decide: (id: string, base: BeaconBase, before: Beacon | undefined, context: Context) => BeaconEvent | undefined,
): Promise<Changed> {
  const known = await contextOf(ports, asked.actor, at.framework);
  const { beacon } = await seenAt(ports, at, known.framework);
  const target = { kind: 'beacon', id: beacon.id } as const;
  const unwritten = { ...beacon, version: 0 };
  return changeAt(ports, asked, target, unwritten, known, (before, context) => {
    const { national, definition } = before ?? beacon;
    return decide(beacon.id, { ...at, national, definition }, before, context);
  });
}

async function seenAt(ports: Ports, at: BeaconRef, framework: Framework): Promise<BeaconSeen> {
  const written = await ports.entries.get({ kind: 'beacon', id: idOf(ports, at) });
  if (written) return { beacon: written, unwritten: false, framework };
  const base = shippedBeacons(framework).find(({ key }) => key === at.key);
  if (!base) throw new Refusal('not-found');
  return { beacon: unwrittenOf(ports, base), unwritten: true, framework };
}

/** Refusal `not-found` for a framework the actor may not see. */
async function contextOf(ports: Ports, actor: Actor, id: string): Promise<Context> {
  const shows = await showsBeacons(ports, actor);
  const context = await contextIn(ports, actor, id);
  if (!context || !shows(id)) throw new Refusal('not-found');
  return context;
}

function unwrittenOf(ports: Ports, base: BeaconBase): Beacon {
  const { now } = ports.clock();
  return {
    ...{ id: idOf(ports, base), kind: 'beacon', ...base, status: statusOf(base.definition), version: 0 },
    ...{ createdAt: now, updatedAt: now, createdBy: { subject: 'opgavebro', name: 'Opgavebro' } },
    ...{ definitionVersion: 1, values: [] },
  };
}

/** The id follows from framework and key, so it is known before the row exists. */
function idOf(ports: Ports, { framework, key }: BeaconRef): string {
  return namedId(ports, `beacon ${framework} ${key}`);
}
