// What is read of the past of a case: its revisions, and what happened.
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
