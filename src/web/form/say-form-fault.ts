// What is wrong in a form, in the person's language.
import { faultMessage } from '../../app/fault-texts.ts';
import type { Fault } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import { filled } from '../../words/refusals/refusal-words.ts';
import { DOSSIER_TEXTS } from '../texts/dossier.ts';
import { inWords } from '../texts/text.ts';

/** The text of a fault, the same as the API gives; what only a form can get wrong has its own. */
export function sayFormFault(fault: Fault, language: Language): string {
  const own = DOSSIER_TEXTS[`form.fault.${fault.code}` as keyof typeof DOSSIER_TEXTS];
  return own ? filled(inWords(own, language), fault.values ?? {}, language) : faultMessage(fault, language);
}
