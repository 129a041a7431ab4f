// The message for a fault of a form, in the person's language.
import { faultMessage } from '../../app/fault-texts.ts';
import type { Fault } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import { filled } from '../../words/refusals/refusal-words.ts';
import { DOSSIER_TEXTS } from '../texts/dossier.ts';
import { inWords } from '../texts/text.ts';

/** Replaces schema faults by faults in the words of a person who fills in a form. */
function asTyped(fault: Fault): Fault {
  const { expected, format } = fault.values ?? {};
  if (fault.code === 'wrong-type' && expected === 'number') return { ...fault, code: 'not-a-number' };
  if (fault.code === 'wrong-type' && expected === 'int') return { ...fault, code: 'not-a-whole-number' };
  return fault.code === 'wrong-format' && format === 'date' ? { ...fault, code: 'not-a-date' } : fault;
}

/** An example of a valid number: a year for fields that hold a year, otherwise a small number. */
function exampleFor(pointer: string): string {
  return /(?<!Per)Year$|\/year$/.test(pointer) ? '2026' : '12';
}

/** The message of a fault. The texts are those of the API, and a form's own for faults that only a form has. */
export function sayFormFault(found: Fault, language: Language): string {
  const fault = asTyped(found);
  const own = DOSSIER_TEXTS[`form.fault.${fault.code}` as keyof typeof DOSSIER_TEXTS];
  if (!own) return faultMessage(fault, language);
  return filled(inWords(own, language), { example: exampleFor(fault.pointer), ...fault.values }, language);
}
