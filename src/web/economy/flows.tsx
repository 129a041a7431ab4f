// Yearly payments between the parties in the proposed solution, and the keys by which amounts are shared.
import type { SettlementFlow } from '../../domain/economics/economy-result.ts';
import { writeNumber, writeShare } from '../formats.ts';
import { partyName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import { amountsOf, type EconomyProps } from './props.ts';

export function Flows({ view, found, economy }: EconomyProps) {
  const { t, language } = view;
  if (economy.flows.length === 0) return null;
  const together = economy.flows.flatMap(({ price, perYear }) => [price, perYear]);
  const { amount } = amountsOf(together, { view, economy });
  const limited = economy.flows.some(({ ceiling, floor }) => ceiling !== 'none' || floor !== 'none');
  return (
    <section aria-labelledby="afregning">
      <h2 id="afregning">{t('economy.flows')}</h2>
      <Table
        caption={t('economy.flows')}
        head={[
          ...[
            t('economy.flowWhat'),
            t('economy.flowFrom'),
            t('economy.flowTo'),
            t('economy.units'),
            t('economy.price'),
          ],
          ...[t('economy.flowYear'), ...(limited ? [t('economy.limit')] : [])],
        ]}
        numbers={[3, 4, 5]}
        rows={economy.flows.map((flow) => [
          flow.label || flow.settlement,
          partyName(found.framework, flow.from),
          partyName(found.framework, flow.to),
          flow.units === null ? '–' : writeNumber(flow.units, language),
          amount(flow.price),
          amount(flow.perYear),
          ...(limited ? [limitWords(flow, view)] : []),
        ])}
      />
    </section>
  );
}

function limitWords({ ceiling, floor }: SettlementFlow, { t }: EconomyProps['view']): string {
  const words = [
    ...(ceiling === 'none' ? [] : [t(`economy.ceiling.${ceiling}`)]),
    ...(floor === 'none' ? [] : [t(`economy.floor.${floor}`)]),
  ];
  return words.join('. ') || '–';
}

export function Keys({ view, found, economy }: EconomyProps) {
  const { t, language } = view;
  if (economy.keys.length === 0) return null;
  return (
    <section aria-labelledby="noegler">
      <h2 id="noegler">{t('economy.keys')}</h2>
      {economy.keys.map(({ id, name, shares }) => (
        <div key={id}>
          <h3>{name || id}</h3>
          <Table
            caption={`${t('economy.keys')}: ${name || id}`}
            head={[t('economy.party'), t('economy.share')]}
            numbers={[1]}
            rows={shares.map(({ party, share }) => [partyName(found.framework, party), writeShare(share, language)])}
          />
        </div>
      ))}
    </section>
  );
}
