// The query for the list of what waits for a person.

/** Scopes of the person. `reviews`: also every case under review that the sight allows. */
export type WorkAsked = {
  readonly clusters: readonly string[];
  readonly parties: readonly string[];
  readonly bodies: readonly string[];
  readonly reviews: boolean;
};
