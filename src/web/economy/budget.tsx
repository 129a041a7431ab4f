// Who pays and who saves, year by year, before and after settlement. Freed capacity that is not money is shown apart.

import { CostShift } from '../../documents/pictures/cost-shift.tsx';
import { Waterfall } from '../../documents/pictures/waterfall.tsx';
import type { YearRow } from '../../domain/economics/economy-result.ts';
import { partyName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import { amountsOf, type EconomyProps } from './props.ts';

export function Budget({ view, found, economy }: EconomyProps) {
  const { t, language } = view;
  const currency = economy.currency ?? 'DKK';
  const years = (rows: readonly YearRow[]) =>
    runsOf(rows).map(({ first, last, row }) => ({
      ...row,
      name: t('economy.year', { year: first === last ? String(first) : `${first}–${last}` }),
    }));
  const rows = [
    ...economy.parties.flatMap(({ party, years: own }) =>
      years(own).map((row) => ({
        who: party === '' ? t('economy.noParty') : partyName(found.framework, party),
        ...row,
      })),
    ),
    ...years(economy.total).map((row) => ({ who: t('economy.total'), ...row })),
  ];
  const { amount, change } = amountsOf(
    rows.flatMap(({ before, settlement, after, capacity }) => [before, settlement, after, capacity]),
    { view, economy },
  );
  const freed = economy.total.some(({ capacity }) => capacity !== 0);
  return (
    <section aria-labelledby="parter">
      <h2 id="parter">{t('economy.parties')}</h2>
      <p>{t('economy.partiesLead')}</p>
      <CostShift
        {...{ language, economy, currency }}
        id="b-sektorer"
        by="sector"
        partyName={(id) => partyName(found.framework, id)}
      />
      <Waterfall
        {...{ language, economy, currency }}
        id="b-vandfald"
        partyName={(id) => partyName(found.framework, id)}
      />
      {rows.length > 0 && (
        <Table
          caption={t('economy.parties')}
          head={[
            ...[
              t('economy.party'),
              t('economy.years'),
              t('economy.before'),
              t('economy.settlement'),
              t('economy.after'),
            ],
            ...(freed ? [t('economy.capacity')] : []),
          ]}
          numbers={[2, 3, 4, 5]}
          rows={rows.map(({ who, name, before, settlement, after, capacity }) => [
            ...[who, name, change(before), change(settlement), change(after)],
            ...(freed ? [amount(Math.abs(capacity))] : []),
          ])}
        />
      )}
      {freed && <p>{t('economy.capacityText')}</p>}
      {economy.partyGaps.map(({ pointer, reason }) => (
        <p key={pointer + reason.da}>{reason[language]}</p>
      ))}
    </section>
  );
}

/** Joins consecutive years with the same amounts into one row. */
function runsOf(
  rows: readonly YearRow[],
): readonly { readonly first: number; readonly last: number; readonly row: YearRow }[] {
  const runs: { first: number; last: number; row: YearRow }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const same =
      run && (['before', 'settlement', 'after', 'capacity'] as const).every((part) => run.row[part] === row[part]);
    if (same) run.last = row.year;
    else runs.push({ first: row.year, last: row.year, row });
  }
  return runs;
}
