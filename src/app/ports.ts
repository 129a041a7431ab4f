// Types of everything the use-cases need from outside: store, clock, ids and so on. No type of a library appears here.
import type { Agreement } from '../domain/agreement/state.ts';
import type { OtherAgreement } from '../domain/assessment/assessment.ts';
import type { AgreedCase } from '../domain/portfolio/agreed-case.ts';
import type { ProposalEvent } from '../domain/workflow/events.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import type { Sight } from '../domain/workflow/visibility.ts';
import type { JsonText } from '../lib/json-text.ts';
import type { ActorStore } from './actor-ports.ts';
import type { AgreementPorts, AgreementWrite } from './agreement-ports.ts';
import type { AssessPort } from './assess-anywhere.ts';
import type { ConditionFilter, ConditionItem } from './condition-ports.ts';
import type { DecisionFilter, DecisionPlace, KnownPerson, PeopleAsked } from './decision-ports.ts';
import type { ExtractReader } from './extract-ports.ts';
import type { FrameworkStore } from './framework-ports.ts';
import type { HeadStore } from './head-ports.ts';
import type { HistoryItem, RevisionItem } from './history-ports.ts';
import type { FeedReader, TargetCheck, WebhookKeys, WebhookStore } from './integration-ports.ts';
import type { ListFilter, Page, PageRequest, ProposalItem } from './list-ports.ts';
import type { RegisterReader } from './register-ports.ts';
import type { EntryStore } from './registers/entry-ports.ts';
import type { RenderPort } from './render-anywhere.ts';
import type { SearchStore } from './saved-searches.ts';
import type { Sessions } from './sessions.ts';
import type { WorkAsked } from './work-ports.ts';

export type { ConditionFilter, ConditionItem } from './condition-ports.ts';
export type { FrameworkStore, StoredFramework } from './framework-ports.ts';
export type { HistoryItem, RevisionItem } from './history-ports.ts';
export type { ListFilter, Page, PageRequest, ProposalFilter, ProposalItem, Sort } from './list-ports.ts';
export { SORTS } from './list-ports.ts';

/** `now` UTC with milliseconds, `today` the date in Denmark. */
type Clock = () => { readonly now: string; readonly today: string };
/** A new UUIDv7. */
type NewId = () => string;

/** An answer. It is stored word for word, so that a replay with the same key gives the same answer. */
export type Reply = {
  readonly status: number;
  readonly body: string;
  readonly etag?: string;
  readonly location?: string;
};

/** An Idempotency-Key, bound to caller, route and body. */
export type IdempotencyKey = {
  readonly key: string;
  readonly caller: string;
  readonly route: string;
  readonly bodyHash: string;
};

/** The columns that lists search in, computed at save. `vector`: the words of all texts, as a `tsvector`. */
export type SearchText = {
  readonly title: string;
  readonly vector: string;
  readonly kle: string | null;
  readonly taskType: string | null;
  readonly taskParties: readonly string[];
};

export type NewRevision = {
  readonly number: number;
  /** Canonical JSON text; its SHA-256 is the hash of the dossier. */
  readonly dossier: string;
  readonly search: SearchText;
};

type Frozen = { readonly submission: string; readonly dossier: string; readonly assessment: string };

export type Write = {
  /** The state after the events. */
  readonly proposal: Proposal;
  readonly events: readonly ProposalEvent[];
  readonly revision?: NewRevision;
  /**
   * Words of the state (decisions, judgements and so on) as a `tsvector`: added to those of the dossier when no
   * revision is written.
   */
  readonly said?: string;
  /** Replaces all words, without a new revision. */
  readonly search?: SearchText;
  /** The texts frozen with a submission; they are never overwritten. Both are JSON text. */
  readonly frozen?: Frozen;
  /** Replaces the frozen texts of a submission. The old ones are kept. */
  readonly refrozen?: Frozen;
  /** Agreements that are made or changed in the same commit. */
  readonly agreements?: readonly AgreementWrite[];
  readonly reply: Reply;
};

/**
 * A case as read. No lock is held: the decision is written only if the case has not changed since. `dossier` is
 * canonical JSON text.
 */
export type Locked = {
  readonly proposal: Proposal;
  readonly dossier: string;
  /** The agreements made from the case, and every edition of the one it is about, if the target asks for them. */
  readonly agreements?: readonly Agreement[];
};
/** `nothing`: the reply is given without writing. */
export type Outcome = { readonly write: Write } | { readonly nothing: Reply };
/** `without: 'dossier'`: the decision needs the state only; the dossier is not read and `Locked.dossier` is empty. */
export type Target = (
  | { readonly proposal: string }
  | { readonly submission: string }
  | { readonly condition: string }
) & {
  readonly without?: 'dossier';
  readonly with?: 'agreements';
};
export type Changed = { readonly replayed: boolean; readonly reply: Reply };
/** The answer stored under a key, if any. Refusal `idempotency-key-reused` where route or body differ. */
type FindKept = (key: IdempotencyKey) => Promise<Changed | undefined>;

export type ProposalWriter = {
  /**
   * Reads the case, calls `decide`, then writes row, revision, events, deliveries and reply in one commit. If the case
   * has changed since it was read, `decide` is called again with the new state, so it must be pure. `decide` gets
   * undefined where the target does not exist or was deleted. If it throws, nothing is written. Refusals of its own:
   * `idempotency-key-in-use`, `idempotency-key-reused`, `busy` (another transaction keeps the row locked).
   */
  readonly change: (
    target: Target,
    key: IdempotencyKey | undefined,
    decide: (locked: Locked | undefined) => Outcome,
  ) => Promise<Changed>;
  /** Writes a new case. */
  readonly create: (key: IdempotencyKey | undefined, write: Write) => Promise<Changed>;
};

