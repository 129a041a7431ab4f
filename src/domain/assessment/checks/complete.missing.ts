// Is everything answered that the submitted steps require? Missing fields that they only expect give a note.
import type { Dossier } from '../../dossier/dossier.ts';
import { fieldLabel } from '../../dossier/labels.ts';
import { unansweredPlaces } from '../../dossier/pointers.ts';
import type { Step } from '../../governance/framework.ts';
import { answer, lacking, listParameter } from '../answers.ts';
import { isAsked } from '../asked-fields.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { ROLE_OF_MUNICIPALITIES } from '../sources.ts';

/** Lists that may be empty: an empty list is an answer. */
const MAY_BE_EMPTY = ['/responsibility/delegation', '/impact/otherClusters', '/impact/otherParties'];
const MONEY_REASON = '/economy/moneyReason';

type Place = { readonly pointer: string; readonly step: string };

function openPlaces(
  patterns: readonly string[],
  step: Step,
  dossier: Dossier,
  mayBeEmpty: readonly string[],
): readonly Place[] {
  return patterns.flatMap((pattern) =>
    unansweredPlaces(dossier, pattern)
      .filter(({ value }) => !(Array.isArray(value) && mayBeEmpty.includes(pattern)))
      .map(({ pointer }) => ({ pointer, step: step.id })),
  );
}

/** Adds the reason for "no money" to every step with the economy section; a case without money must state it. */
function requiredBy({ requires, sections }: Step): readonly string[] {
  return sections.includes('economy') && !requires.includes(MONEY_REASON) ? [...requires, MONEY_REASON] : requires;
}

function expected(pointer: string): Hit {
  const label = fieldLabel(pointer);
  return {
    pointer,
    severity: 'note',
    reason: 'expected',
    message: {
      da: `Bør udfyldes: ${label.da}.`,
      en: `Should be answered: ${label.en}.`,
      sv: `Bör fyllas i: ${label.sv}.`,
    },
  };
}

function firstOfEach(hits: readonly Hit[]): readonly Hit[] {
  const first = new Map<string, Hit>();
  for (const hit of hits) if (!first.has(hit.pointer)) first.set(hit.pointer, hit);
  return [...first.values()];
}

function hitsOf({ dossier, framework, caseType, given, economy, parameters }: CheckInput): readonly Hit[] {
  const mayBeEmpty = listParameter(parameters, 'mayBeEmpty', MAY_BE_EMPTY);
  const chosen = framework.steps.filter(({ id }) => given.steps.includes(id));
  const open = (patterns: (step: Step) => readonly string[]) =>
    chosen
      .flatMap((step) => openPlaces(patterns(step), step, dossier, mayBeEmpty))
      .filter(({ pointer }) => isAsked({ dossier, money: economy.money, caseType }, pointer));
  const blocking = open(requiredBy).map(({ pointer, step }): Hit => ({ ...lacking(pointer), values: { step } }));
  const noted = open(({ expects }) => expects ?? []).map(
    ({ pointer, step }): Hit => ({ ...expected(pointer), values: { step } }),
  );
  return firstOfEach([...blocking, ...noted]);
}

export const completeMissing: Check = {
  code: 'complete.missing',
  title: { da: 'Ikke udfyldt', en: 'Not answered', sv: 'Inte ifyllt' },
  fires: {
    da: 'Et felt, som trinnet kræver, er ikke udfyldt. Mangler det, trinnet forventer, er det en bemærkning.',
    en: 'A field that the step requires is not answered. Where what the step expects is missing, it is a note.',
    sv: 'Ett fält som steget kräver är inte ifyllt. Saknas det som steget förväntar är det en anmärkning.',
  },
  remedy: { da: 'Udfyld feltet.', en: 'Answer the field.', sv: 'Fyll i fältet.' },
  severity: 'blocker',
  parameters: { mayBeEmpty: MAY_BE_EMPTY },
  limits: { mayBeEmpty: { fields: true } },
  source: `Forudsætningerne er kendte: ${ROLE_OF_MUNICIPALITIES}; samarbejdsrammens trin`,
  // The fields are those that the steps of the framework require and expect.
  reads: [],
  run(input) {
    const { framework, given } = input;
    const hits = hitsOf(input);
    const unknown = given.steps.find((id) => !framework.steps.some((step) => step.id === id));
    if (unknown === undefined) return answer(hits);
    const reason = {
      da: `Samarbejdsrammen har intet trin »${unknown}«.`,
      en: `The framework has no step “${unknown}”.`,
      sv: `Samarbetsramen har inget steg ”${unknown}”.`,
    };
    return answer(hits, [{ pointer: '', reason }]);
  },
};
