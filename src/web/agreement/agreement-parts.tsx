// The parts of an agreement's page: what it waits for, its facts, parties, conditions, milestones, and what falls
// due.
import { dueOf, dueWords, isOfEarlier } from '../../domain/agreement/due.ts';
import { milestoneWords } from '../../domain/agreement/milestone-words.ts';
import { sayReports } from '../../domain/agreement/say-reports.ts';
import { sayWait } from '../../domain/agreement/say-wait.ts';
import type { End } from '../../domain/agreement/state.ts';
import { boundOf, endingOf, inForceFrom, inForceTo, statusOn, waitsFor } from '../../domain/agreement/validity.ts';
import { addDays } from '../../lib/iso-date.ts';
import { inLanguage } from '../../lib/localised.ts';
import { sayMonths } from '../../lib/written.ts';
import { writeDate } from '../formats.ts';
import { bodyName, clusterName, ownerName, partyName } from '../names.ts';
import { Alert } from '../parts/alert.tsx';
import { Day } from '../parts/day.tsx';
import { Facts, Table } from '../parts/table.tsx';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';
import { AgreementState } from './agreement-status.tsx';
import type { ShownAgreement } from './load-agreement.ts';
import { sayDueWho } from './say-due.ts';

export type AgreementProps = { readonly view: View; readonly found: ShownAgreement };

/** What the agreement waits for; renders nothing where it waits for nothing. */
export function Waits({ view: { t, language, ports }, found: { agreement } }: AgreementProps) {
  const waits = waitsFor(agreement);
  const { today } = ports.clock();
  if (statusOn(agreement, today) !== 'awaiting-start') return null;
  const [from, date] = [inForceFrom(agreement), writeDate(agreement.terms.start, language)];
  if (from !== null)
    return <Alert kind="info" t={t} text={t('agreement.waits.only', { date: writeDate(from, language) })} />;
  return (
    <section class="alert alert-info" aria-label={t('agreement.waits')}>
      <div class="alert-body">
        <p class="alert-text">{t('agreement.waits')}</p>
        <ul>
          {waits.map((wait) => (
            <li key={sayWait(wait, agreement, language)}>{sayWait(wait, agreement, language)}</li>
          ))}
          {agreement.terms.start > today && <li>{t('agreement.waits.date', { date })}</li>}
        </ul>
      </div>
    </section>
  );
}

function NextEdition({ view: { t, language }, end }: { readonly view: View; readonly end: End }) {
  const words = end.waits
    ? t('agreement.replacedLater', { date: writeDate(end.from, language) })
    : t('agreement.replacedOn', { date: writeDate(end.from, language) });
  return <a href={`/aftaler/${end.by}`}>{words}</a>;
}

export function AgreementFacts({ view, found: { agreement, framework } }: AgreementProps) {
  const { t, language, ports } = view;
  const { origin, terms, clusters } = agreement;
  const [from, to, ending] = [inForceFrom(agreement), inForceTo(agreement), endingOf(agreement)];
  return (
    <Facts
      facts={[
        [t('agreement.statusNow'), <AgreementState status={statusOn(agreement, ports.clock().today)} t={t} />],
        [t('agreement.from'), from === null ? t('agreement.fromUnknown') : writeDate(from, language)],
        [
          t(to === null ? 'agreement.to' : 'agreement.through'),
          to === null
            ? t('agreement.untilTerminated')
            : `${writeDate(addDays(to, -1), language)}${ending ? ` (${t(`agreement.ending.${ending}`)})` : ''}`,
        ],
        ...(agreement.end?.how === 'replaced'
          ? [[t('agreement.nextEdition'), <NextEdition view={view} end={agreement.end} />] as const]
          : []),
        [
          t('agreement.notice'),
          terms.noticeMonths === undefined ? t('agreement.noNotice') : sayMonths(terms.noticeMonths, language),
        ],
        [t('agreement.reports'), sayReports(terms, language)],
        ...(terms.runningPatients ? [[t('agreement.running'), terms.runningPatients] as const] : []),
        [t('case.cluster'), clusters.map((cluster) => clusterName(framework, cluster)).join(', ')],
        [t('agreement.body'), bodyName(framework, agreement.body)],
        [t('case.framework'), <a href={`/rammer/${framework.id}`}>{inLanguage(framework.title, language)}</a>],
        origin.kind === 'case'
          ? [t('agreement.case'), <a href={`/sager/${origin.proposal}`}>{t('agreement.caseLink')}</a>]
          : [t('agreement.registered'), origin.source],
        ...(origin.kind === 'case'
          ? [[t('agreement.approvedOn'), writeDate(origin.approvedOn, language)] as const]
          : []),
      ]}
    />
  );
}

