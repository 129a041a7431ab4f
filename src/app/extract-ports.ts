// Types that extracts need from the store: a stream of every case the reader may see.
import type { Proposal } from '../domain/workflow/state.ts';
import type { Sight } from '../domain/workflow/visibility.ts';

export type ExtractFilter = {
  readonly framework?: string | undefined;
  readonly cluster?: string | undefined;
  readonly status?: string | undefined;
  /** Only cases changed at or after this UTC instant. */
  readonly updatedSince?: string | undefined;
};

/** What is read with the state: nothing more, the current dossier, or the frozen assessments. */
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
   * Cases by id, in batches read one after the other, so that memory use is bounded and no connection is held while the
   * receiver is slow. Each case is as of the time its batch was read; none comes twice.
   */
  readonly batches: (sight: Sight, filter: ExtractFilter, need: ExtractNeed) => AsyncIterable<readonly ExtractedCase[]>;
};
