// Experiences, as the API shows and takes them.
import { z } from 'zod';
import { EXPERIENCE_STATUSES, type Experience, ExperienceContent } from '../../domain/registers/experience.ts';
import { Href, Id, Instant, named, Person, Uuid } from './building-blocks.ts';
import { ENTRY_FIELDS, entryReply } from './entries.ts';
import { href } from './lists.ts';
import { TOLD_FIELDS } from './told.ts';

const { shape } = ExperienceContent;

export const NewExperienceShape = z.strictObject({
  framework: Id.meta({ description: 'The framework whose other clusters are told.' }),
  ...shape,
});

/** A merge patch: null removes an optional field. */
export const ExperiencePatchShape = z.strictObject({
  place: shape.place.optional(),
  agreement: shape.agreement.nullable(),
  taskType: shape.taskType.nullable(),
  title: shape.title.optional(),
  worked: shape.worked.nullable(),
  failed: shape.failed.nullable(),
  matters: shape.matters.optional(),
});

export const WithdrawnShape = z.strictObject({
  reason: shape.matters.meta({ description: 'Why it no longer holds.' }),
});

export const ExperienceShape = named(
  'Experience',
  'What worked, what did not, and to whom it matters; told to the other clusters.',
  z.strictObject({
    ...ENTRY_FIELDS,
    ...shape,
    ...TOLD_FIELDS,
    lineage: Uuid.optional().meta({ description: 'What all editions of the agreement have in common.' }),
    status: z.enum(EXPERIENCE_STATUSES),
    withdrawn: z.strictObject({ reason: shape.matters, at: Instant, by: Person }).optional(),
    links: z.strictObject({ self: Href, agreement: Href.nullable() }),
  }),
);

export function presentExperience({ kind: _kind, ...experience }: Experience) {
  const { id, agreement } = experience;
  const links = {
    self: href(`/experiences/${id}`),
    agreement: agreement === undefined ? null : href(`/agreements/${agreement}`),
  };
  return { ...experience, told: [...experience.told], heard: [...experience.heard], links };
}

export const experienceReply = (status: 200 | 201) => entryReply(presentExperience, status);
