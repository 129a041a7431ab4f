// The trail of an agreement in words, the latest first.
import type { AgreementEvent } from '../../domain/agreement/events.ts';
import { milestoneNamed } from '../../domain/agreement/milestone-words.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { ShownEvent } from '../../domain/registers/agreement-published.ts';
import { MASK_WORDS } from '../../domain/registers/mask-small.ts';
import { writeInstant } from '../formats.ts';
import { clusterName, partyName } from '../names.ts';
import type { View } from '../view.ts';

type Props = {
  readonly view: View;
  readonly agreement: Agreement;
  readonly framework: Framework;
  readonly events: readonly (AgreementEvent | ShownEvent)[];
};

export function AgreementHistory({ view, agreement, framework, events }: Props) {
  const { language } = view;
  return (
    <ul>
      {[...events].reverse().map((event) => (
        <li key={event.at + event.type}>
          {`${writeInstant(event.at, language)}: ${say(event, view, framework, agreement)} (${event.by.name})`}
        </li>
      ))}
    </ul>
  );
}

function say(
  event: AgreementEvent | ShownEvent,
  { t, language }: View,
  framework: Framework,
  agreement: Agreement,
): string {
  switch (event.type) {
    case 'agreement.joined': {
      const { party, answer } = event.data;
      return t('event.agreement.joined', {
        party: partyName(framework, party),
        answer: t(`agreement.answer.${answer}`),
      });
    }
    case 'agreement.reported':
      return t('event.agreement.reported', {
        party: partyName(framework, event.data.party),
        period: event.data.period,
      });
    case 'agreement.report-corrected': {
      const { party, period } = event.data;
      const reason = 'reason' in event.data ? event.data.reason : MASK_WORDS['given-away'][language];
      return t('event.agreement.report-corrected', { party: partyName(framework, party), period, reason });
    }
    case 'agreement.regulated':
      return t('event.agreement.regulated', { year: event.data.year });
    case 'agreement.evaluated':
      return t('event.agreement.evaluated', { conclusion: t(`agreement.conclusion.${event.data.conclusion}`) });
    case 'agreement.renewal-decided':
      return t('event.agreement.renewal-decided', { outcome: t(`agreement.renewal.${event.data.outcome}`) });
    case 'agreement.spread': {
      const place = event.data.clusters.map((cluster) => clusterName(framework, cluster)).join(', ');
      return t('event.agreement.spread', { place });
    }
    case 'agreement.notice-given':
      return t('event.agreement.notice-given', { party: partyName(framework, event.data.party) });
    case 'agreement.notice-withdrawn':
      return t('event.agreement.notice-withdrawn', { party: partyName(framework, event.data.party) });
    case 'agreement.ended':
      if (event.data.waits) return t('event.agreement.replaced-later');
      return t('event.agreement.ended', { how: t(`agreement.ending.${event.data.how}`) });
    case 'agreement.milestone-reached':
      return t('event.agreement.milestone-reached', {
        what: milestoneNamed(agreement, event.data.milestone, language) ?? '',
      });
    case 'agreement.created':
    case 'agreement.condition-closed':
      return t(`event.${event.type}`);
  }
}
