// Is everything answered that the steps being submitted require? Source: shared design "workflow", Step; "assessment", The checks.
import type { Dossier } from '../../dossier/dossier.ts';
import { unansweredPlaces } from '../../dossier/pointers.ts';
import { answer, lacking, listParameter } from '../answers.ts';
import type { Check, Hit } from '../check.ts';

/** Lists where "none" is an answer: an empty one is not missing. */
const MAY_BE_EMPTY = ['/responsibility/delegation', '/economy/settlements', '/impact/otherClusters', '/impact/otherParties'];

function placesOf(dossier: Dossier, requires: readonly string[]) {
  return requires.flatMap((pattern) => unansweredPlaces(dossier, pattern).map((place) => ({ ...place, pattern })));
}

export const completeMissing: Check = {
  code: 'complete.missing',
  title: { da: 'Ikke udfyldt', en: 'Not answered', sv: 'Inte ifyllt' },
  fires: {
    da: 'Et felt, som trinnet kræver, er ikke udfyldt.',
    en: 'A field that the step requires is not answered.',
    sv: 'Ett fält som steget kräver är inte ifyllt.',
  },
  remedy: { da: 'Udfyld feltet.', en: 'Answer the field.', sv: 'Fyll i fältet.' },
  severity: 'blocker',
  parameters: { mayBeEmpty: MAY_BE_EMPTY },
  limits: { mayBeEmpty: { fields: true } },
  source: 'Den syddanske model: forudsætningerne er kendte (seed 003); samarbejdsrammens trin',
  // What the steps of the framework require.
  reads: [],
  run({ dossier, framework, given, parameters }) {
    const mayBeEmpty = listParameter(parameters, 'mayBeEmpty', MAY_BE_EMPTY);
    const unknown = given.steps.find((id) => !framework.steps.some((step) => step.id === id));
    const hits = new Map<string, Hit>();
    for (const { id, requires } of framework.steps) {
      if (!given.steps.includes(id)) continue;
      for (const { pointer, value, pattern } of placesOf(dossier, requires)) {
        if (hits.has(pointer) || (Array.isArray(value) && mayBeEmpty.includes(pattern))) continue;
        hits.set(pointer, { ...lacking(pointer), values: { step: id } });
      }
    }
    if (unknown === undefined) return answer([...hits.values()]);
    const reason = {
      da: `Samarbejdsrammen har intet trin »${unknown}«.`,
      en: `The framework has no step “${unknown}”.`,
      sv: `Samarbetsramen har inget steg ”${unknown}”.`,
    };
    return answer([...hits.values()], [{ pointer: '', reason }]);
  },
};
