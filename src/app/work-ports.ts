// What is asked of the database for the list of what waits for somebody.

/** Whose cases can wait for somebody. `reviews`: every case under review that the sight allows. */
export type WorkAsked = {
  readonly clusters: readonly string[];
  readonly parties: readonly string[];
  readonly bodies: readonly string[];
  readonly reviews: boolean;
};
