// What every part of the economy page is told.
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import type { Case } from '../case/load-case.ts';
import type { View } from '../view.ts';

export type EconomyProps = {
  readonly view: Pick<View, 't' | 'language'>;
  readonly found: Pick<Case, 'dossier' | 'framework'>;
  readonly economy: EconomyResult;
};
