// The list of task types as a register: to each type in dossier/task-types.ts its kind, codes in other lists, and where
// it was seen.
// Sources of the codes: KL Terminologi (FSIII) version 20240530; KLE (KL) 2022 and 2025. They stand per type in task-
// types.json.

import type { Localised } from '../../lib/localised.ts';
import { TASK_TYPE_WORDS, type TaskType } from '../dossier/task-types.ts';
import list from './task-types.json' with { type: 'json' };

export const TASK_KIND_WORDS = {
  nursing: { da: 'Sygepleje', en: 'Nursing', sv: 'Omvårdnad' },
  telemedicine: { da: 'Telemedicin', en: 'Telemedicine', sv: 'Telemedicin' },
  pathway: { da: 'Forløb', en: 'Pathway', sv: 'Vårdförlopp' },
  rehabilitation: { da: 'Genoptræning', en: 'Rehabilitation', sv: 'Rehabilitering' },
  organisation: { da: 'Organisering', en: 'Organisation', sv: 'Organisation' },
  responsibility: { da: 'Behandlingsansvar', en: 'Treatment responsibility', sv: 'Behandlingsansvar' },
  'reform-2027': {
    da: 'Flytter til regionen 2027',
    en: 'Moves to the region in 2027',
    sv: 'Flyttar till regionen 2027',
  },
  other: { da: 'Andet', en: 'Other', sv: 'Annat' },
} as const satisfies Readonly<Record<string, Localised>>;
export type TaskKind = keyof typeof TASK_KIND_WORDS;

export const TASK_NOTE_WORDS = {
  'no-case-seen': {
    da: 'Kommunal sygeplejeydelse. En sag om overdragelse er ikke set.',
    en: 'A municipal nursing intervention. No case of transfer was seen.',
    sv: 'Kommunal omvårdnadsinsats. Inget överlåtelseärende har setts.',
  },
  'fits-in-part': {
    da: 'FSIII-koden gælder prøver, som ingen læge har ordineret. Den passer kun delvis.',
    en: 'The FSIII code is for tests that no doctor ordered. It fits only in part.',
    sv: 'FSIII-koden gäller prover som ingen läkare har ordinerat. Den passar bara delvis.',
  },
  'no-code': { da: 'Har ingen FSIII-kode.', en: 'Has no FSIII code.', sv: 'Har ingen FSIII-kod.' },
  'moves-2027': {
    da: 'Myndighed og finansiering flytter 1. januar 2027.',
    en: 'Authority and funding move on 1 January 2027.',
    sv: 'Myndighetsansvar och finansiering flyttar den 1 januari 2027.',
  },
  'kle-not-found': {
    da: 'KLE-nummer er ikke fundet: 27.36.08 gælder midlertidige ophold efter serviceloven.',
    en: 'No KLE number was found: 27.36.08 is temporary stays under the Act on Social Services.',
    sv: 'Inget KLE-nummer hittades: 27.36.08 gäller tillfälliga vistelser enligt socialtjänstlagen.',
  },
  'no-source': {
    da: 'Er ikke set i en aftale.',
    en: 'Was not seen in an agreement.',
    sv: 'Har inte setts i ett avtal.',
  },
} as const satisfies Readonly<Record<string, Localised>>;
export type TaskNote = keyof typeof TASK_NOTE_WORDS;

/** `kle` is null where no number fits. `verified`: a source of its own was seen. */
export type TaskTypeEntry = {
  readonly id: TaskType;
  readonly label: Localised;
  readonly kind: TaskKind;
  readonly kle: string | null;
  readonly fsiii: readonly { readonly code: string; readonly display: string; readonly uuid: string }[];
  readonly sources: readonly string[];
  readonly verified: boolean;
  readonly note?: TaskNote;
};

const OTHER: Omit<TaskTypeEntry, 'id' | 'label'> = { kind: 'other', kle: null, fsiii: [], sources: [], verified: true };

type Known = Omit<TaskTypeEntry, 'label'>;
const known = new Map((list as readonly Known[]).map((entry) => [entry.id, entry]));

/** Every type a case can have, in the order of the list; `other` comes last and has no codes. */
export const TASK_TYPES: readonly TaskTypeEntry[] = Object.entries(TASK_TYPE_WORDS).map(([id, label]) => {
  const { kind, kle, fsiii, sources, verified, note } = known.get(id as TaskType) ?? OTHER;
  return { id: id as TaskType, label, kind, kle, fsiii, sources, verified, ...(note && { note }) };
});
