// The list of task types as the API shows it.
import { z } from 'zod';
import { TASK_KIND_WORDS, TASK_NOTE_WORDS, TASK_TYPES, type TaskTypeEntry } from '../../domain/registers/task-types.ts';
import type { Language } from '../../lib/localised.ts';
import { Code, Id, named, text, Uuid } from './building-blocks.ts';

export const TaskTypesShape = named(
  'TaskTypes',
  'The product’s own list of task types. Two cases are about the same task where they have the same type.',
  z.strictObject({
    items: z
      .array(
        z.strictObject({
          id: Id,
          label: text(200),
          kind: Code.meta({ description: 'The group of the type.' }),
          kindLabel: text(200),
          kle: text(8).nullable().meta({ description: 'Number in the KL journal plan; null where none fits.' }),
          fsiii: z
            .array(z.strictObject({ code: text(60), display: text(200), uuid: Uuid }))
            .max(10)
            .meta({ description: 'Interventions of KL Terminologi (FSIII) that cover it.' }),
          sources: z.array(text(300)).max(10).meta({ description: 'Where the task was seen.' }),
          verified: z.boolean().meta({ description: 'Whether a source was seen.' }),
          note: text(300).nullable(),
        }),
      )
      .max(200),
  }),
);

/** In one language. */
export function presentTaskTypes(language: Language) {
  return { items: TASK_TYPES.map((entry) => presentTaskType(entry, language)) };
}

function presentTaskType({ label, kind, note, ...entry }: TaskTypeEntry, language: Language) {
  return {
    ...entry,
    kind,
    label: label[language],
    kindLabel: TASK_KIND_WORDS[kind][language],
    note: note === undefined ? null : TASK_NOTE_WORDS[note][language],
  };
}
