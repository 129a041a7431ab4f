// Does the agreement say how long it lasts, how it ends, and what then becomes of the patients? Source: shared design "assessment", The checks;
// domain § 6: a horizontal agreement lasts at least six months.
import { answer, isBlank, lacking, notStated, numberParameter } from '../answers.ts';
import type { Check, Hit } from '../check.ts';

const SHORTEST = 6;

export const agreementTerms: Check = {
  code: 'agreement.terms',
  title: {
    da: 'Aftalens vilkår er ikke på plads',
    en: 'The terms of the agreement are not settled',
    sv: 'Avtalets villkor är inte på plats',
  },
  fires: {
    da: 'Aftalen mangler varighed, opsigelsesvarsel eller noget om igangværende forløb, eller den er for kort.',
    en: 'The agreement has no duration, no notice period or nothing on running patients, or is too short.',
    sv: 'Avtalet saknar varaktighet, uppsägningstid eller något om pågående ärenden, eller är för kort.',
  },
  remedy: {
    da: 'Aftal varighed, opsigelsesvarsel, og hvad der sker med de borgere, der er i forløb ved opsigelse.',
    en: 'Agree on duration, notice period, and what happens to patients under way at termination.',
    sv: 'Kom överens om varaktighet, uppsägningstid och vad som händer med pågående ärenden vid uppsägning.',
  },
  severity: 'warning',
  parameters: { shortestMonths: SHORTEST },
  limits: { shortestMonths: { min: 0, max: 600, whole: true } },
  source: 'Samarbejdsaftalens punkt om implementering, ikrafttræden og opsigelse; horisontale aftaler mindst 6 måneder (regionoest.dk)',
  reads: ['/plan/durationMonths', '/plan/noticeMonths', '/plan/runningPatients'],
  run({ dossier: { plan }, parameters }) {
    if (plan === undefined) return answer([], [notStated('/plan')]);
    const shortestMonths = numberParameter(parameters, 'shortestMonths', SHORTEST);
    const { durationMonths } = plan;
    const tooShort: readonly Hit[] =
      durationMonths === undefined || durationMonths >= shortestMonths
        ? []
        : [
            {
              pointer: '/plan/durationMonths',
              reason: 'short',
              message: {
                da: 'Aftalen varer {durationMonths} måneder; den korteste er {shortestMonths}.',
                en: 'The agreement lasts {durationMonths} months; the shortest is {shortestMonths}.',
                sv: 'Avtalet varar {durationMonths} månader; det kortaste är {shortestMonths}.',
              },
              values: { durationMonths, shortestMonths },
            },
          ];
    return answer([
      ...(durationMonths === undefined ? [lacking('/plan/durationMonths', 'duration')] : tooShort),
      ...(plan.noticeMonths === undefined ? [lacking('/plan/noticeMonths', 'notice')] : []),
      ...(isBlank(plan.runningPatients) ? [lacking('/plan/runningPatients', 'running-patients')] : []),
    ]);
  },
};
