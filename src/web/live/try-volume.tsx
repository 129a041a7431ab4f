// Computes the economy page's figures at the volume of the slider, with the functions and components that the server
// uses. Runs in a worker.
import { renderToString } from 'preact-render-to-string';
import { lastVolume } from '../../documents/pictures/break-even.tsx';
import { breakEvenWords, costLines } from '../../documents/pictures/break-even-words.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { computeEconomy, type EconomyBasis } from '../../domain/economics/economy.ts';
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import { DEFAULT_DRAWS } from '../../domain/economics/uncertainty.ts';
import { caseTypeOf } from '../../domain/governance/case-types.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Language } from '../../lib/localised.ts';
import { FiguresAbove, FiguresBelow } from '../economy/figures.tsx';
import { economyAt, ownVolume, triedVolume, unitName } from '../economy/try-volume.ts';
import { translator } from '../texts/index.ts';
import { typedNumber } from '../typed-number.ts';

/** What the browser needs to compute a volume. Sent to it as JSON. */
export type VolumeBasis = {
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly dossierHash: string;
  readonly caseType: string;
  readonly language: Language;
};

/** `said`: the result in one sentence. `written`: the volume as text. */
export type VolumeAnswer = {
  readonly above: string;
  readonly below: string;
  readonly said: string;
  readonly volume: number;
  readonly written: string;
};

/** @returns a function that computes the answer for a volume, given as text or number */
export function tryVolumes({
  dossier,
  framework,
  dossierHash,
  caseType,
  language,
}: VolumeBasis): (asked: string | number) => VolumeAnswer {
  const { discountRates, priceIndex = [] } = framework.settings;
  const basis: EconomyBasis = {
    ...{ discountRates, priceIndex, dossierHash },
    caseType: caseTypeOf(framework, caseType),
    parties: framework.parties,
    draws: DEFAULT_DRAWS,
  };
  const saved = computeEconomy(dossier, basis);
  const view = { t: translator(language), language };
  const found = { dossier, framework };
  return (asked) => {
    const tried = triedVolume(asked, dossier, language);
    const volume = tried ?? ownVolume(dossier) ?? 0;
    const economy = tried === undefined ? saved : economyAt(dossier, tried, { ...basis, draws: 0 });
    const props = { view, found, economy, saved, tried };
    return {
      above: renderToString(<FiguresAbove {...props} />),
      below: renderToString(<FiguresBelow {...props} />),
      said: words(saved, tried, found.dossier, language),
      volume,
      written: typedNumber(volume, language),
    };
  };
}

function words(economy: EconomyResult, tried: number | undefined, dossier: Dossier, language: Language): string {
  const lines = costLines(economy);
  if (!lines) return '';
  const about = { id: '', language, economy, unit: unitName(dossier), currency: economy.currency ?? 'DKK' };
  return (
    breakEvenWords({ ...about, ...(tried !== undefined && { chosen: tried }) }, lines, lastVolume(economy)).at(-1) ?? ''
  );
}
