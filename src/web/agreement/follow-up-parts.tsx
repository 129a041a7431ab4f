// Sections of an agreement's follow-up page, promised against realised: money, units, indicators and triggers.
import type { Followed } from '../../app/read-follow-up.ts';
import type { Pair } from '../../domain/agreement/added-up.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { MASK_WORDS, type Mask } from '../../domain/registers/mask-small.ts';
import { moneyWriter, writeDate, writeNumber } from '../formats.ts';
import { partyName } from '../names.ts';
import { Period } from '../parts/day.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

export type FollowedProps = {
  readonly view: View;
  readonly agreement: Agreement;
  readonly framework: Framework;
  readonly followed: Followed;
};

/** Returns a writer for amounts in øre shown together. Null is written as a dash. */
export function moneyOf(together: readonly (number | null)[], { language }: Pick<View, 'language'>, currency: string) {
  const write = moneyWriter(
    together.map((ore) => (ore ?? 0) / 100),
    language,
    currency,
  );
  return (ore: number | null) => (ore === null ? '–' : write(ore / 100));
}

export function number(value: number | null, { language }: View, masked?: Mask): string {
  if (masked) return MASK_WORDS[masked][language];
  return value === null ? '–' : writeNumber(Math.round(value * 10) / 10, language);
}

/** One row for each party and period: received less paid, cost, and the balance of the two. */
export function FollowedMoney({ view, framework, followed: { rows, currency } }: FollowedProps) {
  const { t } = view;
  type Row = (typeof rows)[number];
  const isHidden = ({ masked, reported }: Row) => masked && reported;
  const shown = rows.filter((row) => !isHidden(row));
  const money = moneyOf(
    [
      ...rows.map(({ settled }) => settled.promised),
      ...shown.flatMap(({ settled, cost, balance }) => [settled.realised, cost.realised, balance.realised]),
    ],
    view,
    currency,
  );
  const perUnit = moneyOf(
    shown.map(({ costPerUnit }) => costPerUnit.realised),
    view,
    currency,
  );
  const realised = (row: Row, { realised: ore }: Pair, write = money) =>
    isHidden(row) ? MASK_WORDS['given-away'][view.language] : write(ore);
  return (
    <Table
      caption={t('follow.money')}
      head={[
        t('agreement.party'),
        t('follow.period'),
        t('follow.settledAgreed'),
        t('follow.settledActual'),
        t('follow.costActual'),
        t('follow.perUnit'),
        t('follow.balance'),
      ]}
      numbers={[2, 3, 4, 5, 6]}
      rows={rows.map((row) => [
        partyName(framework, row.party),
        <>
          <Period id={row.period} view={view} />
          {!row.reported && ` (${t('follow.missing')})`}
        </>,
        money(row.settled.promised),
        realised(row, row.settled),
        realised(row, row.cost),
        realised(row, row.costPerUnit, perUnit),
        realised(row, row.balance),
      ])}
    />
  );
}

export function FollowedUnits({ view, agreement, framework, followed: { rows } }: FollowedProps) {
  const { t } = view;
  const name = (id: string) => agreement.terms.activities.find((one) => one.id === id)?.name ?? id;
  const known = rows.flatMap((row) =>
    row.units
      .filter(({ promised, realised, masked }) => promised !== null || realised !== null || masked)
      .map((unit) => ({ row, unit })),
  );
  return (
    <Table
      caption={t('follow.units')}
      head={[t('agreement.party'), t('follow.period'), t('follow.what'), t('follow.agreed'), t('follow.actual')]}
      numbers={[3, 4]}
      rows={known.map(({ row, unit }) => [
        partyName(framework, row.party),
        <Period id={row.period} view={view} />,
        name(unit.activity),
        number(unit.promised, view),
        number(unit.realised, view, unit.masked),
      ])}
    />
  );
}

export function FollowedIndicators({ view, agreement, framework, followed: { rows } }: FollowedProps) {
  const { t } = view;
  const indicators = agreement.terms.indicators;
  const told = rows.flatMap((row) =>
    row.indicators.filter(({ value, masked }) => value !== null || masked).map((one) => ({ row, one })),
  );
  if (told.length === 0) return null;
  return (
    <Table
      caption={t('follow.indicators')}
      head={[
        t('agreement.party'),
        t('follow.period'),
        t('follow.indicator'),
        t('follow.baseline'),
        t('follow.target'),
        t('follow.actual'),
        t('follow.state'),
      ]}
      numbers={[3, 4, 5]}
      rows={told.map(({ row, one }) => [
        partyName(framework, row.party),
        <Period id={row.period} view={view} />,
        indicators.find(({ id }) => id === one.indicator)?.name ?? one.indicator,
        number(one.baseline, view),
        number(one.target, view),
        number(one.value, view, one.masked),
        t(`follow.state.${one.state}`),
      ])}
    />
  );
}

/** Each trigger with its last measured period. */
export function FollowedTriggers({ view, agreement, followed: { triggers } }: FollowedProps) {
  const { t } = view;
  const { activities, indicators } = agreement.terms;
  if (triggers.length === 0) return null;
  return (
    <Table
      caption={t('follow.triggers')}
      head={[t('follow.rule'), t('follow.period'), t('follow.actual'), t('follow.limit'), t('agreement.statusNow')]}
      numbers={[2, 3]}
      rows={triggers.map(({ trigger, open, answeredOn, periods }) => {
        const rule = agreement.terms.triggers.find(({ id }) => id === trigger);
        const last = periods.at(-1);
        const of =
          rule?.of === 'indicator'
            ? indicators.find(({ id }) => id === rule.indicator)?.name
            : (activities.find(({ id }) => id === rule?.activity) ?? activities[0])?.name;
        const values = { what: of ?? trigger, periods: rule?.periods ?? 1 };
        return [
          t(rule?.when === 'below' ? 'follow.below' : 'follow.above', values),
          last ? <Period id={last.period} view={view} /> : '–',
          number(last?.reached ?? null, view),
          number(last?.limit ?? null, view),
          answeredOn
            ? t('follow.answered', { date: writeDate(answeredOn, view.language) })
            : t(open ? 'follow.open' : 'follow.quiet'),
        ];
      })}
    />
  );
}
