// The submissions of a case with everything recorded in them: decisions, notices, judgements and conditions.

import { waitsToJudge } from '../../app/frozen-submission.ts';
import { sayLeft } from '../../documents/say-left.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Decision, Left, Submission } from '../../domain/workflow/state.ts';
import { inLanguage } from '../../lib/localised.ts';
import { writeDate, writeInstant } from '../formats.ts';
import { type Case, frameworkThen } from '../load-case.ts';
import { bodyName, clusterName, ownerName, partyName, stepName } from '../names.ts';
import { Status } from '../parts/status.tsx';
import { Facts, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly found: Case; readonly submission: Submission };

export function SubmissionRecord({ view, found, submission }: Props) {
  const { t, language } = view;
  const steps = submission.steps.map((step) => stepName(found.framework, step, language)).join(', ');
  return (
    <section aria-labelledby={`f-${submission.id}`}>
      <h3 id={`f-${submission.id}`}>
        {t('case.submissionTitle', { number: submission.number })}{' '}
        <Status
          tone={
            submission.status === 'approved'
              ? 'good'
              : submission.status === 'open'
                ? 'wait'
                : submission.status === 'rejected'
                  ? 'bad'
                  : 'plain'
          }
          text={t(`submission.${submission.status}`)}
        />
      </h3>
      <p>
        {t('case.submittedBy', {
          when: writeInstant(submission.submittedAt, language),
          who: submission.submittedBy.name,
          steps,
        })}
      </p>
      <p>
        <a href={`/forelaeggelser/${submission.id}/afgoerelse`}>{t('case.paper')}</a>
      </p>
      {submission.decisions.length === 0 ? (
        <p>{t('case.noDecisions')}</p>
      ) : (
        submission.decisions.map((decision) => (
          <DecisionRecord
            key={decision.id}
            {...{ view, found, decision }}
            left={submission.left?.find((each) => each.decision === decision.id)}
          />
        ))
      )}
      {submission.notices.length > 0 && <Notices {...{ view, found, submission }} />}
      {submission.judgements.length > 0 && <Judgements {...{ view, found, submission }} />}
    </section>
  );
}

function DecisionRecord({
  view,
  found,
  decision,
  left,
}: Pick<Props, 'view' | 'found'> & { readonly decision: Decision; readonly left?: Left | undefined }) {
  const { t, language } = view;
  const under = frameworkThen(found, decision.framework.id);
  const facts: [string, string][] = [
    ...(under === found.framework
      ? []
      : [[t('case.decidedUnder'), inLanguage(under.title, language)] as [string, string]]),
    ...(decision.meetingDate
      ? [[t('decide.meetingDate'), writeDate(decision.meetingDate, language)] as [string, string]]
      : []),
    ...(decision.agendaItem ? [[t('decide.agendaItem'), decision.agendaItem] as [string, string]] : []),
    ...(decision.reason ? [[t('case.reason'), decision.reason] as [string, string]] : []),
    ...decision.dissents.map((dissent) => [t('case.dissent'), `${dissent.by}: ${dissent.text}`] as [string, string]),
    ...decision.recusals.map(
      (recusal) => [t('case.recusal'), `${recusal.person}: ${recusal.reason}`] as [string, string],
    ),
    ...(decision.acknowledgedFindings.length > 0
      ? [[t('case.acknowledged'), String(decision.acknowledgedFindings.length)] as [string, string]]
      : []),
  ];
  return (
    <div class="ob-finding">
      <h4>{`${bodyName(under, decision.body)}: ${t(`outcome.${decision.outcome}`)}`}</h4>
      <p>
        {t('case.decisionMade', {
          method: t(`method.${decision.method}`),
          when: writeInstant(decision.at, language),
          who: decision.decidedBy
            ? t('case.decisionBy', { person: decision.decidedBy.name, who: decision.by.name })
            : decision.by.name,
        })}
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
      {left && <WithoutThem view={view} framework={under} found={found} stage={decision.stage} left={left} />}
    </div>
  );
}

type LeftProps = {
  readonly view: View;
  readonly found: Pick<Case, 'proposal'>;
  readonly framework: Framework;
  readonly stage: string;
  readonly left: Omit<Left, 'decision'>;
};

/** The consequences of a refusal where the case goes on without the body that refused. */
export function WithoutThem({ view: { language }, found: { proposal }, framework, stage, left }: LeftProps) {
  return (
    <ul>
      {sayLeft(left, { framework, proposal, stage, language }).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const NOTICE_WORDS = {
  acknowledged: 'case.noticeAcknowledged',
  comment: 'case.noticeComment',
  objection: 'case.noticeObjection',
} as const;

function Notices({ view, found, submission }: Props) {
  const { t, language } = view;
  return (
    <>
      <h4>{t('case.notices')}</h4>
      <ul>
        {submission.notices.map(({ cluster, dueDate, answer, sentUnder }) => (
          <li key={cluster}>
            {`${clusterName(frameworkThen(found, sentUnder), cluster)}: `}
            {answer
              ? `${t(NOTICE_WORDS[answer.kind])}${answer.comment ? `: ${answer.comment}` : ''} (${t('case.by', { when: writeDate(answer.at, language), who: answer.by.name })})`
              : submission.status === 'open'
                ? t('case.noticeWaits', { date: writeDate(dueDate, language) })
                : t('case.noticeUnanswered')}
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * One column for each judging party, since a disagreement is shown and not averaged. A person who is still to judge for
 * a party sees the judgements only afterwards.
 */
function Judgements({ view, found, submission }: Props) {
  const { t, language } = view;
  if (waitsToJudge(found, submission)) return <p>{t('case.judgementsHidden')}</p>;
  return (
    <>
      <h4>{t('case.judgements')}</h4>
      <Table
        caption={t('case.judgements')}
        head={[t('assess.principle'), ...submission.judgements.map(({ party }) => partyName(found.framework, party))]}
        rows={found.framework.principles.map((principle) => [
          inLanguage(principle.title, language),
          ...submission.judgements.map((judgement) => {
            const rating = judgement.ratings.find((each) => each.principle === principle.id);
            return rating ? `${t(`rating.${rating.rating}`)}: ${rating.reason}` : '–';
          }),
        ])}
      />
    </>
  );
}

/** Every condition of the case, open ones first. */
export function Conditions({ view, found }: Pick<Props, 'view' | 'found'>) {
  const { t, language } = view;
  const conditions = found.proposal.submissions
    .flatMap((submission) => submission.decisions.flatMap((decision) => decision.conditions))
    .sort(
      (a, b) => Number(a.status === 'closed') - Number(b.status === 'closed') || a.dueDate.localeCompare(b.dueDate),
    );
  if (conditions.length === 0) return null;
  return (
    <section aria-labelledby="forbehold">
      <h2 id="forbehold">{t('case.conditions')}</h2>
      <ul>
        {conditions.map((condition) => (
          <li key={condition.id}>
            <strong>{condition.text}</strong>
            <br />
            {condition.closed
              ? condition.closed.with
                ? t('case.conditionEnded', {
                    date: writeDate(condition.closed.at, language),
                    how: t(`submission.${condition.closed.with}`).toLowerCase(),
                  })
                : t('case.conditionClosed', {
                    date: writeDate(condition.closed.at, language),
                    who: condition.closed.by.name,
                    evidence: condition.closed.evidence ?? '',
                  })
              : t('case.conditionOpen', {
                  date: writeDate(condition.dueDate, language),
                  owner: ownerName(found.framework, condition.owner),
                })}
          </li>
        ))}
      </ul>
    </section>
  );
}
