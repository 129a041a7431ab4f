// The draft of the agreement (samarbejdsaftale), filled from the frozen dossier. Missing information is reported in its
// section; the draft has no blanks to fill in, except for signatures. The sections are those of existing agreements
// between regions and municipalities.

import { inLanguage } from '../lib/localised.ts';
import { caseNumber } from './case-number.ts';
import { frameOf } from './decision-paper.ts';
import { type Block, facts, list, type Paper, paragraphs, type Section, table } from './paper.ts';
import { type Context, contextOf, type PaperInput } from './paper-context.ts';
import { activityBlocks } from './sections/agreement-economy.ts';
import { ownerWhenSet } from './sections/conditions.ts';
import { decidingFramework, standing } from './sections/decided.ts';
import { delegationBlocks } from './sections/delegation.ts';
import { handoverBlocks, planBlocks } from './sections/plan.ts';
import { competenceBlocks, followFacts, indicatorTable, standardList } from './sections/quality.ts';
import { fourBlocks, holderTable, periodTables, phaseTable, supportBlocks } from './sections/responsibility.ts';
import { treatmentVerdict } from './sections/treatment-verdict.ts';
import { AGREEMENT_TEXTS, agreementWriter, type WriteAgreement } from './texts/agreement-texts.ts';

type Part = {
  readonly id: string;
  readonly heading: keyof typeof AGREEMENT_TEXTS;
  /** Fields that the section reports as missing if they are empty. */
  readonly needs: readonly string[];
  readonly blocks: (context: Context, write: WriteAgreement) => readonly Block[];
};

const PARTS: readonly Part[] = [
  { id: 'basis', heading: 'agreement.basis', needs: ['/task/legalBasis'], blocks: basis },
  {
    id: 'parties',
    heading: 'agreement.parties',
    needs: ['/task/transferringParties', '/task/receivingParties'],
    blocks: parties,
  },
  {
    id: 'purpose',
    heading: 'agreement.purpose',
    needs: ['/task/whyMove'],
    blocks: ({ dossier }) => paragraphs(dossier.task?.whyMove),
  },
  { id: 'target-group', heading: 'agreement.targetGroup', needs: ['/task/targetGroup/inclusion'], blocks: targetGroup },
  {
    id: 'task',
    heading: 'agreement.task',
    needs: ['/task/whatMoves'],
    blocks: ({ dossier }) => [...paragraphs(dossier.task?.whatMoves), ...paragraphs(dossier.task?.description)],
  },
  {
    id: 'responsibility',
    heading: 'agreement.responsibility',
    needs: ['/responsibility/authority', '/responsibility/operation', '/responsibility/funding'],
    blocks: fourBlocks,
  },
  { id: 'referral', heading: 'agreement.referral', needs: ['/responsibility/phases'], blocks: referral },
  {
    id: 'treatment',
    heading: 'agreement.treatment',
    needs: ['/responsibility/treatment/periods'],
    blocks: (context) => [...holderTable(context), ...periodTables(context), treatmentVerdict(context)],
  },
  {
    id: 'start-up',
    heading: 'agreement.startUp',
    needs: ['/responsibility/phases'],
    blocks: (context) =>
      phaseTable(context, ['prescription', 'performance', 'observation', 'deterioration', 'other', undefined]),
  },
  {
    id: 'communication',
    heading: 'agreement.communication',
    needs: ['/quality/documentation/standard'],
    blocks: communication,
  },
  { id: 'advice', heading: 'agreement.advice', needs: ['/responsibility/adviceLine/contact'], blocks: supportBlocks },
  {
    id: 'completion',
    heading: 'agreement.completion',
    needs: ['/responsibility/phases'],
    blocks: (context) => phaseTable(context, ['completion']),
  },
  {
    id: 'competences',
    heading: 'agreement.competences',
    needs: ['/competences/roles', '/responsibility/delegation'],
    blocks: (context) => [...competenceBlocks(context), ...delegationBlocks(context)],
  },
  {
    id: 'economy',
    heading: 'agreement.economy',
    needs: ['/economy/priceYear', '/economy/financingBasis'],
    blocks: activityBlocks,
  },
  { id: 'handover', heading: 'agreement.handover', needs: [], blocks: handoverBlocks },
  {
    id: 'follow-up',
    heading: 'agreement.follow',
    needs: ['/quality/indicators', '/quality/evaluation/date', '/quality/adverseEvents/route'],
    blocks: (context) => [...standardList(context), ...indicatorTable(context), ...followFacts(context)],
  },
  {
    id: 'force',
    heading: 'agreement.force',
    needs: ['/plan/startDate', '/plan/duration', '/plan/noticeMonths', '/plan/runningPatients'],
    blocks: (context, write) => [...paragraphs(inForceWhen(context, write)), ...planBlocks(context)],
  },
  { id: 'conditions', heading: 'agreement.conditions', needs: [], blocks: conditions },
  { id: 'signatures', heading: 'agreement.signatures', needs: [], blocks: signatures },
];

