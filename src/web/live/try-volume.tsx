// The economy page's figures at the volume on the slider: the same
// domain functions and components as the server's. Runs in a worker.
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

/** What the browser computes a tried volume from, sent to it as JSON. */
export type VolumeBasis = {
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly dossierHash: string;
  readonly caseType: string;
  readonly language: Language;
};

/** `said`: what the figures come to, in a sentence. `written`: the volume as people write it. */
export type VolumeAnswer = {
  readonly above: string;
  readonly below: string;
  readonly said: string;
  readonly volume: number;
  readonly written: string;
};

/** @returns the answer to each volume asked for, as text or number. */
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
