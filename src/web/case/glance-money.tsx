// A short version of the assessment: what a year costs each kind of party compared with today, and the LEON verdict. In
// the past tense for a finished case.
import { sayKroner, wholeKroner } from '../../documents/formats.ts';
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import { isUnfinished } from '../../domain/workflow/unfinished.ts';
import { capitalised } from '../../lib/written.ts';
import type { Case } from '../load-case.ts';
import { partyName } from '../names.ts';
import { Status, type Tone } from '../parts/status.tsx';
import type { View } from '../view.ts';
import { moneyByKind } from './money-by-kind.ts';

type Props = { readonly view: View; readonly found: Case; readonly economy: EconomyResult };

const NOW = ['glance.more', 'glance.less', 'glance.same'] as const;
const THEN = ['glance.moreThen', 'glance.lessThen', 'glance.sameThen'] as const;

export function MoneyInBrief({ view, found, economy }: Props) {
  const { t, language } = view;
  const kinds = moneyByKind(economy);
  const over = !isUnfinished(found.proposal);
  const gap = economy.partyGaps[0]?.reason[language];
  const say = (who: string, ore: number) => {
    const amount = sayKroner(Math.abs(ore), language, economy.currency ?? 'DKK');
    const [more, less, same] = over ? THEN : NOW;
    const kroner = wholeKroner(ore);
    return t(kroner > 0 ? more : kroner < 0 ? less : same, { who, amount });
  };
  const [only, second] = kinds;
  return (
    <>
      {only ? (
        <ul class="nobullet-list mt-0">
          {kinds.map(({ kind, parties, net }) => {
            const [party, other] = parties;
            const alone = other === undefined && party ? partyName(found.framework, party) : '';
            return <li key={kind}>{say(alone || capitalised(t(`partyKind.${kind}`)), net)}</li>;
          })}
          {second && (
            <li>
              <strong>
                {say(
                  t('glance.all'),
                  kinds.reduce((sum, { net }) => sum + net, 0),
                )}
              </strong>
            </li>
          )}
        </ul>
      ) : (
        `${t(over ? 'glance.moneyNever' : 'glance.moneyUnknown')}${gap ? ` ${gap}` : ''} `
      )}
      <a href={`/sager/${found.proposal.id}/oekonomi${only ? '#aar' : ''}`}>{t('glance.moneyHow')}</a>
    </>
  );
}

const TONES = {
  met: 'good',
  'met-with-remarks': 'good',
  'not-met': 'bad',
  'not-assessed': 'plain',
  'not-applicable': 'plain',
} as const satisfies Readonly<Record<EconomyResult['leon']['verdict'], Tone>>;

export function LeonInBrief({ view, found, economy }: Props) {
  const { t, language } = view;
  const { verdict, reason = undefined } = economy.leon;
  const said = reason?.[language] ?? (verdict === 'met' ? t('economy.leon.metText') : '');
  const over = !isUnfinished(found.proposal);
  // The reason is already shown with the money.
  const isSaid = economy.steady.length === 0 && economy.partyGaps[0]?.reason[language] === said;
  return (
    <>
      <Status tone={TONES[verdict]} text={t(over ? `leonThen.${verdict}` : `economy.leon.${verdict}`)} />
      {isSaid || said === '' ? ' ' : ` ${over ? t('leonThen.said', { reason: said }) : said} `}
      <a href={`/sager/${found.proposal.id}/oekonomi#leon`}>{t('glance.leonHow')}</a>
      <br />
      <span class="ob-muted">{t('shell.formal')}</span>
    </>
  );
}