/** The same input gives the same draft. */
export function agreementDraft(input: PaperInput): Paper {
  const context = contextOf(input);
  const write = agreementWriter(input.language);
  return {
    ...frameOf(context),
    kind: write('agreement.kind'),
    title: context.stated(input.dossier.task?.title),
    facts: [
      ...caseNumber(context),
      { term: context.write('facts.framework'), value: inLanguage(context.framework.title, input.language) },
    ],
    sections: PARTS.map((part) => sectionOf(part, context, write)),
  };
}

function sectionOf({ id, heading, needs, blocks }: Part, context: Context, write: WriteAgreement): Section {
  const gaps = needs
    .filter((pointer) => isMissing(context.dossier, pointer))
    .map(
      (pointer): Block => ({ kind: 'missing', text: write('agreement.missing', { field: context.field(pointer) }) }),
    );
  return { id, heading: AGREEMENT_TEXTS[heading][context.language], blocks: [...blocks(context, write), ...gaps] };
}

/** Whether a field is empty. An empty list of delegations is an answer: nothing is delegated. */
function isMissing(dossier: unknown, pointer: string): boolean {
  let value = dossier;
  for (const segment of pointer.split('/').slice(1)) {
    value =
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, segment)?.value : undefined;
  }
  if (Array.isArray(value)) return value.length === 0 && pointer !== '/responsibility/delegation';
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** When the agreement comes into force, by the case type's text: a clause, or a whole sentence. */
function inForceWhen({ caseType, language }: Context, write: WriteAgreement): string {
  const when = caseType.inForceWhen && inLanguage(caseType.inForceWhen, language).trim();
  if (!when) return write('agreement.ratification');
  return when.endsWith('.') ? when : write('agreement.inForce', { when });
}

function basis({ dossier, framework, submission, language, stated }: Context, write: WriteAgreement): readonly Block[] {
  const text = write('agreement.basisText', {
    framework: inLanguage(framework.title, language),
    title: stated(dossier.task?.title),
    revision: String(submission.revision),
  });
  const citations = (dossier.task?.legalBasis ?? []).map(({ citation, version }) =>
    [citation, version && `(${version})`].filter(Boolean).join(' '),
  );
  return [...paragraphs(write('agreement.caution')), ...paragraphs(text), ...list(citations)];
}

function partyRows(
  { dossier, party }: Context,
  write: WriteAgreement,
): readonly (readonly [name: string, role: string])[] {
  const { transferringParties = [], receivingParties = [] } = dossier.task ?? {};
  return [
    ...transferringParties.map((id) => [party(id), write('agreement.transferring')] as const),
    ...receivingParties.map((id) => [party(id), write('agreement.receiving')] as const),
  ];
}

function parties(context: Context, write: WriteAgreement): readonly Block[] {
  return table(
    write('agreement.parties'),
    [write('agreement.party'), write('agreement.role')],
    partyRows(context, write),
  );
}

function targetGroup({ dossier, field, stated }: Context): readonly Block[] {
  const group = dossier.task?.targetGroup;
  return [
    facts(
      [field('/task/targetGroup/inclusion'), stated(group?.inclusion)],
      [field('/task/targetGroup/exclusion'), stated(group?.exclusion)],
    ),
  ];
}

function referral(context: Context, write: WriteAgreement): readonly Block[] {
  const toMunicipality = context.dossier.task?.direction === 'region-to-municipality';
  return [
    ...phaseTable(context, ['referral', 'citizen-assessment']),
    ...(toMunicipality ? paragraphs(write('agreement.visitation')) : []),
  ];
}

function communication({ dossier, stated, write }: Context): readonly Block[] {
  const documentation = dossier.quality?.documentation;
  return [
    facts(
      [write('quality.documentation'), stated(documentation?.standard)],
      [write('quality.messages'), stated(documentation?.messageStandard)],
    ),
  ];
}

function conditions(context: Context, write: WriteAgreement): readonly Block[] {
  const { submission, write: writePaper, date } = context;
  const rows = submission.decisions.flatMap((decision) => {
    const under = decidingFramework(decision, context);
    return decision.conditions.map((each) => [each.text, ownerWhenSet(each, decision, under), date(each.dueDate)]);
  });
  if (rows.length > 0) {
    return table(
      write('agreement.conditions'),
      [writePaper('decision.condition'), writePaper('decision.owner'), writePaper('decision.due')],
      rows,
    );
  }
  if (submission.status === 'approved') return paragraphs(write('agreement.noConditions'));
  return paragraphs(submission.status === 'open' ? write('agreement.undecided') : standing(context));
}

/** A row for each party to sign. */
function signatures(context: Context, write: WriteAgreement): readonly Block[] {
  return table(
    write('agreement.signatures'),
    [write('agreement.party'), write('agreement.signature')],
    partyRows(context, write).map(([name]) => [name, '']),
  );
}
