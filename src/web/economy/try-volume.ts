// Computes the economy at another volume than the case's, on the server and for the slider. Nothing is saved.

import { lastVolume } from '../../documents/pictures/break-even.tsx';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { computeEconomy, type EconomyBasis } from '../../domain/economics/economy.ts';
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import type { Language } from '../../lib/localised.ts';
import { mergePatch } from '../../lib/merge-patch.ts';
import { readNumber } from '../../lib/read-number.ts';

const MOST = 1e9;

/** Expected units of the main activity; undefined while a count is missing. */
export function ownVolume({ volume }: Dossier): number | undefined {
  const counts = volume?.activities?.[0]?.counts ?? [];
  const all = counts.flatMap(({ expected }) => (expected === undefined ? [] : [expected]));
  return all.length === 0 || all.length < counts.length ? undefined : all.reduce((sum, count) => sum + count, 0);
}

/** Unit of the main activity; empty where the case names none. */
export function unitName({ volume }: Dossier): string {
  return volume?.activities?.[0]?.unit?.trim() ?? '';
}

/** The volume asked for; undefined where it is unreadable, out of range, or the case's own volume. */
export function triedVolume(asked: string | number, dossier: Dossier, language: Language): number | undefined {
  const own = ownVolume(dossier);
  const wished = typeof asked === 'number' ? asked : readNumber(asked, language);
  if (typeof wished !== 'number' || own === undefined || own <= 0) return undefined;
  return wished > 0 && wished <= MOST && wished !== own ? wished : undefined;
}

/**
 * A merge patch on the dossier that scales all expected counts by the same factor. Low and high are dropped, since they
 * belong to the old counts.
 */
export function volumePatch(tried: number, dossier: Dossier): { readonly volume: object } {
  const scale = tried / (ownVolume(dossier) ?? tried);
  const activities = (dossier.volume?.activities ?? []).map((activity) => ({
    ...activity,
    counts: (activity.counts ?? []).map(({ party, expected }) => ({
      ...(party !== undefined && { party }),
      ...(expected !== undefined && { expected: expected * scale }),
    })),
  }));
  return { volume: { activities } };
}

/** The economy at the volume, the same as in an assessment of the patched dossier. */
export function economyAt(dossier: Dossier, tried: number, basis: EconomyBasis): EconomyResult {
  return computeEconomy(mergePatch(dossier, volumePatch(tried, dossier)) as Dossier, basis);
}

/** Step and maximum of the slider. The step is 1, 2 or 5 times a power of ten and gives at most 200 steps. */
export function sliderScale(economy: Pick<EconomyResult, 'units' | 'breakEven'>): {
  readonly step: number;
  readonly max: number;
} {
  const last = lastVolume(economy);
  const power = 10 ** Math.floor(Math.log10(last / 100));
  const step = [1, 2, 5, 10].map((n) => n * power).find((size) => last / size <= 200) ?? last;
  return { step: Number(step.toPrecision(1)), max: Math.floor(last / step) * step };
}
