// Can the alternatives be compared: exactly one solution of today, exactly one proposed, and costs for each?
import type { Localised } from '../../../lib/localised.ts';
import { answer, isBlank, type Missing, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

const NONE: Readonly<Record<'current' | 'proposed', Localised>> = {
  current: {
    da: 'Der er ikke angivet, hvordan opgaven løses i dag.',
    en: 'It is not given how the task is carried out today.',
    sv: 'Det anges inte hur uppgiften löses i dag.',
  },
  proposed: {
    da: 'Der er ikke angivet en foreslået løsning.',
    en: 'No proposed solution is given.',
    sv: 'Ingen föreslagen lösning anges.',
  },
};

const SEVERAL: Readonly<Record<'current' | 'proposed', Localised>> = {
  current: {
    da: '{count} alternativer er angivet som løsningen i dag; der skal være netop ét.',
    en: '{count} alternatives are given as the solution of today; there must be exactly one.',
    sv: '{count} alternativ anges som lösningen i dag; det ska vara exakt ett.',
  },
  proposed: {
    da: '{count} alternativer er angivet som den foreslåede løsning; der skal være netop ét.',
    en: '{count} alternatives are given as the proposed solution; there must be exactly one.',
    sv: '{count} alternativ anges som den föreslagna lösningen; det ska vara exakt ett.',
  },
};

export const leonAlternatives: Check = {
  code: 'leon.alternatives',
  title: {
    da: 'Løsninger eller omkostninger mangler',
    en: 'Solutions or costs are missing',
    sv: 'Lösningar eller kostnader saknas',
  },
  fires: {
    da: 'Løsningen i dag eller den foreslåede løsning mangler eller er angivet flere gange, eller et alternativ har ingen omkostninger.',
    en: 'The solution of today or the proposed one is missing or given several times, or an alternative has no costs.',
    sv: 'Lösningen i dag eller den föreslagna lösningen saknas eller anges flera gånger, eller ett alternativ har inga kostnader.',
  },
  remedy: {
    da: 'Beskriv løsningen i dag og den foreslåede løsning, og angiv omkostningerne ved hver af dem, også dem andre parter betaler.',
    en: 'Describe the solution of today and the proposed one, and state the costs of each, also those other parties pay.',
    sv: 'Beskriv lösningen i dag och den föreslagna lösningen, och ange kostnaderna för var och en, även dem som andra parter betalar.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Laveste effektive omkostningsniveau: ${PRINCIPLES_OF_COOPERATION}, princippet »Effektiv ressourceudnyttelse«`,
  reads: ['/economy/alternatives', '/economy/alternatives/*/role', '/economy/alternatives/*/costs'],
  run({ dossier, economy }) {
    if (economy.leon.verdict === 'not-applicable') return { status: 'not-applicable' };
    const alternatives = dossier.economy?.alternatives;
    if (alternatives === undefined) return answer([], [notStated('/economy/alternatives')]);
    const hits: Hit[] = [];
    const missing: Missing[] = [];
    const undecided = alternatives.findIndex(({ role }) => role === undefined);
    for (const role of ['current', 'proposed'] as const) {
      const count = alternatives.filter((alternative) => alternative.role === role).length;
      const at = { pointer: '/economy/alternatives', values: { count } };
      if (count > 1) hits.push({ ...at, reason: `several-${role}`, message: SEVERAL[role] });
      else if (count === 0 && undecided >= 0) missing.push(notStated(`/economy/alternatives/${undecided}/role`));
      else if (count === 0) hits.push({ ...at, reason: `no-${role}`, message: NONE[role] });
    }
    for (const [index, { id, name, costs }] of alternatives.entries()) {
      const unfinished = economy.alternatives[index]?.missing;
      if (costs === undefined || costs.length === 0) {
        hits.push({
          pointer: `/economy/alternatives/${index}/costs`,
          reason: 'no-cost',
          message: {
            da: '»{alternative}« har ingen omkostninger.',
            en: '“{alternative}” has no costs.',
            sv: '”{alternative}” har inga kostnader.',
          },
          values: { alternative: isBlank(name) ? id : (name ?? id), alternativeId: id },
        });
      } else if (unfinished) missing.push(unfinished);
    }
    return answer(hits, missing);
  },
};
