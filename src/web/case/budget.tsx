// Who pays and who saves, year by year, before and after settlement; and the range in which nobody loses.
import type { YearRow } from '../../domain/economics/economy-result.ts';
import type { EconomyProps } from '../economy/props.ts';
import { writeMoney } from '../formats.ts';
import { Table } from '../parts/table.tsx';
import { CostShift } from '../pictures/cost-shift.tsx';
import { Waterfall } from '../pictures/waterfall.tsx';
import { partyName } from './names.ts';

export function Budget({ view, found, economy }: EconomyProps) {
  const { t, language } = view;
  const currency = economy.currency ?? 'DKK';
  const money = (ore: number) => `${ore > 0 ? '+' : ''}${writeMoney(ore / 100, language, currency)}`;
  const years = (rows: readonly YearRow[]) =>
    runsOf(rows).map(({ first, last, row }) => ({
      ...row,
      name: t('economy.year', { year: first === last ? String(first) : `${first}–${last}` }),
    }));
  const rows = [
    ...economy.parties.flatMap(({ party, years: own }) =>
      years(own).map((row) => ({ who: party === '' ? t('economy.noParty') : partyName(found.framework, party), ...row })),
    ),
    ...years(economy.total).map((row) => ({ who: t('economy.total'), ...row })),
  ];
  return (
    <section aria-labelledby="parter">
      <h2 id="parter">{t('economy.parties')}</h2>
      <p>{t('economy.partiesLead')}</p>
      <CostShift {...{ language, economy, currency }} id="b-sektorer" by="sector" partyName={(id) => partyName(found.framework, id)} />
      <Waterfall {...{ language, economy, currency }} id="b-vandfald" partyName={(id) => partyName(found.framework, id)} />
      {rows.length > 0 && (
        <Table
          caption={t('economy.parties')}
          head={[t('economy.party'), t('economy.years'), t('economy.before'), t('economy.settlement'), t('economy.after')]}
          numbers={[2, 3, 4]}
          rows={rows.map(({ who, name, before, settlement, after }) => [who, name, money(before), money(settlement), money(after)])}
        />
      )}
      {economy.budgetGaps.map(({ pointer, reason }) => (
        <p key={pointer}>{reason[language]}</p>
      ))}
    </section>
  );
}

/** Years with the same amounts, as one row. */
function runsOf(rows: readonly YearRow[]): readonly { readonly first: number; readonly last: number; readonly row: YearRow }[] {
  const runs: { first: number; last: number; row: YearRow }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const same = run && run.row.before === row.before && run.row.settlement === row.settlement && run.row.after === row.after;
    if (same) run.last = row.year;
    else runs.push({ first: row.year, last: row.year, row });
  }
  return runs;
}

export function Settlement({ view, economy }: EconomyProps) {
  const { t, language } = view;
  const { settlementRange: range, currency } = economy;
  const money = (ore: number) => writeMoney(ore / 100, language, currency ?? 'DKK');
  if (range.status === 'not-assessed') return null;
  return (
    <p>
      {range.status === 'empty'
        ? t('economy.settlementEmpty')
        : t('economy.settlementRange', { from: money(range.from), to: money(range.to) })}
    </p>
  );
}
