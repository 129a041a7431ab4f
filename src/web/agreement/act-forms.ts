// The forms of the acts on an agreement as data: their fields, and the use-case that is called with the answers.
import type { ComponentChildren } from 'preact';
import {
  closeReservation,
  decideRenewal,
  evaluateAgreement,
  giveNotice,
  joinAsParty,
  reachMilestone,
  regulateYear,
  withdrawNotice,
} from '../../app/act-on-agreement.ts';
import type { AskedOfAgreement } from '../../app/change-agreement.ts';
import type { Changed } from '../../app/ports.ts';
import { endedBy, leavesOn } from '../../domain/agreement/commands/notice.ts';
import { indexOf } from '../../domain/agreement/commands/regulate.ts';
import { nextRegulated } from '../../domain/agreement/due.ts';
import type { AgreementAction } from '../../domain/agreement/guards.ts';
import { milestoneNamed } from '../../domain/agreement/milestone-words.ts';
import { CONCLUSIONS, EVALUATION_KINDS, RENEWALS } from '../../domain/agreement/state.ts';
import { inForceTo, statusOn } from '../../domain/agreement/validity.ts';
import { defined } from '../../lib/defined.ts';
import type { Option } from '../form/controls.tsx';
import { writeDate } from '../formats.ts';
import { partyName } from '../names.ts';
import type { TextKey, Translate } from '../texts/index.ts';
import type { View } from '../view.ts';
import type { ShownAgreement } from './load-agreement.ts';
import { RegulationPreview } from './regulation-preview.tsx';

/** A field of a form. The kind `check` is a single box. */
export type ActField = {
  readonly name: string;
  readonly label: TextKey;
  readonly hint?: TextKey;
  readonly kind: 'text' | 'area' | 'date' | 'choice' | 'check';
  readonly choices?: (t: Translate) => readonly Option[];
  readonly required?: boolean;
  /** Heading above the single box of a `check`. */
  readonly heading?: TextKey;
  /** The field is shown only where this returns true. */
  readonly when?: (view: View, found: ShownAgreement) => boolean;
};

/** The answers by field name. Dates are `YYYY-MM-DD`; an empty field is undefined. */
export type Answers = Readonly<Record<string, string | undefined>>;

export type ActForm = {
  readonly action: AgreementAction;
  /** The act concerns one party, condition or milestone. */
  readonly targeted?: true;
  readonly fields: readonly ActField[];
  readonly lead?: (view: View, found: ShownAgreement, target: string) => string;
  /** Shown between the lead and the form. */
  readonly above?: (view: View, found: ShownAgreement) => ComponentChildren;
  /** Hidden fields: values at the time the form was shown. */
  readonly values?: (found: ShownAgreement) => Readonly<Record<string, string | number>>;
  /** The form cannot be sent yet and is left out; `above` says why. */
  readonly closed?: (found: ShownAgreement) => boolean;
  readonly warning?: boolean;
  readonly act: (
    view: View,
    asked: AskedOfAgreement,
    found: ShownAgreement,
    target: string,
    answers: Answers,
  ) => Promise<Changed>;
};

const ANSWERED = ['joined', 'joined-with-reservation', 'declined'] as const;
const REASON: ActField = { name: 'reason', label: 'agreement.form.reason', kind: 'area', required: true };
const ON: ActField = { name: 'on', label: 'agreement.form.on', kind: 'date', required: true };
const ITEM: ActField = { name: 'item', label: 'agreement.form.item', kind: 'text' };
const party = (view: View, { framework }: ShownAgreement, target: string) =>
  view.t('agreement.form.forParty', { party: partyName(framework, target) });

/** The value where it is one of `values`, else the first. The form offers no other value. */
function oneOf<T extends string>(values: readonly [T, ...T[]], value: string | undefined): T {
  return values.find((each) => each === value) ?? values[0];
}

