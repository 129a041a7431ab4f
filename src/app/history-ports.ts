// Types for the history of a case: its revisions and its events.
import type { ProposalEvent } from '../domain/workflow/events.ts';

export type RevisionItem = {
  readonly number: number;
  readonly dossierHash: string;
  readonly at: string;
  readonly by: string;
};

export type HistoryItem<Event = ProposalEvent> = {
  readonly sequence: number;
  readonly event: Event;
  readonly previousHash: string;
  readonly hash: string;
};
