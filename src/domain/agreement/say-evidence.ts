// The result of an evaluation in words: the evidence in a case that spreads the agreement.
import { fill } from '../../lib/fill.ts';
import type { Localised } from '../../lib/localised.ts';
import { sayDate } from '../assessment/say.ts';
import type { Framework } from '../governance/framework.ts';
import type { CONCLUSIONS, Evaluation } from './state.ts';

const CONCLUSION_WORDS: Readonly<Record<(typeof CONCLUSIONS)[number], Localised>> = {
  noted: { da: 'taget til efterretning', en: 'noted', sv: 'lagd till handlingarna' },
  continued: { da: 'fortsat', en: 'continued', sv: 'fortsatt' },
  extended: { da: 'forlænget', en: 'extended', sv: 'förlängd' },
  widened: { da: 'udvidet', en: 'widened', sv: 'utvidgad' },
  adjusted: { da: 'justeret', en: 'adjusted', sv: 'justerad' },
  spread: { da: 'udbredes', en: 'to be spread', sv: 'sprids' },
  reverted: { da: 'ført tilbage', en: 'reverted', sv: 'återförd' },
  ended: { da: 'afsluttet', en: 'ended', sv: 'avslutad' },
};

const EVIDENCE: Localised = {
  da: 'Aftale {number}, {place}, evalueret {on}: {conclusion}. {reason}',
  en: 'Agreement {number}, {place}, evaluated {on}: {conclusion}. {reason}',
  sv: 'Avtal {number}, {place}, utvärderat {on}: {conclusion}. {reason}',
};

/** The evaluation in words, in the language of the framework `to`. */
export function sayEvidence(
  { number, clusters }: { readonly number: string; readonly clusters: readonly string[] },
  { on, conclusion, reason }: Evaluation,
  from: Framework,
  to: Framework,
): string {
  const language = to.settings.currency === 'SEK' ? 'sv' : 'da';
  const place = clusters.map((id) => from.clusters.find((one) => one.id === id)?.name ?? id).join(', ');
  const values: Readonly<Record<string, string>> = {
    ...{ number, place, reason, on: sayDate(on, language) },
    conclusion: CONCLUSION_WORDS[conclusion][language] ?? conclusion,
  };
  return fill(EVIDENCE[language], (name) => values[name]);
}
