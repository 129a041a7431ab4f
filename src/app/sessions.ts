// What the pages need to know of sessions that were ended before their time.

export type Sessions = {
  /** @param id UUID of the session; `until`: when it would have ended by itself, UTC. */
  readonly end: (id: string, until: string) => Promise<void>;
  readonly hasEnded: (id: string) => Promise<boolean>;
};
