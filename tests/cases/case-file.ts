// A case as it is written in `<code>.json` (see README.md), and the dossier it describes.
import { z } from 'zod';
import type { CheckInput } from '../../src/domain/assessment/check.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { mergePatch } from '../../src/lib/merge-patch.ts';
import base from './base-dossier.json' with { type: 'json' };
import baseGiven from './base-given.json' with { type: 'json' };

const Stale = z.strictObject({ positions: z.array(z.string()), verifications: z.array(z.string()) });
const OtherAgreement = z.strictObject({
  kind: z.enum(['agreement', 'case']),
  id: z.string(),
  name: z.string(),
  taskType: z.string().optional(),
  knownAs: z.array(z.string()).optional(),
  parties: z.array(z.string()),
});

const Given = z.strictObject({
  today: z.iso.date().optional(),
  steps: z.array(z.string()).optional(),
  caseType: z.string().optional(),
  cluster: z.string().nullable().optional(),
  clusters: z.array(z.string()).optional(),
  noticeSentTo: z.array(z.string()).nullable().optional(),
  objectionsToNotice: z.array(z.strictObject({ cluster: z.string(), words: z.string().optional() })).optional(),
  otherAgreements: z.array(OtherAgreement).nullable().optional(),
  stale: Stale.optional(),
  earliestDecision: z.iso.date().optional(),
  earliestDecisionFrom: z.enum(['meetings', 'minimum-days']).optional(),
  draws: z.number().optional(),
});

export const Case = z.strictObject({
  name: z.string().min(10),
  framework: z.string().optional(),
  given: Given.optional(),
  change: z.json().optional(),
  set: z.record(z.string(), z.json()).optional(),
  remove: z.array(z.string()).optional(),
  parameters: z.record(z.string(), z.union([z.number(), z.boolean(), z.string(), z.array(z.string())])).optional(),
  expect: z.strictObject({
    status: z.enum(['fired', 'passed', 'not-assessed', 'not-applicable']),
    hits: z.number().optional(),
    pointer: z.string().optional(),
    severity: z.enum(['blocker', 'warning', 'note']).optional(),
    reason: z.string().optional(),
    party: z.string().optional(),
    values: z.record(z.string(), z.json()).optional(),
    says: z.string().optional(),
  }),
});
export type Case = z.infer<typeof Case>;

type Told = CheckInput['given'];
type Part = { [name: string]: unknown };

/** The base with the case's change, set and remove. Throws if the result is not a valid dossier. */
export function dossierOf({ change, set = {}, remove = [] }: Case): Dossier {
  const dossier = structuredClone(mergePatch(base, change ?? {})) as Part;
  for (const [pointer, value] of Object.entries(set)) {
    const { parent, key } = placeOf(dossier, pointer);
    if (Array.isArray(parent) && key === '-') parent.push(value);
    else parent[key] = value;
  }
  for (const pointer of remove) {
    const { parent, key } = placeOf(dossier, pointer);
    if (!(key in parent)) throw new Error(`nothing to remove at ${pointer}`);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return Dossier.parse(dossier);
}

function placeOf(dossier: Part, pointer: string): { parent: Part; key: string } {
  const path = pointer.split('/').slice(1);
  const key = path.pop() ?? '';
  const parent = path.reduce<unknown>((part, name) => {
    const here = part as Part;
    here[name] ??= {};
    return here[name];
  }, dossier);
  return { parent: parent as Part, key };
}

/** The input of the assessment besides the dossier. `null` means unknown. */
export function givenOf({ given = {} }: Case): Told {
  const { draws: _, ...told } = { ...baseGiven, ...given };
  const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null && value !== undefined));
  return { ...known, dossierHash: 'ab'.repeat(32) } as Told;
}
