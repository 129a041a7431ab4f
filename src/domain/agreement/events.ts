// The events of an agreement. Each carries all data that `evolveAgreement` needs, so the trail alone is enough to
// rebuild the state.
import type { Person } from '../workflow/state.ts';
import type {
  Agreement,
  AgreementCondition,
  AgreementMilestone,
  AgreementParty,
  Answer,
  End,
  Evaluation,
  Figures,
  Notice,
  Regulation,
  Renewal,
  Spread,
} from './state.ts';

/** `on`: the day in Denmark on which it happened. */
type Dated = { readonly on: string };
type Plain<T> = Omit<T, 'at' | 'by'>;

export type Birth = Pick<
  Agreement,
  | 'number'
  | 'edition'
  | 'lineage'
  | 'framework'
  | 'caseType'
  | 'clusters'
  | 'body'
  | 'origin'
  | 'terms'
  | 'promised'
  | 'joining'
> & {
  readonly replaces?: string;
  readonly parties: readonly AgreementParty[];
  readonly conditions: readonly AgreementCondition[];
  readonly milestones: readonly AgreementMilestone[];
};

type EventBody =
  | { readonly type: 'agreement.created'; readonly data: Birth & Dated }
  | {
      readonly type: 'agreement.joined';
      readonly data: Dated & {
        readonly party: string;
        readonly answer: Exclude<Answer, 'asked'>;
        /** The day of the council's meeting. */
        readonly decidedOn: string;
        readonly since?: string;
        readonly item?: string;
        readonly words?: string;
        readonly condition?: AgreementCondition;
      };
    }
  | {
      readonly type: 'agreement.condition-closed';
      readonly data: Dated & { readonly condition: string; readonly evidence: string };
    }
  | { readonly type: 'agreement.milestone-reached'; readonly data: Dated & { readonly milestone: string } }
  | {
      readonly type: 'agreement.reported';
      readonly data: {
        readonly party: string;
        readonly period: string;
        readonly figures: Figures;
        /** Ids of the triggers that this report newly sets off. */
        readonly breaches: readonly string[];
      };
    }
  | {
      readonly type: 'agreement.report-corrected';
      readonly data: {
        readonly party: string;
        readonly period: string;
        readonly figures: Figures;
        readonly reason: string;
        readonly breaches: readonly string[];
      };
    }
  | { readonly type: 'agreement.regulated'; readonly data: Plain<Regulation> }
  | { readonly type: 'agreement.evaluated'; readonly data: Plain<Evaluation> }
  | { readonly type: 'agreement.renewal-decided'; readonly data: Plain<Renewal> }
  | {
      readonly type: 'agreement.notice-given';
      readonly data: Omit<Notice, 'by'> & { readonly party: string; readonly end?: End };
    }
  | { readonly type: 'agreement.notice-withdrawn'; readonly data: { readonly party: string; readonly reason: string } }
  | { readonly type: 'agreement.spread'; readonly data: Plain<Spread> }
  | { readonly type: 'agreement.ended'; readonly data: End };

export type AgreementEventType = EventBody['type'];

/** `at` is UTC with milliseconds. */
export type AgreementEvent = EventBody & { readonly agreement: string; readonly at: string; readonly by: Person };

/** The event of one type. */
export type AgreementEventOf<T extends AgreementEventType> = Extract<AgreementEvent, { readonly type: T }>;
