// Each party in a year when all units have moved: its cost, its settlement, and the net compared with today.

import { writeNumber } from '../formats.ts';
import { partyName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import { amountsOf, type EconomyProps } from './props.ts';

export function SteadyYear({ view, found, economy }: EconomyProps) {
  const { t, language } = view;
  const { steady } = economy;
  if (steady.length === 0) return null;
  const settled = (each: (typeof steady)[number]) => each.settledProposed - each.settledToday;
  const { amount, change } = amountsOf(
    steady.flatMap((each) => [each.today, each.proposed, settled(each), each.stateGrant, each.net]),
    { view, economy },
  );
  const granted = steady.some(({ stateGrant }) => stateGrant !== 0);
  const sum = (of: (each: (typeof steady)[number]) => number) => steady.reduce((total, each) => total + of(each), 0);
  const cells = (
    units: string,
    values: readonly [today: number, proposed: number, settled: number, grant: number, net: number],
  ) => [
    units,
    amount(values[0]),
    amount(values[1]),
    change(values[2]),
    ...(granted ? [amount(values[3])] : []),
    <strong>{change(values[4])}</strong>,
  ];
  return (
    <section aria-labelledby="aar">
      <h2 id="aar">{t('economy.steady')}</h2>
      <p>{t('economy.steadyLead')}</p>
      <Table
        caption={t('economy.steady')}
        head={[
          t('economy.party'),
          t('economy.units'),
          t('economy.today'),
          t('economy.proposed'),
          t('economy.settlement'),
          ...(granted ? [t('economy.grant')] : []),
          t('economy.net'),
        ]}
        numbers={[1, 2, 3, 4, 5, 6]}
        rows={[
          ...steady.map((each) => [
            partyName(found.framework, each.party) || t('economy.noParty'),
            ...cells(each.units === null ? '–' : writeNumber(each.units, language), [
              each.today,
              each.proposed,
              settled(each),
              each.stateGrant,
              each.net,
            ]),
          ]),
          [
            <strong>{t('economy.total')}</strong>,
            ...cells('', [
              sum(({ today }) => today),
              sum(({ proposed }) => proposed),
              sum(settled),
              sum(({ stateGrant }) => stateGrant),
              sum(({ net }) => net),
            ]),
          ],
        ]}
      />
    </section>
  );
}