export function AgreementParties({ view, found: { agreement, framework } }: AgreementProps) {
  const { t, language } = view;
  return (
    <Table
      caption={t('agreement.parties')}
      head={[t('agreement.party'), t('agreement.answered'), t('agreement.decidedOn'), t('agreement.bound')]}
      rows={agreement.parties.map((party) => {
        const bound = boundOf(agreement, party);
        return [
          partyName(framework, party.party),
          <>
            {party.asked ? t(`agreement.answer.${party.answer}`) : t('agreement.byDecision')}
            {party.words && `: ${party.words}`}
          </>,
          <Day date={party.answered?.on} view={view} />,
          bound
            ? `${writeDate(bound.from, language)} –${bound.to ? ` ${writeDate(addDays(bound.to, -1), language)}` : ''}${
                party.notice ? `, ${t('agreement.leaves', { date: writeDate(party.notice.leaves, language) })}` : ''
              }`
            : '–',
        ];
      })}
    />
  );
}

export function AgreementConditions({ view, found: { agreement, framework } }: AgreementProps) {
  const { t, language } = view;
  const { today } = view.ports.clock();
  return (
    <Table
      caption={t('agreement.conditions')}
      head={[t('agreement.condition'), t('agreement.owner'), t('agreement.dueDate'), t('agreement.statusNow')]}
      rows={agreement.conditions.map(({ text, owner, dueDate, closed, beforeStart, of }) => [
        `${text}${beforeStart ? ` (${t('agreement.beforeStart')})` : ''}`,
        of === 'case' ? ownerName(framework, owner) : partyName(framework, of.party),
        <Day date={dueDate} view={view} />,
        closed
          ? t('agreement.closed', { date: writeDate(closed.on, language) })
          : t(dueDate < today ? 'agreement.openLate' : 'agreement.open'),
      ])}
    />
  );
}

export function AgreementMilestones({ view, found: { agreement, framework } }: AgreementProps) {
  const { t, language } = view;
  return (
    <Table
      caption={t('agreement.milestones')}
      head={[t('agreement.milestone'), t('agreement.who'), t('agreement.when'), t('agreement.statusNow')]}
      rows={agreement.milestones.map((milestone) => {
        const { party, date, reached, beforeStart } = milestone;
        return [
          `${milestoneWords(milestone, language)}${beforeStart ? ` (${t('agreement.reachedBeforeStart')})` : ''}`,
          party === undefined ? '–' : partyName(framework, party),
          <Day date={date} view={view} />,
          reached
            ? t('agreement.reached', { date: writeDate(reached.on, language) })
            : t(isOfEarlier(milestone, agreement) ? 'agreement.ofEarlier' : 'agreement.notReached'),
        ];
      })}
    />
  );
}

/** What falls due, the earliest first. */
export function AgreementDues({ view, found: { agreement, framework } }: AgreementProps) {
  const { t } = view;
  const { today } = view.ports.clock();
  const dues = dueOf(agreement).filter(({ act, date }) => act || date >= today);
  if (dues.length === 0) return <p>{t('agreement.dueNone')}</p>;
  return (
    <Table
      caption={t('agreement.due')}
      head={[t('agreement.when'), t('agreement.what'), t('agreement.who')]}
      rows={dues.map((due) => [
        <>
          <Day date={due.date} view={view} />
          {due.date < today && due.kind !== 'carry-out' && ` (${t('agreement.overdue')})`}
        </>,
        `${dueWords(due, view.language)}${due.every ? `, ${counted(t, 'agreement.every', due.every, { months: due.every })}` : ''}`,
        sayDueWho(due, framework, agreement.body, view),
      ])}
    />
  );
}
