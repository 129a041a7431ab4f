// Does the verdict hold if there are fewer or more cases than expected? Source: shared design "assessment", Economy, Volume robustness;
// seed 000, "Volumen og mulige effekter skal indgå i vores overvejelser".
import type { Localised } from '../../../lib/localised.ts';
import { answer, notStated } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { unitOf } from '../economy-inputs.ts';

const LOSES: Localised = {
  da: 'Ved {volume} {unit} om året er den foreslåede løsning ikke længere det laveste effektive omkostningsniveau.',
  en: 'At {volume} {unit} a year the proposed solution is no longer the lowest effective cost level.',
  sv: 'Vid {volume} {unit} om året är den föreslagna lösningen inte längre den lägsta effektiva kostnadsnivån.',
};
const WINS: Localised = {
  da: 'Ved {volume} {unit} om året er den foreslåede løsning det laveste effektive omkostningsniveau, men ikke ved det forventede antal.',
  en: 'At {volume} {unit} a year the proposed solution is the lowest effective cost level, but not at the expected number.',
  sv: 'Vid {volume} {unit} om året är den föreslagna lösningen den lägsta effektiva kostnadsnivån, men inte vid det förväntade antalet.',
};
const TURNING: Localised = {
  da: ' Sammenlignet med i dag vender det ved {breakEven} om året.',
  en: ' Compared with today it turns at {breakEven} a year.',
  sv: ' Jämfört med i dag vänder det vid {breakEven} om året.',
};

function hitAt(end: 'low' | 'high', { dossier, economy }: CheckInput): Hit[] {
  const { verdict, atLow, atHigh } = economy.leon;
  const there = end === 'low' ? atLow : atHigh;
  if (!there || there.verdict === verdict) return [];
  const text = there.verdict === 'met' ? WINS : LOSES;
  const { breakEven, volume } = economy;
  const between = (n: number) => Math.min(there.volume, volume.expected ?? 0) <= n && n <= Math.max(there.volume, volume.expected ?? 0);
  const turns = breakEven.status === 'at' && between(breakEven.volume) ? { breakEven: breakEven.volumeCeil } : {};
  const message = 'breakEven' in turns ? { da: text.da + TURNING.da, en: text.en + TURNING.en, sv: text.sv + TURNING.sv } : text;
  return [{ pointer: `/volume/perYear/${end}`, reason: end, message, values: { volume: there.volume, unit: unitOf(dossier), ...turns } }];
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
  source: 'Volumen og mulige effekter indgår i overvejelserne (seed 000, princippet Fælles ansvar)',
  reads: ['/volume/perYear/low', '/volume/perYear/expected', '/volume/perYear/high', '/economy/alternatives/*/costs/*/amount/expected'],
  run(input) {
    const { verdict, reason, pointer } = input.economy.leon;
    if (verdict === 'not-assessed') return answer([], reason ? [{ reason, pointer: pointer ?? '/economy' }] : []);
    const { low, high } = input.economy.volume;
    const missing = [low === null ? 'low' : '', high === null ? 'high' : '']
      .filter(Boolean)
      .map((end) => notStated(`/volume/perYear/${end}`));
    return answer([...hitAt('low', input), ...hitAt('high', input)], missing);
  },
};
