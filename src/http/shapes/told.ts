// Experiences and announcements in the API: the clusters that were told, and their answers.
import { z } from 'zod';
import { HearingContent } from '../../domain/registers/told.ts';
import { Id, Instant, Person } from './building-blocks.ts';

const MOST_CLUSTERS = 300;

export const HearingShape = HearingContent;

export const TOLD_FIELDS = {
  told: z.array(Id).max(MOST_CLUSTERS).meta({ description: 'The clusters that were told.' }),
  heard: z
    .array(z.strictObject({ ...HearingContent.shape, at: Instant, by: Person }))
    .max(MOST_CLUSTERS)
    .meta({ description: 'Those that have acknowledged it or answered; the last answer of each.' }),
};
