// Pejlemærker of a framework: those that ship with the product, and its own. What ships is there before anyone has
// written in it.
import { z } from 'zod';
import { Id } from '../../domain/dossier/primitives.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import {
  type Beacon,
  type BeaconBase,
  BeaconDefinition,
  type BeaconFigure,
  defineBeacon as decideDefinition,
  mayDefine,
  statusOf,
  valueBeacon,
} from '../../domain/registers/beacon.ts';
import { nationalGoals, shippedBeacons } from '../../domain/registers/shipped-beacons.ts';
import type { Actor } from '../../domain/workflow/actor.ts';
import type { Context } from '../../domain/workflow/guards.ts';
import { currentFramework } from '../current-framework.ts';
import type { Changed, Ports } from '../ports.ts';
import { changeAt, contentOf, type EntryAsked, patched, readerOf } from './change-entry.ts';

type Asked = EntryAsked<'beacon'>;
const Key = z.strictObject({ key: Id });
/** `unwritten`: nobody has written in it; its version is 0, and it has no id or dates of its own. */
export type BeaconSeen = { readonly beacon: Beacon; readonly unwritten: boolean };

export type BeaconsOfFramework = {
  readonly framework: Framework;
  readonly goals: ReturnType<typeof nationalGoals>;
  readonly beacons: readonly BeaconSeen[];
};

/** All of the framework, those that ship first. Refusal `not-found`. */
export async function listBeacons(ports: Ports, actor: Actor, id: string): Promise<BeaconsOfFramework> {
  const framework = await seen(ports, actor, id);
  const written = await ports.entries.all('beacon', id);
  const shipped = shippedBeacons(framework);
  const own = written.filter(({ key }) => !shipped.some((base) => base.key === key));
  return {
    framework,
    goals: nationalGoals(framework),
    beacons: [
      ...shipped.map((base) =>
        seenOf(
          written.find(({ key }) => key === base.key),
          base,
          ports,
        ),
      ),
      ...own.map((beacon) => ({ beacon, unwritten: false })),
    ],
  };
}

/** Refusal `not-found`. */
export async function getBeacon(ports: Ports, actor: Actor, id: string, key: string): Promise<BeaconSeen> {
  const { beacons } = await listBeacons(ports, actor, id);
  const found = beacons.find(({ beacon }) => beacon.key === key);
  if (!found) throw new Refusal('not-found');
  return found;
}

/** An indicator of the framework's own. Refusals: `not-found`, `forbidden`, `invalid`, `entry-exists`. */
export async function addBeacon(
  ports: Ports,
  asked: Asked,
  framework: string,
  { key, ...content }: { readonly key: string } & Readonly<Record<string, unknown>>,
): Promise<Changed> {
  contentOf(Key, { key });
  const definition = contentOf(BeaconDefinition, content);
  const context = await contextOf(ports, asked.actor, framework);
  if (!mayDefine(asked.actor, framework)) throw new Refusal('forbidden');
  if (shippedBeacons(context.framework).some((base) => base.key === key)) throw new Refusal('entry-exists');
  const base = { framework, key, national: false, definition };
  const id = idOf(ports, framework, key);
  return changeAt(ports, asked, { kind: 'beacon', id }, context, (before) => {
    if (before) throw new Refusal('entry-exists');
    return decideDefinition(id, base, undefined, definition, context);
  });
}

/** A merge patch on the definition. Refusals: `not-found`, `forbidden`, `stale`, `invalid`. */
export async function defineBeacon(
  ports: Ports,
  asked: Asked,
  framework: string,
  key: string,
  patch: unknown,
): Promise<Changed> {
  return write(ports, asked, framework, key, (id, base, before, context) => {
    const definition = patched(BeaconDefinition, (before ?? base).definition, patch);
    return decideDefinition(id, base, before, definition, context);
  });
}

/** Figures of one indicator; all or none. Refusals: `not-found`, `forbidden`, `stale`, `invalid`. */
export async function recordBeaconValues(
  ports: Ports,
  asked: Asked,
  framework: string,
  key: string,
  figures: readonly BeaconFigure[],
): Promise<Changed> {
  return write(ports, asked, framework, key, (id, base, before, context) =>
    valueBeacon(id, base, before, figures, context),
  );
}

async function write(
  ports: Ports,
  asked: Asked,
  framework: string,
  key: string,
  decide: (
    id: string,
    base: BeaconBase,
    before: Beacon | undefined,
    context: Context,
  ) => ReturnType<typeof decideDefinition>,
): Promise<Changed> {
  const { beacon } = await getBeacon(ports, asked.actor, framework, key);
  const context = await contextOf(ports, asked.actor, framework);
  const id = idOf(ports, framework, key);
  return changeAt(ports, asked, { kind: 'beacon', id }, context, (before) => {
    const { national, definition } = before ?? beacon;
    return decide(id, { framework, key, national, definition }, before, context);
  });
}

async function contextOf(ports: Ports, actor: Actor, id: string): Promise<Context> {
  return { actor, framework: await seen(ports, actor, id), ...ports.clock() };
}

/** An administrator sees no cases, but fills in every framework's places. */
async function seen(ports: Ports, actor: Actor, id: string): Promise<Framework> {
  const { sight } = await readerOf(ports, actor);
  const framework = currentFramework(await ports.frameworks.published(), id, ports.clock().today);
  const allowed = sight.all || sight.frameworks.includes(id) || mayDefine(actor, id);
  if (!framework || !allowed) throw new Refusal('not-found');
  return framework;
}

function seenOf(written: Beacon | undefined, base: BeaconBase, ports: Ports): BeaconSeen {
  if (written) return { beacon: written, unwritten: false };
  const { now } = ports.clock();
  const beacon: Beacon = {
    id: idOf(ports, base.framework, base.key),
    kind: 'beacon',
    ...base,
    status: statusOf(base.definition),
    version: 0,
    createdAt: now,
    updatedAt: now,
    createdBy: { subject: 'opgavebro', name: 'Opgavebro' },
    definitionVersion: 1,
    values: [],
  };
  return { beacon, unwritten: true };
}

/** The same id for the same indicator, also before it is written: a UUID of version 8 from framework and key. */
function idOf(ports: Ports, framework: string, key: string): string {
  const hash = ports.sha256(`beacon ${framework} ${key}`);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
