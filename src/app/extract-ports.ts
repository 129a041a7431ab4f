// What extracts need from the outside: every case in the reader's sight, one after the other, however many there are.
import type { Proposal } from '../domain/workflow/state.ts';
import type { Sight } from '../domain/workflow/visibility.ts';

export type ExtractFilter = {
  readonly framework?: string | undefined;
  readonly cluster?: string | undefined;
  readonly status?: string | undefined;
  /** UTC: changed at this moment or later. */
  readonly updatedSince?: string | undefined;
};

/** What is read beside the state: nothing, the dossier as it stands, or the frozen assessments. */
export type ExtractNeed = 'state' | 'dossier' | 'assessments';

export type ExtractedCase = {
  readonly proposal: Proposal;
  readonly kle: string | null;
  /** JSON text; null where not asked for. */
  readonly dossier: string | null;
  /** JSON text per submission; empty where not asked for. */
  readonly assessments: readonly { readonly submission: string; readonly text: string }[];
};

export type ExtractReader = {
  /**
   * In the order of their ids, in batches read one after the other, so that memory stays flat and no connection
   * is held while the receiver is slow. Each case is as it stood when its batch was read; none comes twice.
   */
  readonly batches: (sight: Sight, filter: ExtractFilter, need: ExtractNeed) => AsyncIterable<readonly ExtractedCase[]>;
};
