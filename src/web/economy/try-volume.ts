// Trying another volume than the case's, on the server and on the slider: nothing is saved.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { computeEconomy, type EconomyBasis } from '../../domain/economics/economy.ts';
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import type { Language } from '../../lib/localised.ts';
import { mergePatch } from '../../lib/merge-patch.ts';
import { readNumber } from '../formats.ts';
import { lastVolume } from '../pictures/break-even.tsx';

const MOST = 1e9;

/** The volume asked for (as a text is read, or as the slider says it), where it is one and not the case's own. */
export function triedVolume(asked: string | number, dossier: Dossier, language: Language): number | undefined {
  const wished = typeof asked === 'number' ? asked : readNumber(asked, language);
  return wished !== undefined && wished > 0 && wished <= MOST && wished !== dossier.volume?.perYear?.expected ? wished : undefined;
}

/** As a merge patch on the dossier. What was low and high belongs to the volume it was about. */
export function volumePatch(tried: number): object {
  return { volume: { perYear: { low: null, high: null, expected: tried } } };
}

/** The same as the assessment of the patched dossier says of its economy. */
export function economyAt(dossier: Dossier, tried: number, basis: EconomyBasis): EconomyResult {
  return computeEconomy(mergePatch(dossier, volumePatch(tried)) as Dossier, basis);
}

/** From one step to the end of the picture, in some hundred steps of 1, 2 or 5 times a power of ten. */
export function sliderScale(economy: EconomyResult): { readonly step: number; readonly max: number } {
  const last = lastVolume(economy);
  const power = 10 ** Math.floor(Math.log10(last / 100));
  const step = [1, 2, 5, 10].map((n) => n * power).find((size) => last / size <= 200) ?? last;
  return { step: Number(step.toPrecision(1)), max: Math.floor(last / step) * step };
}
