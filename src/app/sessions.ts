// Types of the store of page sessions. The content is sealed: only the pages can read or write it.

type NewSession = {
  /** UUID. */
  readonly id: string;
  /** Account of the user; undefined while signing in. */
  readonly subject?: string | undefined;
  readonly sealed: string;
  /** Absolute lifetime in seconds, not extended by use. */
  readonly seconds: number;
};

export type KeptSession = {
  readonly id: string;
  /** UTC. */
  readonly beganAt: string;
  /** UTC, accurate to a minute. */
  readonly seenAt: string;
};

/** Uses the clock of the database, so that all replicas agree. */
export type Sessions = {
  readonly begin: (session: NewSession) => Promise<void>;
  /** Returns the sealed content and records the use. Undefined when the session has ended or was idle for too long. */
  readonly find: (id: string, idleSeconds: number) => Promise<string | undefined>;
  /** Ends the session and returns its sealed content; undefined if it has ended already, so only one caller gets it. */
  readonly end: (id: string) => Promise<string | undefined>;
  /** Ends every other session of the person; returns how many. */
  readonly endOthers: (subject: string, id: string) => Promise<number>;
  /** The active sessions of a person, last used first. */
  readonly of: (subject: string, idleSeconds: number) => Promise<readonly KeptSession[]>;
};