export const ACT_FORMS: readonly ActForm[] = [
  {
    action: 'join',
    targeted: true,
    fields: [
      {
        name: 'answer',
        label: 'agreement.form.answer',
        kind: 'choice',
        choices: (t) => ANSWERED.map((value) => ({ value, text: t(`agreement.answer.${value}`) })),
        required: true,
      },
      { name: 'decidedOn', label: 'agreement.form.on', kind: 'date', required: true },
      ITEM,
      { name: 'words', label: 'agreement.form.words', hint: 'agreement.form.wordsHint', kind: 'area' },
      { name: 'dueDate', label: 'agreement.form.dueDate', kind: 'date' },
      {
        name: 'beforeStart',
        label: 'agreement.form.beforeStart',
        heading: 'agreement.form.atStart',
        kind: 'check',
        when: (view, { agreement }) => statusOn(agreement, view.ports.clock().today) === 'awaiting-start',
      },
    ],
    lead: ({ t }, { agreement, framework }, target) =>
      t('agreement.form.answerOf', { party: partyName(framework, target), title: agreement.terms.title }),
    act: (view, asked, { agreement }, target, { answer, decidedOn = '', item, words, dueDate, beforeStart }) =>
      joinAsParty(view.ports, asked, agreement.id, {
        party: target,
        answer: oneOf(ANSWERED, answer),
        decidedOn,
        ...defined({ item, words, dueDate }),
        beforeStart: beforeStart !== undefined,
      }),
  },
  {
    action: 'close-condition',
    targeted: true,
    fields: [{ name: 'evidence', label: 'close.evidence', kind: 'area', required: true }],
    lead: (_view, { agreement }, target) => agreement.conditions.find(({ id }) => id === target)?.text ?? '',
    act: (view, asked, { agreement }, condition, { evidence = '' }) =>
      closeReservation(view.ports, asked, agreement.id, { condition, evidence }),
  },
  {
    action: 'reach-milestone',
    targeted: true,
    fields: [],
    lead: ({ t, language, ports }, { agreement }, target) =>
      t('agreement.form.milestone', {
        what: milestoneNamed(agreement, target, language) ?? '',
        date: writeDate(ports.clock().today, language),
      }),
    act: (view, asked, { agreement }, target) => reachMilestone(view.ports, asked, agreement.id, target),
  },
  {
    action: 'regulate',
    fields: [],
    lead: ({ t }, { agreement }) => t('agreement.form.regulate', { year: nextRegulated(agreement) ?? '' }),
    above: (view, found) => RegulationPreview({ view, found }),
    closed: ({ agreement, priceIndex }) => indexOf(priceIndex, nextRegulated(agreement) ?? 0) === undefined,
    values: ({ agreement }) => ({ year: nextRegulated(agreement) ?? '' }),
    act: (view, asked, { agreement }, _target, { year }) => regulateYear(view.ports, asked, agreement.id, Number(year)),
  },
  {
    action: 'evaluate',
    fields: [
      {
        name: 'kind',
        label: 'agreement.form.kind',
        kind: 'choice',
        choices: (t) => EVALUATION_KINDS.map((value) => ({ value, text: t(`agreement.evaluation.${value}`) })),
        required: true,
      },
      {
        name: 'conclusion',
        label: 'agreement.form.conclusion',
        kind: 'choice',
        hint: 'agreement.form.conclusionHint',
        choices: (t) => CONCLUSIONS.map((value) => ({ value, text: t(`agreement.conclusion.${value}`) })),
        required: true,
      },
      REASON,
      ON,
      ITEM,
    ],
    act: (view, asked, { agreement }, _target, { kind, conclusion, reason = '', on = '', item }) =>
      evaluateAgreement(view.ports, asked, agreement.id, {
        kind: oneOf(EVALUATION_KINDS, kind),
        conclusion: oneOf(CONCLUSIONS, conclusion),
        reason,
        on,
        ...defined({ item }),
      }),
  },
  {
    action: 'decide-renewal',
    fields: [
      {
        name: 'outcome',
        label: 'agreement.form.outcome',
        kind: 'choice',
        choices: (t) => RENEWALS.map((value) => ({ value, text: t(`agreement.renewal.${value}`) })),
        required: true,
      },
      { name: 'until', label: 'agreement.form.until', kind: 'date' },
      REASON,
      ON,
    ],
    lead: ({ t, language }, { agreement }) =>
      t('agreement.form.ends', { date: writeDate(inForceTo(agreement) ?? '', language) }),
    act: (view, asked, { agreement }, _target, { outcome, until, reason = '', on = '' }) =>
      decideRenewal(view.ports, asked, agreement.id, {
        outcome: oneOf(RENEWALS, outcome),
        ...defined({ until }),
        reason,
        on,
      }),
  },
  {
    action: 'give-notice',
    targeted: true,
    fields: [REASON, { name: 'read', label: 'agreement.form.read', kind: 'check', required: true }],
    warning: true,
    lead: (view, found, target) => {
      const { agreement } = found;
      const date = writeDate(leavesOn(agreement, view.ports.clock().today), view.language);
      const running = agreement.terms.runningPatients ?? view.t('agreement.form.runningNone');
      const end = endedBy(agreement, target, leavesOn(agreement, view.ports.clock().today));
      const ends =
        end === undefined ? [] : [view.t('agreement.form.endsThen', { date: writeDate(end, view.language) })];
      return [party(view, found, target), view.t('agreement.form.leaves', { date, running }), ...ends].join(' ');
    },
    act: (view, asked, { agreement }, target, { reason = '', read }) =>
      giveNotice(view.ports, asked, agreement.id, {
        party: target,
        reason,
        runningPatientsRead: read !== undefined,
      }),
  },
  {
    action: 'withdraw-notice',
    targeted: true,
    fields: [REASON],
    lead: party,
    act: (view, asked, { agreement }, target, { reason = '' }) =>
      withdrawNotice(view.ports, asked, agreement.id, { party: target, reason }),
  },
];
