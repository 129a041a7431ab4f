// Builds the answer of a check: fired, passed, or not assessed because
// an input is missing. A missing input is never a pass.

import { type Localised, perLanguage } from '../../lib/localised.ts';
import { isBlankText } from '../../lib/pasted-text.ts';
import { fieldLabel } from '../dossier/labels.ts';
import type { CheckAnswer, CheckInput, Hit, Missing } from './check.ts';

export type { Missing };

const NOT_STATED: Localised = { da: 'Ikke oplyst', en: 'Not stated', sv: 'Ej angivet' };

/** The input at the pointer is missing. */
export function notStated(pointer: string): Missing {
  const label = fieldLabel(pointer);
  return { pointer, reason: perLanguage((language) => `${NOT_STATED[language]}: ${label[language]}.`) };
}

/**
 * `not-assessed` if anything is missing (the first gives the reason, all are gaps; hits
 * found so far are included), `fired` if there are hits, else `passed`.
 */
export function answer(hits: readonly Hit[], missing: readonly Missing[] = []): CheckAnswer {
  const [first, ...more] = missing;
  if (first !== undefined)
    return { status: 'not-assessed', ...first, ...(more.length > 0 && { more }), ...(hits.length > 0 && { hits }) };
  return hits.length > 0 ? { status: 'fired', hits } : { status: 'passed' };
}

/** A number that the framework may set; `standard` if it is absent or not a number. */
export function numberParameter(parameters: CheckInput['parameters'], name: string, standard: number): number {
  const given = parameters[name];
  return typeof given === 'number' ? given : standard;
}

/** A list of words that the framework may set; `standard` if it is absent or not a list. */
export function listParameter(
  parameters: CheckInput['parameters'],
  name: string,
  standard: readonly string[],
): readonly string[] {
  const given = parameters[name];
  return typeof given === 'object' ? given : standard;
}

/** Whether the text is absent or has no visible characters. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || isBlankText(text);
}

const LACKING: Localised = { da: 'Mangler', en: 'Missing', sv: 'Saknas' };

/** A hit for a missing field. */
export function lacking(pointer: string, reason?: string): Hit {
  const label = fieldLabel(pointer);
  return {
    pointer,
    ...(reason !== undefined && { reason }),
    message: perLanguage((language) => `${LACKING[language]}: ${label[language]}.`),
  };
}