/** Selects cases of a task type that one of the parties takes part in, except one case. */
export type SameTask = { readonly taskType: string; readonly parties: readonly string[]; readonly except: string };

/** State of the case, and its dossier as canonical JSON text. */
export type StoredProposal = { readonly proposal: Proposal; readonly dossier: string };
/** A case with the latest part of its history, newest first, and cases on the same task, most similar first. */
export type WholeCase = StoredProposal & {
  readonly history: readonly Pick<HistoryItem, 'sequence' | 'event'>[];
  readonly similar: readonly ProposalItem[];
};

export type ProposalReader = {
  /** Undefined also for a deleted draft and for anything that is not a UUID. */
  readonly byId: (id: string) => Promise<StoredProposal | undefined>;
  /** Several at once, by their ids; those that are deleted or unknown are left out. Not filtered by sight. */
  readonly byIds: (ids: readonly string[]) => Promise<readonly StoredProposal[]>;
  /**
   * The case with its history and similar cases, in one query; similar cases only as the sight allows. Undefined as for
   * `byId`.
   */
  readonly whole: (
    sight: Sight,
    id: string,
    most: { readonly history: number; readonly similar: number },
  ) => Promise<WholeCase | undefined>;
  /** As `byId`, without the dossier: for callers that need only the state, such as for a 304. */
  readonly stateById: (id: string) => Promise<Proposal | undefined>;
  readonly bySubmission: (
    submission: string,
  ) => Promise<(StoredProposal & { readonly frozenDossier: string; readonly assessment: string }) | undefined>;
  readonly byCondition: (condition: string) => Promise<StoredProposal | undefined>;
  /** Only what the sight allows. Refusal `invalid` for a cursor of another filter or sort. */
  readonly list: (sight: Sight, filter: ListFilter, page: PageRequest) => Promise<Page<JsonText<ProposalItem>>>;
  /**
   * Ids of the unfinished cases of a framework, in order, after the given id. Not filtered by sight: the caller checks
   * who may move them.
   */
  readonly unfinished: (framework: string, after: string | undefined, most: number) => Promise<readonly string[]>;
  /** The newest unfinished cases of each requested kind, without duplicates; only what the sight allows. */
  readonly work: (sight: Sight, asked: WorkAsked, most: number) => Promise<readonly StoredProposal[]>;
  readonly agenda: (sight: Sight, body: string, page: PageRequest) => Promise<Page<JsonText<ProposalItem>>>;
  /** The newest approved cases of the framework, with what was frozen for their approval. Not filtered by sight. */
  readonly agreed: (framework: string, most: number) => Promise<readonly AgreedCase[]>;
  /** Approved cases, and those submitted at least once: every reader of their framework may see them. Newest first. */
  readonly sameTask: (about: SameTask) => Promise<readonly OtherAgreement[]>;
  readonly similar: (
    sight: Sight,
    id: string,
    limit: number,
  ) => Promise<readonly (ProposalItem & { readonly similarity: number })[]>;
  /** People who have recorded decisions, by account or name. Not filtered by sight: only names are returned. */
  readonly people: (asked: PeopleAsked) => Promise<readonly KnownPerson[]>;
  readonly decisions: (sight: Sight, filter: DecisionFilter, page: PageRequest) => Promise<Page<DecisionPlace>>;
  readonly conditions: (sight: Sight, filter: ConditionFilter, page: PageRequest) => Promise<Page<ConditionItem>>;
  readonly revisions: (proposal: string, page: PageRequest) => Promise<Page<RevisionItem>>;
  /** Canonical dossier text of one revision, rebuilt where it is stored as a difference; `dossiers` reads several. */
  readonly revision: (
    proposal: string,
    number: number,
  ) => Promise<(RevisionItem & { readonly dossier: string }) | undefined>;
  readonly dossiers: (proposal: string, numbers: readonly number[]) => Promise<ReadonlyMap<number, string>>;
  readonly history: (proposal: string, page: PageRequest) => Promise<Page<HistoryItem>>;
};

/** The ports implemented by the database. */
export type StorePorts = {
  readonly writer: ProposalWriter;
  readonly reader: ProposalReader;
  readonly agreements: AgreementPorts;
  readonly registers: RegisterReader;
  readonly entries: EntryStore;
  readonly frameworks: FrameworkStore;
  readonly feed: FeedReader;
  readonly extracts: ExtractReader;
  readonly webhooks: WebhookStore;
  readonly sessions: Sessions;
  readonly searches: SearchStore;
  readonly heads: HeadStore;
  readonly actors: ActorStore;
  readonly kept: FindKept;
};

export type Ports = StorePorts & {
  readonly clock: Clock;
  readonly newId: NewId;
  /** SHA-256 of UTF-8 text, lower-case hex. */
  readonly sha256: (text: string) => string;
  readonly assess: AssessPort;
  readonly render: RenderPort;
  readonly webhookKeys: WebhookKeys;
  readonly checkTarget: TargetCheck;
  /** Where people and systems reach the service, without a slash at the end. */
  readonly publicUrl: string;
};
