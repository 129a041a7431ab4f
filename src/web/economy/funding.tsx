// The share each party should bear by its funding responsibility, against the share it bears.
import type { FundingDifference } from '../../domain/economics/economy-result.ts';
import { partyName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import { amountsOf, type EconomyProps, sumOf } from './props.ts';

export function FundingAgainstMoney({ view, found, economy }: EconomyProps) {
  const { t, language } = view;
  const { funding } = economy;
  const about = { view, economy };
  const compared = funding.status === 'compared' ? funding.parties : [];
  const { amount, change } = amountsOf(
    compared.flatMap(({ expected, actual, difference }) => [expected, actual, difference]),
    about,
  );
  const name = (party: string) => partyName(found.framework, party);
  return (
    <section aria-labelledby="finansiering">
      <h2 id="finansiering">{t('economy.funding')}</h2>
      <p>{t('economy.fundingLead')}</p>
      {funding.status === 'not-assessed' ? (
        <p>{funding.reason[language]}</p>
      ) : (
        <>
          <Table
            caption={t('economy.funding')}
            head={[
              t('economy.party'),
              t('economy.expected'),
              t('economy.actual'),
              t('economy.difference'),
              t('assess.verdict'),
            ]}
            numbers={[1, 2, 3]}
            rows={funding.parties.map((each) => [
              name(each.party),
              amount(each.expected),
              amount(each.actual),
              change(each.difference),
              t(`economy.funding.${sideOf(each)}`),
            ])}
          />
          {funding.missing.length > 0 && <p>{t('economy.missingLead')}</p>}
          {funding.missing.length > 0 && (
            <ul>
              {funding.missing.map(({ from, to, perYear }) => (
                <li key={`${from} ${to}`}>
                  {t('economy.missing', { from: name(from), to: name(to), amount: sumOf(perYear, about) })}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function sideOf({ difference, materiality }: FundingDifference): 'even' | 'loss' | 'profit' {
  if (Math.abs(difference) <= materiality) return 'even';
  return difference > 0 ? 'loss' : 'profit';
}
