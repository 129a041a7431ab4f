// The operations on one entry that is told to the other clusters: get, revise, answer, close. Experiences and
// announcements share them; each brings its texts, schemas and use-cases.
import { z } from 'zod';
import type { Changed, Ports } from '../../../app/ports.ts';
import type { EntryAsked } from '../../../app/registers/change-entry.ts';
import type { EntryKind, EntryOf } from '../../../domain/registers/entry.ts';
import type { Actor } from '../../../domain/workflow/actor.ts';
import { changedAnswer, resourceAnswer } from '../../answers.ts';
import { versionTag } from '../../entity-tags.ts';
import { sampleAnswer } from '../../openapi/told-samples.ts';
import { type Operation, operation, type Success } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { HearingShape } from '../../shapes/told.ts';

type Words = { readonly operationId: string; readonly summary: string; readonly description: string };
type Body = { readonly body: z.ZodType; readonly bodyExample: () => unknown };
/** A use-case that changes one entry. */
type Change<K extends EntryKind, Sent> = (
  ports: Ports,
  asked: EntryAsked<K>,
  id: string,
  sent: Sent,
) => Promise<Changed>;

type OneTold<K extends EntryKind> = {
  /** For example `experience`, for the path `/experiences`. */
  readonly noun: string;
  readonly answered: Pick<Success, 'schema' | 'example' | 'headers'>;
  readonly present: (entry: EntryOf<K>) => unknown;
  readonly reply: (status: 200 | 201) => EntryAsked<K>['present'];
  readonly get: Pick<Words, 'operationId' | 'summary'> & {
    readonly run: (ports: Ports, actor: Actor, id: string) => Promise<EntryOf<K>>;
  };
  readonly revise: Words & Body & { readonly run: Change<K, unknown> };
  readonly hear: Pick<Words, 'operationId' | 'summary'> & { readonly run: Change<K, unknown> };
  readonly close: Words & Body & { readonly run: Change<K, string> };
};

const REFUSALS = ['forbidden', 'not-found', 'stale', 'entry-closed'] as const;

export function oneTold<K extends EntryKind>(of: OneTold<K>): readonly Operation[] {
  const { noun, answered, present, reply, get, revise, hear, close } = of;
  const path = `/${noun}s/{id}`;
  const own = { tag: 'Registers' as const, params: z.strictObject({ id: idParam(noun) }) };
  const done = (how: string): Success => ({ status: 200, description: `The ${noun} ${how}.`, ...answered });
  return [
    operation({
      ...{ operationId: get.operationId, method: 'GET', path, ...own, summary: get.summary },
      description: 'With the clusters that were told and what they answered, for whoever sees its framework.',
      scope: 'proposals:read',
      conditional: true,
      success: done('as it stands'),
      refusals: ['not-found'],
      handle: async (call) => {
        const found = await get.run(call.ports, call.actor, call.params.id);
        return resourceAnswer(call, versionTag(found.version), () => JSON.stringify(present(found)));
      },
    }),
    operation({
      ...{ ...words(revise), method: 'PATCH', path, ...own, ...bodyOf(revise) },
      scope: 'proposals:write',
      mergePatch: true,
      ifMatch: 'required',
      success: done('as it was changed'),
      refusals: REFUSALS,
      handle: async ({ ports, actor, ifMatch, params, body }) =>
        changedAnswer(await revise.run(ports, { actor, expected: ifMatch, present: reply(200) }, params.id, body)),
    }),
    operation({
      ...{ operationId: hear.operationId, method: 'POST', path: `${path}/answers`, ...own, summary: hear.summary },
      description:
        'The coordinator of a cluster that was told acknowledges it, or answers in words; the planner registers what a cluster answered elsewhere. A later answer of the cluster replaces its earlier one.',
      scope: 'proposals:write',
      body: HearingShape,
      bodyExample: sampleAnswer,
      ifMatch: 'accepted',
      idempotency: 'required',
      success: done('with the answer'),
      refusals: REFUSALS,
      handle: async ({ ports, actor, key, ifMatch, params, body }) =>
        changedAnswer(await hear.run(ports, { actor, key, expected: ifMatch, present: reply(200) }, params.id, body)),
    }),
    operation({
      ...{ ...words(close), method: 'POST', path: `${path}/closure`, ...own, ...bodyOf(close) },
      scope: 'proposals:write',
      ifMatch: 'accepted',
      idempotency: 'required',
      success: done('with the reason'),
      refusals: REFUSALS,
      handle: async ({ ports, actor, key, ifMatch, params, body }) => {
        const asked = { actor, key, expected: ifMatch, present: reply(200) };
        return changedAnswer(await close.run(ports, asked, params.id, (body as { reason: string }).reason));
      },
    }),
  ];
}

function words({ operationId, summary, description }: Words): Words {
  return { operationId, summary, description };
}

function bodyOf({ body, bodyExample }: Body): Body {
  return { body, bodyExample };
}
