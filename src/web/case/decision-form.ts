// The form of a decision as items, like the forms of the dossier, and its conversion to the input of the use-case.
import type { DecisionInput } from '../../app/act-on-submission.ts';
import { frameworkOfType } from '../../domain/governance/case-types.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { OUTCOMES } from '../../domain/governance/procedure.ts';
import type { Fault } from '../../domain/refusal.ts';
import { METHODS, type Proposal, type Submission } from '../../domain/workflow/state.ts';
import { warningsOf } from '../../domain/workflow/warnings.ts';
import type { Language } from '../../lib/localised.ts';
import { entry, entryList, fieldsOf, type Item } from '../dossier/field.ts';
import { rowNumbers } from '../dossier/form-rows.ts';
import { readForm } from '../dossier/form-values.ts';
import type { TextKey } from '../texts/index.ts';
import { TEXTS } from '../texts/index.ts';

const words = (key: TextKey) => TEXTS[key];

export const DECISION_ITEMS: readonly Item[] = [
  entry('/reason', 'area', words('decide.reason'), words('decide.reasonHint')),
  entry('/meetingDate', 'date', words('decide.meetingDate')),
  entry('/agendaItem', 'text', words('decide.agendaItem')),
  entryList('/conditions', words('decide.conditions'), words('decide.addCondition'), [
    entry('/text', 'area', words('decide.conditionText')),
    entry('/owner', 'owner', words('decide.conditionOwner'), words('decide.conditionOwnerHint')),
    entry('/dueDate', 'date', words('decide.conditionDue')),
  ]),
  entryList('/dissents', words('decide.dissents'), words('decide.addDissent'), [
    entry('/by', 'text', words('decide.dissentBy')),
    entry('/text', 'area', words('decide.dissentText')),
  ]),
  entryList('/recusals', words('decide.recusals'), words('decide.addRecusal'), [
    entry('/person', 'text', words('decide.recusalPerson'), words('decide.recusalPersonHint')),
    entry('/reason', 'text', words('decide.recusalReason')),
  ]),
];

type Given = Partial<
  Pick<DecisionInput, 'reason' | 'meetingDate' | 'agendaItem' | 'conditions' | 'dissents' | 'recusals'>
>;
type ReadDecision = { readonly input: DecisionInput; readonly faults: readonly Fault[] };

type Of = { readonly proposal: Proposal; readonly submission: Submission; readonly framework: Framework };

/** @param entries without blank rows. Every field of a row must be filled in. */
export function readDecision(
  entries: URLSearchParams,
  sent: URLSearchParams,
  { proposal, submission, framework }: Of,
  language: Language,
): ReadDecision {
  const warnings = warningsOf(submission, frameworkOfType(framework, proposal.caseType));
  const read = readForm(DECISION_ITEMS, entries, {}, language);
  const given = read.dossier as Given;
  const outcome = OUTCOMES.find((known) => known === sent.get('/outcome'));
  const method = METHODS.find((known) => known === sent.get('/method'));
  const missing = DECISION_ITEMS.flatMap((item) =>
    item.kind !== 'list'
      ? []
      : rowNumbers(entries, item.path).flatMap((i) =>
          item.items
            .flatMap((inner) => fieldsOf(inner).map(({ path }) => `${item.path}/${i}${path}`))
            .filter((name) => !entries.get(name)?.trim()),
        ),
  );
  const faults: Fault[] = [
    ...(outcome ? [] : [{ pointer: '/outcome', code: 'required' }]),
    ...(method ? [] : [{ pointer: '/method', code: 'required' }]),
    ...read.faults,
    ...missing.map((pointer) => ({ pointer, code: 'required' })),
  ];
  const input: DecisionInput = {
    stage: submission.stage,
    ...(sent.get('/body') && { body: sent.get('/body') ?? '' }),
    outcome: outcome ?? 'postponed',
    method: method ?? 'meeting',
    conditions: given.conditions ?? [],
    dissents: given.dissents ?? [],
    recusals: given.recusals ?? [],
    acknowledgedFindings: sent.getAll('/acknowledgedFindings').filter((code) => warnings.includes(code)),
    dossierHash: sent.get('hash') ?? '',
    ...(given.reason !== undefined && { reason: given.reason }),
    ...(given.meetingDate !== undefined && { meetingDate: given.meetingDate }),
    ...(given.agendaItem !== undefined && { agendaItem: given.agendaItem }),
  };
  return { input, faults };
}
