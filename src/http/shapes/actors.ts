// People and systems that have signed in or called, as in API answers.
import { z } from 'zod';
import type { KnownActor } from '../../app/actor-ports.ts';
import { ROLES, SCOPES } from '../../domain/workflow/actor.ts';
import { Instant, named, text } from './building-blocks.ts';

const Grant = z.strictObject({
  role: z.enum(ROLES),
  scope: text(64).meta({ description: 'A cluster, party, body or framework; empty for auditor and admin.' }),
});

export const KnownActorShape = named(
  'KnownActor',
  'A person or system, and what the identity provider said of them in the last token they came with.',
  z.strictObject({
    subject: text(300),
    name: text(300).meta({ description: 'The same as `subject` where the token gave no name.' }),
    kind: z.enum(['person', 'system']).nullable().meta({ description: 'null: known from the trail alone.' }),
    grants: z.array(Grant).max(1000).nullable().meta({ description: 'null: known from the trail alone.' }),
    scopes: z.array(z.enum(SCOPES)).max(SCOPES.length).meta({ description: 'What a system may do; empty for people.' }),
    seenAt: Instant.meta({ description: 'When they last came, to the hour.' }),
  }),
);

export function sampleActor(): KnownActor {
  return {
    subject: 'coordinator-fyn',
    name: 'Karen Koordinator',
    kind: 'person',
    grants: [{ role: 'coordinator', scope: 'fyn' }],
    scopes: [],
    seenAt: '2026-06-02T12:00:00.000Z',
  };
}
