// What a case means to one party: what moves, and what an ordinary year costs it when all of it has moved.
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import { amountOf, changeOf } from '../economy/props.ts';
import { writeDate, writeNumber } from '../formats.ts';
import type { Case } from '../load-case.ts';
import type { View } from '../view.ts';

type Props = {
  readonly view: Pick<View, 't' | 'language'>;
  readonly found: Case;
  readonly economy: EconomyResult;
  readonly party: string;
};

export function PartyMoney(props: Props) {
  const { view, found } = props;
  const { t, language } = view;
  const { task, plan } = found.dossier;
  return (
    <>
      <dl class="ob-check-facts ob-told">
        <div class="ob-told-wide">
          <dt>{t('answer.moves')}</dt>
          <dd>{task?.whatMoves || task?.summary || t('notAnswered')}</dd>
        </div>
        {plan?.startDate && (
          <div>
            <dt>{t('glance.start')}</dt>
            <dd>{writeDate(plan.startDate, language)}</dd>
          </div>
        )}
        {yearOf(props).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`/sager/${found.proposal.id}`}>{t('answer.whole')}</a>
      </p>
    </>
  );
}

/** Units, tariffs, cost today and proposed, settlement and what it comes to; or why that is not known. */
function yearOf({ view, found, economy, party }: Props): readonly (readonly [name: string, value: string])[] {
  const { t, language } = view;
  const about = { view, economy };
  const year = economy.steady.find((each) => each.party === party);
  if (!year) {
    const gap = economy.partyGaps[0]?.reason[language];
    return [[t('glance.money'), `${t('glance.moneyUnknown')}${gap ? ` ${gap}` : ''}`]];
  }
  const activities = found.dossier.volume?.activities ?? [];
  const unit = (activities.length === 1 && activities[0]?.unit) || '';
  const tariffs = economy.flows
    .filter(({ from, to, price }) => (from === party || to === party) && price !== null)
    .map(({ label, settlement, price }): readonly [string, string] => [label || settlement, amountOf(price, about)]);
  return [
    ...(year.units === null
      ? []
      : [[t('answer.units'), `${writeNumber(year.units, language)} ${unit}`.trim()] as const]),
    ...tariffs,
    [t('economy.today'), amountOf(year.today, about)],
    [t('economy.proposed'), amountOf(year.proposed, about)],
    [t('economy.settlement'), changeOf(year.settledProposed - year.settledToday, about)],
    ...(year.stateGrant === 0 ? [] : [[t('economy.grant'), amountOf(year.stateGrant, about)] as const]),
    [t('answer.net'), changeOf(year.net, about)],
  ];
}
