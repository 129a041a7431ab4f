// What a case is found by.

/** The columns the lists search in, made once at save. `vector`: the words of all its texts, as a `tsvector`. */
export type SearchText = {
  readonly title: string;
  readonly vector: string;
  readonly kle: string | null;
  readonly taskType: string | null;
  /** Who hands the task over and who takes it on. */
  readonly taskParties: readonly string[];
};
