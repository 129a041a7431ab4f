// Triggers that open an agreement again, for drafts and agreements.
import type { TriggerRule } from '../../domain/agreement/terms.ts';
import { type Block, heading, list } from '../paper.ts';
import type { Saying } from '../saying.ts';
import { activityName, unitName } from './volume.ts';

export function triggerBlocks(triggers: readonly TriggerRule[], saying: Saying): readonly Block[] {
  if (triggers.length === 0) return [];
  return [heading(saying.write('plan.triggers')), ...triggerList(triggers, saying)];
}

/** One sentence each. */
export function triggerList(triggers: readonly TriggerRule[], saying: Saying): readonly Block[] {
  return list(triggers.map((trigger) => triggerText(trigger, saying)));
}

function triggerText(trigger: TriggerRule, saying: Saying): string {
  const { write, number } = saying;
  const { when, periods } = trigger;
  return write('plan.trigger', {
    measured: measured(trigger, saying),
    side: write(when === undefined ? 'plan.otherThan' : `plan.${when}`),
    limit: limit(trigger, saying),
    periods:
      periods === undefined
        ? ''
        : periods === 1
          ? write('plan.onePeriod')
          : write('plan.periods', { periods: number(periods) }),
  });
}

function measured({ of, activity, indicator }: TriggerRule, saying: Saying): string {
  const { write, dossier } = saying;
  if (of === 'indicator' || (of === undefined && indicator !== undefined)) {
    const name = dossier.quality?.indicators?.find(({ id }) => id === indicator)?.name?.trim() || indicator;
    return name ? write('plan.indicatorOf', { name }) : write('plan.unstatedTrigger');
  }
  return of === undefined && activity === undefined
    ? write('plan.unstatedTrigger')
    : write('plan.volumeOf', { name: activityName(activity, saying) });
}

/** The limit: a value with its unit, or a share of what was agreed. */
function limit({ of, activity, indicator, value, share }: TriggerRule, saying: Saying): string {
  const { write, number, dossier, stated } = saying;
  const unit =
    of === 'indicator'
      ? dossier.quality?.indicators?.find(({ id }) => id === indicator)?.unit
      : unitName(activity, saying);
  const said = [
    ...(value === undefined ? [] : [`${number(value)} ${unit ?? ''}`.trim()]),
    ...(share === undefined ? [] : [write('plan.ofAgreed', { percent: number(share) })]),
  ];
  return said.length === 0 ? stated(undefined) : said.join(` ${write('plan.or')} `);
}
