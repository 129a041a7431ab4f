// Does the verdict hold if there are fewer or more cases than expected?
import { type Localised, perLanguage } from '../../../lib/localised.ts';
import { significant } from '../../../lib/significant.ts';
import type { BreakEven, Verdict } from '../../economics/economy-result.ts';
import { answer, notStated } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { unitOf } from '../economy-inputs.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

const LOSES: Localised = {
  da: 'Ved {units} {unit} om året er den foreslåede løsning ikke længere det laveste effektive omkostningsniveau.',
  en: 'At {units} {unit} a year the proposed solution is no longer the lowest effective cost level.',
  sv: 'Vid {units} {unit} om året är den föreslagna lösningen inte längre den lägsta effektiva kostnadsnivån.',
};
const WINS: Localised = {
  da: 'Ved {units} {unit} om året er den foreslåede løsning det laveste effektive omkostningsniveau, men ikke ved det forventede antal.',
  en: 'At {units} {unit} a year the proposed solution is the lowest effective cost level, but not at the expected number.',
  sv: 'Vid {units} {unit} om året är den föreslagna lösningen den lägsta effektiva kostnadsnivån, men inte vid det förväntade antalet.',
};
// The break-even number is rounded up to a whole number. At that number one
// solution is cheaper already ("from"), unless both cost the same there ("above").
const PROPOSED_CHEAPER: Localised = {
  da: ' Den er billigere end løsningen i dag {where} {breakEven} om året.',
  en: ' It is cheaper than today’s solution {where} {breakEven} a year.',
  sv: ' Den är billigare än dagens lösning {where} {breakEven} om året.',
};
const CURRENT_CHEAPER: Localised = {
  da: ' Løsningen i dag er billigere end den {where} {breakEven} om året.',
  en: ' Today’s solution is cheaper than it {where} {breakEven} a year.',
  sv: ' Dagens lösning är billigare än den {where} {breakEven} om året.',
};
const FROM: Localised = { da: 'fra og med', en: 'from', sv: 'från och med' };
const ABOVE: Localised = { da: 'over', en: 'above', sv: 'över' };

/** Whether LEON is met, also with remarks. */
function holds(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'met-with-remarks';
}

function hitAt(end: 'low' | 'high', { dossier, economy }: CheckInput): Hit[] {
  const { verdict, atLow, atHigh } = economy.leon;
  const there = end === 'low' ? atLow : atHigh;
  if (!there || holds(there.verdict) === holds(verdict)) return [];
  const text = holds(there.verdict) ? WINS : LOSES;
  const { breakEven, units } = economy;
  const expected = units?.expected ?? 0;
  const between = (n: number) => Math.min(there.units, expected) <= n && n <= Math.max(there.units, expected);
  const about = { pointer: '/volume/activities/0/counts', reason: end };
  const values = { units: there.units, unit: unitOf(dossier) };
  if (breakEven.status !== 'at' || !between(breakEven.units)) return [{ ...about, message: text, values }];
  const message = perLanguage((language) => text[language] + turning(breakEven)[language]);
  return [{ ...about, message, values: { ...values, breakEven: breakEven.unitsCeil } }];
}

function turning({ units, unitsCeil, cheaperAbove }: Extract<BreakEven, { status: 'at' }>): Localised {
  const where = significant(units) === unitsCeil ? ABOVE : FROM;
  const cheaper = cheaperAbove === 'current' ? CURRENT_CHEAPER : PROPOSED_CHEAPER;
  return perLanguage((language) => cheaper[language].replace('{where}', where[language]));
}

export const leonVolume: Check = {
  code: 'leon.volume',
  title: {
    da: 'Resultatet vender, hvis antallet ændrer sig',
    en: 'The verdict turns if the number changes',
    sv: 'Resultatet vänder om antalet ändras',
  },
  fires: {
    da: 'LEON-resultatet er et andet ved det lave eller det høje antal end ved det forventede.',
    en: 'The LEON verdict at the low or the high number differs from that at the expected number.',
    sv: 'LEON-resultatet är ett annat vid det låga eller det höga antalet än vid det förväntade.',
  },
  remedy: {
    da: 'Undersøg, hvor sikkert antallet er, og aftal, ved hvilket antal aftalen skal genforhandles.',
    en: 'Look into how certain the number is, and agree at which number the agreement is to be renegotiated.',
    sv: 'Undersök hur säkert antalet är, och avtala vid vilket antal avtalet ska omförhandlas.',
  },
  severity: 'warning',
  parameters: {},
  source: `Volumen og mulige effekter indgår i overvejelserne: ${PRINCIPLES_OF_COOPERATION}, princippet »Fælles ansvar for borgernes sundhed«`,
  reads: [
    '/volume/activities/*/counts/*/low',
    '/volume/activities/*/counts/*/expected',
    '/volume/activities/*/counts/*/high',
    '/economy/alternatives/*/costs/*/amount/expected',
  ],
  run(input) {
    const { verdict, reason, pointer } = input.economy.leon;
    if (verdict === 'not-applicable') return { status: 'not-applicable' };
    if (verdict === 'not-assessed') return answer([], reason ? [{ reason, pointer: pointer ?? '/economy' }] : []);
    const counts = input.dossier.volume?.activities?.[0]?.counts ?? [];
    const missing = (['low', 'high'] as const)
      .filter((end) => counts.every((count) => count[end] === undefined))
      .map((end) => notStated(`/volume/activities/0/counts/0/${end}`));
    return answer([...hitAt('low', input), ...hitAt('high', input)], missing);
  },
};
