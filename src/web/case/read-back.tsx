// "Er du sikker?": shows what will be recorded before it is recorded. The same form is sent again with a confirmation.
import type { DecisionInput } from '../../app/act-on-submission.ts';
import type { Frozen } from '../../app/frozen-submission.ts';
import { stageOf } from '../../domain/governance/lookups.ts';
import type { EventOf } from '../../domain/workflow/events.ts';
import type { Entries } from '../door.tsx';
import { FormStart } from '../form/controls.tsx';
import { writeDate } from '../formats.ts';
import { caseTrail, titleOf } from '../load-case.ts';
import { bodyName, ownerName, stageName } from '../names.ts';
import { Facts, Table } from '../parts/table.tsx';
import type { Page, View } from '../view.ts';
import { WithoutThem } from './decisions.tsx';

type Tried = EventOf<'decision.recorded'>['data'];

type Props = {
  readonly view: View;
  readonly frozen: Frozen;
  readonly input: DecisionInput;
  readonly tried: Tried;
  /** The form's entries as they were sent. */
  readonly sent: Entries;
};

/** @param props `tried`: the event that recording the decision now would write */
export function readBack(props: Props): Page {
  const { view, frozen, tried } = props;
  const body = bodyName(frozen.framework, tried.decision.body);
  return {
    title: `${view.t('sure.title')} – ${titleOf(frozen.proposal, view)}`,
    ownHeading: true,
    trail: caseTrail(view, frozen),
    body: (
      <div class="ob-narrow">
        <h1 id="er-du-sikker">{view.t('sure.title')}</h1>
        <p class="ob-lead">{view.t('sure.lead', { body, title: titleOf(frozen.proposal, view) })}</p>
        <Facts facts={factsOf(props)} />
        {tried.without && (
          <WithoutThem
            view={view}
            framework={frozen.framework}
            found={frozen}
            stage={tried.decision.stage}
            left={tried.without.left}
          />
        )}
        <Conditions {...props} />
        <p>{view.t('decide.final')}</p>
        <Again {...props} />
      </div>
    ),
  };
}

function factsOf({ view, frozen, input, tried }: Props): readonly [string, string][] {
  const { t, language, ports } = view;
  const { reason, dissents, meetingDate, agendaItem } = input;
  const { recusals } = tried.decision;
  return [
    [t('decide.outcome'), t(`outcome.${input.outcome}`)],
    [t('sure.leads'), sayLeads(tried.leads, view, frozen)],
    [
      t(meetingDate === undefined ? 'sure.today' : 'decide.meetingDate'),
      writeDate(meetingDate ?? ports.clock().today, language),
    ],
    [t('decide.method'), t(`method.${input.method}`)],
    ...(agendaItem === undefined ? [] : [[t('decide.agendaItem'), agendaItem] as [string, string]]),
    ...(reason === undefined ? [] : [[t('decide.reason'), reason] as [string, string]]),
    ...dissents.map(({ by, text }): [string, string] => [t('case.dissent'), `${by}: ${text}`]),
    ...recusals.map(({ person, subject, reason: why }): [string, string] => [
      t('case.recusal'),
      `${subject === undefined ? t('sure.noAccount', { person }) : t('sure.account', { person, subject })}: ${why}`,
    ]),
  ];
}

function sayLeads(leads: Tried['leads'], { t, language }: View, { framework, proposal, submission }: Frozen): string {
  if (leads.to === 'stage')
    return t('sure.to.stage', { stage: stageName(framework, proposal, leads.entry.stage, language) });
  if (leads.to === 'approve') return t(leads.completes ? 'sure.to.approve' : 'sure.to.approveSteps');
  if (leads.to === 'return') {
    const here = stageOf(framework, proposal, submission.stage);
    const stage = stageName(framework, proposal, here?.resumesAt ?? submission.stage, language);
    return t('sure.to.return', { stage });
  }
  return t(`sure.to.${leads.to}`);
}

function Conditions({ view: { t, language }, frozen, input }: Props) {
  if (input.conditions.length === 0) return <p>{t('sure.noConditions')}</p>;
  return (
    <Table
      caption={t('decide.conditions')}
      head={[t('decide.conditionText'), t('decide.conditionOwner'), t('decide.conditionDue')]}
      rows={input.conditions.map(({ text, owner, dueDate }) => [
        text,
        ownerName(frozen.framework, owner),
        writeDate(dueDate, language),
      ])}
    />
  );
}

/** The form's entries as hidden fields, with buttons to confirm and to correct. */
function Again({ view: { t, csrf }, frozen: { submission }, sent }: Props) {
  const kept = [...sent].filter(([name]) => !['do', '_csrf'].includes(name));
  return (
    <form method="post" action={`/forelaeggelser/${submission.id}/afgoerelse`}>
      <FormStart csrf={csrf} values={{}} defaultButton="confirm" />
      {kept.map(([name, value], i) => (
        <input key={`${i} ${name}`} type="hidden" name={name} value={value} />
      ))}
      <div class="ob-actions">
        <button class="button button-primary" type="submit" name="do" value="confirm">
          {t('sure.yes')}
        </button>
        <button class="button button-secondary" type="submit" name="do" value="correct">
          {t('sure.correct')}
        </button>
      </div>
    </form>
  );
}
