// Does the agreement say how long it lasts, how it ends, what opens it again, and what becomes of the patients?
import { isBlankText } from '../../../lib/pasted-text.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { CaseType } from '../../governance/framework.ts';
import { answer, lacking, notStated, numberParameter } from '../answers.ts';
import { isAskedOf } from '../asked-fields.ts';
import type { Check, Hit } from '../check.ts';
import { isEmptyAnswer } from '../placeholder.ts';

type Plan = NonNullable<Dossier['plan']>;

const FIELDS = ['/plan/duration', '/plan/noticeMonths', '/plan/triggers', '/plan/runningPatients'];

/** Months; a longer agreement needs a trigger. */
const LONG = 24;

function durationHits({ duration }: Plan, { minimumDurationMonths: minimum = 0 }: CaseType): readonly Hit[] {
  const { months, untilTerminated } = duration ?? {};
  if (months === undefined) return untilTerminated ? [] : [lacking('/plan/duration', 'duration')];
  if (months >= minimum) return [];
  return [
    {
      pointer: '/plan/duration/months',
      reason: 'short',
      message: {
        da: 'Aftalen varer {lastsMonths}; den korteste af sin art er {minimum}.',
        en: 'The agreement lasts {lastsMonths}; the shortest of its kind is {minimum}.',
        sv: 'Avtalet varar {lastsMonths}; det kortaste av sitt slag är {minimum}.',
      },
      values: { lastsMonths: months, minimum },
    },
  ];
}

function noticeHits(
  { noticeMonths: notice, duration }: Plan,
  { minimumNoticeMonths: minimum = 0 }: CaseType,
): readonly Hit[] {
  const pointer = '/plan/noticeMonths';
  if (notice === undefined) return [lacking(pointer, 'notice')];
  const months = duration?.months;
  const short: Hit = {
    pointer,
    reason: 'notice-short',
    message: {
      da: 'Varslet er {noticeMonths}; det korteste for sagens type er {minimum}.',
      en: 'The notice is {noticeMonths}; the shortest for this type of case is {minimum}.',
      sv: 'Uppsägningstiden är {noticeMonths}; den kortaste för ärendets typ är {minimum}.',
    },
    values: { noticeMonths: notice, minimum },
  };
  const long = (lasts: number): Hit => ({
    pointer,
    reason: 'notice-long',
    message: {
      da: 'Varslet er {noticeMonths}, men aftalen varer kun {lastsMonths}.',
      en: 'The notice is {noticeMonths}, but the agreement lasts only {lastsMonths}.',
      sv: 'Uppsägningstiden är {noticeMonths}, men avtalet varar bara {lastsMonths}.',
    },
    values: { noticeMonths: notice, lastsMonths: lasts },
  });
  return [...(notice < minimum ? [short] : []), ...(months !== undefined && notice > months ? [long(months)] : [])];
}

/** An agreement without an end date counts as long. */
function triggerHits({ duration, triggers }: Plan, longMonths: number): readonly Hit[] {
  const isLong = duration?.untilTerminated || (duration?.months ?? 0) > longMonths;
  if (!isLong || triggers?.length) return [];
  return [
    {
      pointer: '/plan/triggers',
      reason: 'no-trigger',
      message: {
        da: 'Aftalen kan vare mere end {longMonths}, men intet udløser, at den genforhandles.',
        en: 'The agreement may last more than {longMonths}, but nothing triggers its renegotiation.',
        sv: 'Avtalet kan vara mer än {longMonths}, men inget utlöser att det omförhandlas.',
      },
      values: { longMonths },
    },
  ];
}

function patientHits({ runningPatients = '' }: Plan): readonly Hit[] {
  const pointer = '/plan/runningPatients';
  if (isBlankText(runningPatients)) return [lacking(pointer, 'running-patients')];
  if (!isEmptyAnswer(runningPatients)) return [];
  return [
    {
      pointer,
      reason: 'running-patients',
      message: {
        da: '»{text}« siger ikke, hvad der sker med igangværende forløb ved opsigelse.',
        en: '“{text}” does not say what happens to running patients at termination.',
        sv: '”{text}” säger inte vad som händer med pågående ärenden vid uppsägning.',
      },
      values: { text: runningPatients.trim() },
    },
  ];
}

export const agreementTerms: Check = {
  code: 'agreement.terms',
  title: {
    da: 'Aftalens vilkår er ikke på plads',
    en: 'The terms of the agreement are not settled',
    sv: 'Avtalets villkor är inte på plats',
  },
  fires: {
    da: 'Varighed, varsel eller noget om igangværende forløb mangler eller passer ikke, eller en lang aftale har intet, der genåbner den.',
    en: 'Duration, notice or something on running patients is missing or does not fit, or nothing reopens a long agreement.',
    sv: 'Varaktighet, uppsägningstid eller något om pågående ärenden saknas eller passar inte, eller inget omprövar ett långt avtal.',
  },
  remedy: {
    da: 'Aftal varighed, varsel, hvad der udløser en genforhandling, og hvad der sker med de borgere, der er i forløb ved opsigelse.',
    en: 'Agree on duration, notice, what triggers a renegotiation, and what happens to patients under way at termination.',
    sv: 'Kom överens om varaktighet, uppsägningstid, vad som utlöser en omförhandling och vad som händer med pågående ärenden.',
  },
  severity: 'warning',
  parameters: { longMonths: LONG },
  limits: { longMonths: { min: 1, max: 600, whole: true } },
  source:
    'Samarbejdsaftalens punkt om ikrafttræden, genforhandling og opsigelse; sagstypens korteste varighed og varsel',
  reads: FIELDS,
  run({ dossier: { plan }, caseType, parameters }) {
    const asked = FIELDS.filter((field) => isAskedOf(caseType, field));
    if (asked.length === 0) return { status: 'not-applicable' };
    if (plan === undefined) return answer([], [notStated('/plan')]);
    const longMonths = numberParameter(parameters, 'longMonths', LONG);
    const hits = [
      ...durationHits(plan, caseType),
      ...noticeHits(plan, caseType),
      ...triggerHits(plan, longMonths),
      ...patientHits(plan),
    ];
    return answer(hits.filter(({ pointer }) => isAskedOf(caseType, pointer)));
  },
};
