// Fills the dossier of a case that changes an agreement: the current terms, together with the dossier the agreement was
// created from. The start date and the duration are left out, so that they must be entered again.
import { defined } from '../../lib/defined.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { TASK_TYPE_WORDS, type TaskType } from '../dossier/task-types.ts';
import type { Framework } from '../governance/framework.ts';
import type { AboutAgreement } from '../workflow/state.ts';
import type { Agreement } from './state.ts';
import { hasJoined } from './state.ts';
import { tariffsIn } from './tariffs.ts';

/** The dossier of a case that renews the agreement. Parameters as for `agreedOf`. */
export function amendmentOf(agreement: Agreement, frozen: Dossier | undefined, today: string): Dossier {
  const agreed = agreedOf(agreement, frozen, today);
  return { ...agreed, task: { ...agreed.task, nature: 'renews-agreement', replaces: agreement.number } };
}

/**
 * The terms of the agreement as a dossier.
 * @param frozen the dossier the agreement was created from, without positions and verifications; undefined for a
 * registered agreement
 * @param today `YYYY-MM-DD`; the tariffs of its year are used
 */
export function agreedOf(agreement: Agreement, frozen: Dossier = {}, today: string): Dossier {
  const { terms } = agreement;
  const { plan = {}, quality = {}, responsibility = {}, economy = {} } = frozen;
  const { startDate: _start, duration: _duration, ...rest } = plan;
  const settlements = [...tariffsIn(agreement, Number(today.slice(0, 4)))];
  return {
    ...frozen,
    task: { ...frozen.task, ...taskOf(agreement) },
    volume: { ...frozen.volume, activities: terms.activities },
    economy: defined({
      ...economy,
      currency: terms.currency,
      priceYear: economy.priceYear ?? terms.priceYear,
      financingBasis: economy.financingBasis ?? terms.financingBasis,
      keys: terms.keys,
      alternatives: withSettlements(economy.alternatives ?? [], settlements),
    }) as NonNullable<Dossier['economy']>,
    quality: { ...quality, indicators: terms.indicators, reporting: reportingOf(terms) },
    responsibility: defined({ ...responsibility, operation: terms.operation, funding: terms.funding }),
    plan: defined({
      ...rest,
      milestones: terms.milestones,
      triggers: terms.triggers,
      noticeMonths: terms.noticeMonths,
      runningPatients: terms.runningPatients,
      pilot: terms.pilot,
    }),
  };
}

function reportingOf({ reportMonths, reportDays, costMonths, annualReturnDays }: Agreement['terms']) {
  return defined({ reportMonths, reportDays, costMonths, annualReturnDays });
}

/** The dossier that returns the task: the receiving parties transfer it back to the transferring parties. */
export function reversalOf(agreement: Agreement): Dossier {
  const { terms, number, parties } = agreement;
  const there = (ids: readonly string[]) =>
    ids.filter((id) => parties.some((one) => one.party === id && hasJoined(one)));
  return {
    task: {
      ...taskOf(agreement),
      transferringParties: there(terms.receiving),
      receivingParties: there(terms.transferring),
      nature: 'returns-task',
      replaces: number,
    },
    volume: { activities: terms.activities },
    plan: defined({ runningPatients: terms.runningPatients }),
  };
}

function taskOf({ terms }: Agreement): NonNullable<Dossier['task']> {
  return defined({
    title: terms.title,
    summary: terms.summary,
    taskType: knownType(terms.taskType),
    kleNumber: terms.kle,
    transferringParties: terms.transferring,
    receivingParties: terms.receiving,
  });
}

/** A registered agreement may have a task type that is not in the list; that gives undefined. */
function knownType(id: string | undefined): TaskType | undefined {
  return id !== undefined && Object.hasOwn(TASK_TYPE_WORDS, id) ? (id as TaskType) : undefined;
}

type Alternatives = NonNullable<NonNullable<Dossier['economy']>['alternatives']>;

/**
 * Puts the tariffs into the proposed alternative. If there is none, adds one with the cost lines that the tariffs name.
 */
function withSettlements(alternatives: Alternatives, settlements: Agreement['terms']['tariffs']): Alternatives {
  if (alternatives.some(({ role }) => role === 'proposed'))
    return alternatives.map((one) => (one.role === 'proposed' ? { ...one, settlements } : one));
  const lines = [...new Set(settlements.flatMap(({ lines: named = [] }) => named))].map((id) => ({ id }));
  return [...alternatives, { id: 'aftalt', role: 'proposed', settlements, costs: lines }];
}

const TYPES: Readonly<Record<AboutAgreement['purpose'], readonly string[]>> = {
  amend: ['fornyelse'],
  revert: ['tilbagefoersel', 'hjemtagelse'],
  spread: [],
};

/** The case type for the purpose; undefined if the framework has none, and then its first type is used. */
export function caseTypeFor({ caseTypes }: Framework, purpose: AboutAgreement['purpose']): string | undefined {
  return TYPES[purpose].find((id) => caseTypes.some((type) => type.id === id));
}
