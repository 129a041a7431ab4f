// The sessions of the pages, as the pages need them. What is in one is sealed: only the pages can read or write it.

type NewSession = {
  /** UUID. */
  readonly id: string;
  /** Who signed in; undefined for a sign-in under way. */
  readonly subject?: string | undefined;
  readonly sealed: string;
  /** How long it lasts, whatever is done with it: seconds. */
  readonly seconds: number;
};

export type KeptSession = {
  readonly id: string;
  /** UTC. */
  readonly beganAt: string;
  /** UTC; to the minute. */
  readonly seenAt: string;
};

/** Times are the database's: replicas need not agree on them. */
export type Sessions = {
  readonly begin: (session: NewSession) => Promise<void>;
  /**
   * What is sealed in it, and notes that it was seen. Undefined when it has ended, or was not seen for so many seconds.
   */
  readonly find: (id: string, idleSeconds: number) => Promise<string | undefined>;
  /** Ends it, and gives what was sealed in it, once: undefined for the second who asks. */
  readonly end: (id: string) => Promise<string | undefined>;
  /** Ends every other session of the person; how many. */
  readonly endOthers: (subject: string, id: string) => Promise<number>;
  /** The sessions of a person that have not ended, latest first. */
  readonly of: (subject: string, idleSeconds: number) => Promise<readonly KeptSession[]>;
};
