// The verdict on whether exactly one holder has the medical treatment responsibility at every moment.
import { type Block, verdict } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { stepNotSubmitted } from './not-submitted.ts';

export function treatmentVerdict(context: Context): Block {
  const { assessment, write, number, local } = context;
  const later = stepNotSubmitted('/responsibility', context);
  if (later) return verdict('unknown', write('responsibility.notSubmitted', { step: later }));
  const { phases } = assessment.responsibility;
  const count = (of: 'holes' | 'overlaps') => phases.reduce((sum, phase) => sum + phase[of].length, 0);
  const [holes, overlaps] = [count('holes'), count('overlaps')];
  if (holes + overlaps > 0)
    return verdict('bad', write('responsibility.holes', { holes: number(holes), overlaps: number(overlaps) }));
  const unknown = phases.find((phase) => phase.status === 'not-assessed');
  if (unknown || phases.length === 0) {
    const reason = unknown?.reason ? local(unknown.reason) : write('responsibility.noPhases');
    return verdict('unknown', write('responsibility.unknown', { reason }));
  }
  return verdict('good', write('responsibility.covered'));
}
