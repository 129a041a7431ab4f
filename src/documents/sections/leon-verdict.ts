// LEON as one verdict: the result at the expected volume, and the reason.

import type { Verdict } from '../../domain/economics/economy-result.ts';
import { LEON_WORDS } from '../choice-words.ts';
import { type Block, type Tone, verdict } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { stepNotSubmitted } from './not-submitted.ts';

const TONES: Readonly<Record<Verdict, Tone>> = {
  met: 'good',
  'met-with-remarks': 'remark',
  'not-met': 'bad',
  'not-assessed': 'unknown',
  'not-applicable': 'unknown',
};

export function leonVerdict(context: Context): Block {
  const { assessment, write, number, local, unit } = context;
  const { leon, units } = assessment.economy;
  const later = stepNotSubmitted('/economy', context);
  if (later) return verdict('unknown', write('economy.notSubmitted', { step: later }));
  const words = local(LEON_WORDS[leon.verdict]);
  const first =
    leon.verdict === 'not-assessed' || leon.verdict === 'not-applicable' || units === null
      ? `${words}.`
      : write('economy.verdictAt', { verdict: words, volume: number(units.expected), unit });
  const reason = leon.reason ? [local(leon.reason)] : [];
  return verdict(TONES[leon.verdict], [first, ...reason, ...difference(context)].join(' '));
}

/** Other solutions that a body should know: cheaper, practically equal, or cheaper but below the quality floor. */
export function otherSolutions({ assessment, write, money }: Context): readonly string[] {
  const { leon, alternatives } = assessment.economy;
  const nameOf = (id: string) => alternatives.find((one) => one.id === id)?.name ?? id;
  const said = (key: 'economy.cheaper' | 'economy.practicallySame' | 'economy.removed', rows: typeof leon.cheaper) =>
    rows.map(({ id, perYear }) => write(key, { name: nameOf(id), perYear: money(perYear) }));
  return [
    ...said('economy.cheaper', leon.cheaper),
    ...said('economy.practicallySame', leon.practicallySame),
    ...said('economy.removed', leon.removedByFloor),
  ];
}

/** How much more or less the proposal costs a year; empty while either cost is unknown. */
function difference({ assessment, write, money }: Context): readonly string[] {
  const cost = (role: 'current' | 'proposed') =>
    assessment.economy.alternatives.find((alternative) => alternative.role === role)?.annualEquivalentCost ?? null;
  const [current, proposed] = [cost('current'), cost('proposed')];
  if (current === null || proposed === null) return [];
  if (current === proposed) return [write('economy.same')];
  const amount = money(Math.abs(proposed - current));
  return [proposed < current ? write('economy.saves', { amount }) : write('economy.costs', { amount })];
}
