// What a case means for one party: what moves, and the money of an ordinary year when all units have moved.
import type { EconomyResult, PartyYear } from '../../domain/economics/economy-result.ts';
import { sumOf } from '../economy/props.ts';
import { writeDate, writeNumber } from '../formats.ts';
import type { Case } from '../load-case.ts';
import { partyName } from '../names.ts';
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

/** Units, tariffs, cost today and proposed, settlement and net cost; or why they are not known. */
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
    .map(({ label, settlement, price }): readonly [string, string] => [label || settlement, sumOf(price ?? 0, about)]);
  return [
    ...(year.units === null
      ? []
      : [[t('answer.units'), `${writeNumber(year.units, language)} ${unit}`.trim()] as const]),
    ...tariffs,
    [t('economy.today'), sumOf(year.today, about)],
    [t('economy.proposed'), sumOf(year.proposed, about)],
    [t('economy.settlement'), settledWords({ view, found, economy, party }, year)],
    ...(year.stateGrant === 0 ? [] : [[t('economy.grant'), sumOf(year.stateGrant, about)] as const]),
    [
      t('answer.net'),
      t(year.net > 0 ? 'glance.more' : year.net < 0 ? 'glance.less' : 'glance.same', {
        who: partyName(found.framework, party),
        amount: sumOf(Math.abs(year.net), about),
      }),
    ],
  ];
}

/** Who pays whom, one line each, and today's settlements. State grants have a row of their own. */
function settledWords({ view, found: { framework }, economy, party }: Props, { settledToday }: PartyYear): string {
  const { t } = view;
  const name = (id: string) => partyName(framework, id);
  const amount = (ore: number) => sumOf(ore, { view, economy });
  const isState = (id: string) => framework.parties.find((one) => one.id === id)?.kind === 'state';
  const pairs = new Map<string, { from: string; to: string; ore: number }>();
  for (const { from, to, perYear } of economy.flows) {
    if ((from !== party && to !== party) || isState(from) || isState(to) || perYear === 0) continue;
    const pair = `${from} ${to}`;
    pairs.set(pair, { from, to, ore: (pairs.get(pair)?.ore ?? 0) + perYear });
  }
  const lines = [...pairs.values()].map(({ from, to, ore }) =>
    t('economy.pays', { from: name(from), to: name(to), amount: amount(ore) }),
  );
  if (settledToday !== 0) {
    const key = settledToday > 0 ? 'answer.paysToday' : 'answer.receivesToday';
    lines.push(t(key, { party: name(party), amount: amount(Math.abs(settledToday)) }));
  }
  return lines.length === 0 ? amount(0) : lines.join('\n');
}
