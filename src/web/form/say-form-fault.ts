// What is wrong in a form, in the person's language.
import { faultMessage } from '../../app/fault-texts.ts';
import type { Fault } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import { filled } from '../../words/refusals/refusal-words.ts';
import { DOSSIER_TEXTS } from '../texts/dossier.ts';
import { inWords } from '../texts/text.ts';

/** What a schema calls it, as the person who typed it is told. */
function asTyped(fault: Fault): Fault {
  const { expected, format } = fault.values ?? {};
  if (fault.code === 'wrong-type' && expected === 'number') return { ...fault, code: 'not-a-number' };
  if (fault.code === 'wrong-type' && expected === 'int') return { ...fault, code: 'not-a-whole-number' };
  return fault.code === 'wrong-format' && format === 'date' ? { ...fault, code: 'not-a-date' } : fault;
}

/** A number that such a field may hold: of a year another than of months, days or pieces. */
function exampleFor(pointer: string): string {
  return /(?<!Per)Year$|\/year$/.test(pointer) ? '2026' : '12';
}

/** The text of a fault, the same as the API gives; what only a form can get wrong has its own. */
export function sayFormFault(found: Fault, language: Language): string {
  const fault = asTyped(found);
  const own = DOSSIER_TEXTS[`form.fault.${fault.code}` as keyof typeof DOSSIER_TEXTS];
  if (!own) return faultMessage(fault, language);
  return filled(inWords(own, language), { example: exampleFor(fault.pointer), ...fault.values }, language);
}
