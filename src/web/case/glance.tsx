// The case at a glance: what moves, its state, who decides when, what waits for the reader, and from the assessment the
// money of each kind of party and LEON.
import type { ComponentChildren } from 'preact';
import type { AgreementItem } from '../../app/agreement-ports.ts';
import type { CaseWork } from '../../app/read-work.ts';
import { sayBodies, sayNames } from '../../documents/route-of.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Stop } from '../../domain/workflow/route.ts';
import { openSubmission, waitingBodies } from '../../domain/workflow/state.ts';
import { isUnfinished } from '../../domain/workflow/unfinished.ts';
import { writeDate } from '../formats.ts';
import { type Case, frameworkThen } from '../load-case.ts';
import { bodyName, partyName, taskTypeName } from '../names.ts';
import { CaseStatus } from '../parts/status.tsx';
import { Facts } from '../parts/table.tsx';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';
import { actionLink } from './action-links.ts';
import { LeonInBrief, MoneyInBrief } from './glance-money.tsx';
import { answeredOnce, sayWork } from './say-work.ts';

type Props = {
  readonly view: View;
  readonly found: Case;
  readonly assessment: Assessment;
  /** The route of the case with its current state. */
  readonly stops: readonly Stop[];
  /** Tasks of the reader in this case. */
  readonly mine: readonly CaseWork[];
  /** Agreements that came of the case. */
  readonly agreements: readonly AgreementItem[];
};

export function Glance(props: Props) {
  const { view, found, assessment, mine } = props;
  const { t } = view;
  const over = !isUnfinished(found.proposal);
  const about = { view, found, economy: assessment.economy };
  return (
    <section aria-labelledby="kort" class="ob-glance">
      <h2 id="kort" class="sr-only">
        {t('glance.title')}
      </h2>
      <Facts
        facts={[
          [t('glance.task'), <What {...props} />],
          [t(over ? 'glance.ended' : 'glance.state'), <Where {...props} />],
          ...decidesWhen(props),
          ...starts(props),
          ...became(props),
          ...(over && mine.length === 0
            ? []
            : [[t('glance.mine'), mine.length === 0 ? t('glance.nothing') : <Mine {...props} />] as const]),
        ]}
      />
      <Facts
        facts={[
          [t(over ? 'glance.moneyThen' : 'glance.money'), <MoneyInBrief {...about} />],
          [t('glance.leon'), <LeonInBrief {...about} />],
        ]}
      />
    </section>
  );
}

/** A rejected or withdrawn case shows its planned start; an approved case may already have started. */
function starts({ view: { t, language, ports }, found }: Props): readonly (readonly [string, string])[] {
  const { startDate } = found.dossier.plan ?? {};
  if (!startDate) return [];
  const { status } = found.proposal;
  const started = status === 'approved' && startDate <= ports.clock().today;
  const key = started ? 'glance.started' : cameToNothing(status) ? 'glance.startPlanned' : 'glance.start';
  return [[t(key), writeDate(startDate, language)]];
}

/** Links to the agreements that came of the case. */
function became({ view: { t }, agreements }: Props): readonly (readonly [string, ComponentChildren])[] {
  return agreements.map(({ id, number, edition }) => [
    t('glance.became'),
    <a href={`/aftaler/${id}`}>{t('agreement.name', { number, edition })}</a>,
  ]);
}

function cameToNothing(status: string): boolean {
  return status === 'rejected' || status === 'withdrawn';
}

function What({ view, found: { dossier, framework } }: Props) {
  const { t, language } = view;
  const { taskType, transferringParties, receivingParties } = dossier.task ?? {};
  const names = (parties: readonly string[] = []) =>
    sayNames(
      parties.map((party) => partyName(framework, party)),
      language,
    ) || t('glance.nobody');
  return (
    <>
      {taskType && (
        <>
          {taskTypeName(taskType, language)}
          <br />
        </>
      )}
      {[...(transferringParties ?? []), ...(receivingParties ?? [])].length === 0
        ? t('glance.notDescribed')
        : t('glance.moves', { from: names(transferringParties), to: names(receivingParties) })}
    </>
  );
}

function Where({ view, found, assessment: { gaps } }: Props) {
  const { t, language } = view;
  const { proposal, framework } = found;
  const open = openSubmission(proposal);
  const waiting = waitingBodies(open);
  const last = proposal.submissions.at(-1)?.decisions.findLast(({ outcome }) => outcome !== 'postponed');
  const ahead = proposal.status === 'draft' || proposal.status === 'returned';
  return (
    <>
      <CaseStatus status={proposal.status} t={t} />{' '}
      {open &&
        t('glance.waits', { body: sayBodies(framework, waiting, language), date: writeDate(open.stageDue, language) })}
      {!open &&
        last &&
        `${t('glance.said', {
          body: bodyName(frameworkThen(found, last.framework.id), last.body),
          outcome: t(`outcome.${last.outcome}`),
          date: writeDate(last.meetingDate ?? last.at, language),
        })} `}
      {ahead &&
        (gaps.length === 0 ? (
          t('glance.ready')
        ) : (
          <a href={`/sager/${proposal.id}/vurdering#mangler`}>{counted(t, 'glance.gaps', gaps.length)}</a>
        ))}
    </>
  );
}

/** The reader's own tasks. For a draft without gaps, submitting is the action. */
export function waitingFor(work: readonly CaseWork[], { actions }: Case, { gaps }: Assessment): readonly CaseWork[] {
  const submit = actions.find(({ action, allowed }) => action === 'submit' && allowed);
  return work.flatMap((each) => {
    const isReady = each.kind === 'draft' && gaps.length === 0;
    return each.mine ? [isReady && submit ? { ...each, action: submit } : each] : [];
  });
}

/** The last stage of the route with its earliest and latest day, for a case that is not over. */
function decidesWhen({ view, found, stops }: Props): readonly (readonly [string, string])[] {
  const { t, language } = view;
  const stop = stops.at(-1);
  if (!stop?.earliest || !stop.latest) return [];
  const bodies = stop.deciders.map(({ body }) => body);
  const days = t('route.days', {
    earliest: writeDate(stop.earliest, language),
    latest: writeDate(stop.latest, language),
  });
  const said = `${sayBodies(found.framework, bodies, language) || t('route.nobody')}. ${days}`;
  return [[t('glance.decides'), stops.every(({ inTime }) => inTime) ? said : `${said}. ${t('route.tooLate')}`]];
}

function Mine({ view, found, mine }: Props) {
  const { t, language } = view;
  return (
    <ul class="nobullet-list mt-0">
      {answeredOnce(mine).map((work, i) => {
        const { action, due } = work;
        return (
          action && (
            <li key={`${action.action}${action.target}`}>
              {`${sayWork(work, view)}${due === null ? '' : `, ${t('work.due', { date: writeDate(due, language) })}`}`}
              <br />
              <a class={i === 0 ? 'button button-primary button-small' : ''} href={actionLink(action, found)}>
                {t(work.withFigures ? 'answer.give' : `action.${action.action}`)}
              </a>
            </li>
          )
        );
      })}
    </ul>
  );
}
