// Request bodies of cases: a new one, a change, a copy, and the entries of a party's members.
import { z } from 'zod';
import { DOSSIER_VERSION, Dossier, type DossierSection } from '../../domain/dossier/dossier.ts';
import { POSITIONS } from '../../domain/dossier/impact.ts';
import { Verification } from '../../domain/dossier/verification.ts';
import { isBlankText } from '../../lib/pasted-text.ts';
import { ExternalId, Id, named, text, words } from './building-blocks.ts';

/** The case type, which decides the rules of the economy. */
export const CASE_TYPE = Id.meta({ description: 'Id of a case type of the framework; its first where none is named.' });
/** The clusters of the case beside the leading one, which may be listed too. */
const CLUSTERS = z.array(Id).max(60).meta({
  description:
    'Every cluster the case belongs to; the one that leads it may be among them. Each has its own approval where a stage asks for it.',
});
const externalIds = z
  .array(ExternalId)
  .max(20)
  .superRefine((ids, { addIssue }) => {
    const seen = new Set<string>();
    for (const [at, { system, id }] of ids.entries()) {
      const name = `${system}:${id}`;
      if (seen.has(name))
        addIssue({ code: 'custom', path: [at], params: { code: 'duplicate', values: { id: name } }, input: ids });
      seen.add(name);
    }
  })
  .meta({ uniqueItems: true });
const titlesDiffer = { params: { code: 'says-otherwise' }, path: ['title'], error: 'One title' };

/** Whether the title and the title in the dossier agree; each may be absent. */
function sameTitle(own: string | null | undefined, ofDossier: unknown): boolean {
  return own === undefined || ofDossier === undefined || own === ofDossier;
}

const titleMissing = { params: { code: 'required' }, path: ['title'], error: 'A title' };

export const NewProposal = named(
  'NewProposal',
  'A new draft. A title, a framework and a cluster suffice; the title may also stand in the dossier.',
  z
    .strictObject({
      title: words(200).optional(),
      framework: Id,
      cluster: Id,
      clusters: CLUSTERS.optional(),
      type: CASE_TYPE.optional(),
      dossier: Dossier.optional(),
      externalIds: externalIds.optional(),
    })
    .refine(({ title, dossier }) => !isBlankText(title ?? dossier?.task?.title ?? ''), titleMissing)
    .refine(({ title, dossier }) => sameTitle(title, dossier?.task?.title), titlesDiffer),
);

const section = z.looseObject({}).nullable().optional();
const sections = {
  ...{ task: section, volume: section, economy: section, competences: section },
  ...{ quality: section, responsibility: section, plan: section, impact: section },
  handover: z.array(z.looseObject({})).max(200).nullable().optional(),
} as const satisfies Record<DossierSection, z.ZodType>;

export const DossierPatch = named(
  'DossierPatch',
  'A JSON merge patch (RFC 7396) on the dossier: what is named is replaced, null removes, lists are replaced whole.',
  z.strictObject({ dossierVersion: z.literal(DOSSIER_VERSION).optional(), ...sections }),
);

export const ProposalPatch = named(
  'ProposalPatch',
  'A JSON merge patch (RFC 7396) on a case.',
  z
    .strictObject({
      title: text(200).nullable().optional(),
      dossier: DossierPatch.optional(),
      externalIds: externalIds.nullable().optional(),
      clusters: CLUSTERS.nullable().optional(),
    })
    // The title of a case cannot be removed, neither by null nor by a blank text.
    .refine(({ title }) => title === undefined || !isBlankText(title ?? ''), titleMissing)
    .refine(({ title, dossier }) => sameTitle(title, dossier?.task?.title), titlesDiffer),
);

export const CopyInput = named(
  'NewCopy',
  'Where the copy belongs. The framework and the title are those of the precedent where nothing is said.',
  z.strictObject({ cluster: Id, framework: Id.optional(), title: words(200).optional() }),
);

export const PositionInput = named(
  'NewPosition',
  'A party’s position on the proposal, whether it accepts a net cost of its own, and whether it confirms that no money moves.',
  z.strictObject({
    position: z.enum(POSITIONS),
    reason: text(2000).optional(),
    acceptsNetCost: z.boolean().optional(),
    confirmsMoney: z
      .boolean()
      .optional()
      .meta({ description: 'That no money moves, or that each party bears its own costs.' }),
  }),
);

export const ReminderInput = named(
  'NewReminder',
  'Who is reminded of what a case asks of them.',
  z.strictObject({
    who: z
      .array(Id)
      .min(1)
      .max(300)
      .meta({ description: 'Ids of parties, clusters and bodies that have not answered.' }),
  }),
);

export const VerificationInput = named(
  'NewVerification',
  'A party’s word for its own figures; where it disagrees, its own figures or a comment. A comment belongs to the answer it came with.',
  Verification.pick({ agrees: true, figures: true, counts: true, comment: true }),
);
