// An agreement as a document: the agreed terms word for word, the parties, and the status on the day of the request.
import { ANSWER_WORDS } from '../domain/agreement/agreement-words.ts';
import { milestoneWords } from '../domain/agreement/milestone-words.ts';
import { rhythmOf } from '../domain/agreement/rhythms.ts';
import { sayReports } from '../domain/agreement/say-reports.ts';
import { sayTariffs } from '../domain/agreement/say-tariff.ts';
import { sayWait } from '../domain/agreement/say-wait.ts';
import { boundOf, inForceFrom, inForceTo, statusOn, waitsFor } from '../domain/agreement/validity.ts';
import { sayDate, sayNumber } from '../domain/assessment/say.ts';
import { fieldLabel } from '../domain/dossier/labels.ts';
import { BEFORE_START } from '../domain/dossier/plan.ts';
import { EVERY_WORDS } from '../domain/dossier/reporting.ts';
import { addDays } from '../lib/iso-date.ts';
import { inLanguage } from '../lib/localised.ts';
import { sayMonths } from '../lib/written.ts';
import { agreementSaying, type SaidAgreement } from './agreement-saying.ts';
import { type Block, facts, type Paper, paragraphs, type Section, table } from './paper.ts';
import type { Priced } from './saying.ts';
import { tariffBlocks, yearBlocks } from './sections/agreement-money.ts';
import { triggerList } from './sections/triggers.ts';
import { agreementDocumentWriter, type WriteDocument } from './texts/agreement-document-texts.ts';
import { paperWriter } from './texts/texts.ts';

/** `framework`: the one the agreement was made under. */
export type AgreementInput = SaidAgreement & {
  /** `YYYY-MM-DD`: status and tariffs are those of this day. */
  readonly asOf: string;
};

type Told = AgreementInput & {
  readonly write: WriteDocument;
  readonly saying: Priced;
  readonly date: (day: string | null | undefined) => string;
  /** The name of a party or a body; any other text unchanged. */
  readonly name: (id: string) => string;
};

export function agreementDocument(input: AgreementInput): Paper {
  const { agreement, framework, language, asOf } = input;
  const write = agreementDocumentWriter(language);
  const date = (day: string | null | undefined) => (day ? sayDate(day, language) : write('none'));
  const { number, edition, version, updatedAt } = agreement;
  const known = [...framework.parties, ...framework.bodies];
  const name = (id: string) => known.find((one) => one.id === id)?.name ?? id;
  const told: Told = { ...input, write, saying: agreementSaying(input), date, name };
  return {
    language,
    kind: write('kind'),
    title: agreement.terms.title,
    dated: updatedAt,
    formalCheck: paperWriter(language)('paper.formalCheck'),
    pageWord: paperWriter(language)('paper.page'),
    facts: factsOf(told),
    sections: SECTIONS.map((section) => section(told)).filter(({ blocks }) => blocks.length > 0),
    footer: [write('footer', { number, edition: String(edition), version: String(version), date: date(asOf) })],
  };
}

function factsOf({ agreement, framework, language, asOf, write, date, name }: Told): Paper['facts'] {
  const { number, edition, terms, body } = agreement;
  const [from, to] = [inForceFrom(agreement), inForceTo(agreement)];
  const months = terms.noticeMonths;
  const waits = [
    write('waits', { date: date(terms.start) }),
    ...waitsFor(agreement).map((wait) => write('waitsFor', { what: sayWait(wait, agreement, language) })),
  ];
  return [
    { term: write('number'), value: write('numbered', { number, edition: String(edition) }) },
    { term: write('status', { date: date(asOf) }), value: write(`status.${statusOn(agreement, asOf)}`) },
    { term: write('from'), value: from === null ? waits : date(from) },
    to === null
      ? { term: write('to'), value: write('noEnd') }
      : { term: write('through'), value: date(addDays(to, -1)) },
    {
      term: write('notice'),
      value: months === undefined ? write('notAgreed') : sayMonths(months, language),
    },
    { term: write('framework'), value: inLanguage(framework.title, language) },
    { term: write('body'), value: name(body) },
  ];
}

const SECTIONS: readonly ((told: Told) => Section)[] = [
  (told) => ({ id: 'task', heading: told.write('task'), blocks: taskBlocks(told) }),
  ({ agreement: { origin }, write, date }) => ({
    id: 'basis',
    heading: write('basis'),
    blocks:
      origin.kind === 'case'
        ? [
            ...paragraphs(write('ofCase', { date: date(origin.approvedOn), hash: origin.dossierHash })),
            ...paragraphs(write('inDossier')),
          ]
        : paragraphs(write('registered', { date: date(origin.on), source: origin.source })),
  }),
  (told) => ({ id: 'parties', heading: told.write('parties'), blocks: partyBlocks(told) }),
  (told) => ({ id: 'conditions', heading: told.write('conditions'), blocks: conditionBlocks(told) }),
  (told) => ({ id: 'volume', heading: told.write('volume'), blocks: volumeBlocks(told) }),
  (told) => ({
    id: 'tariffs',
    heading: sayTariffs(told.agreement, told.asOf, told.language),
    blocks: tariffBlocks(told),
  }),
  (told) => ({ id: 'year', heading: told.write('year'), blocks: yearBlocks(told) }),
  ({ agreement: { terms }, saying }) => ({
    id: 'triggers',
    heading: saying.write('plan.triggers'),
    blocks: triggerList(terms.triggers, saying),
  }),
  (told) => ({ id: 'follow', heading: told.write('follow'), blocks: followBlocks(told) }),
];

/** A registered agreement has no dossier, so its target group is unknown. */
function taskBlocks({ agreement: { terms }, dossier, language, write }: Told): readonly Block[] {
  const { inclusion, exclusion } = dossier?.task?.targetGroup ?? {};
  const known = [
    [fieldLabel('/task/targetGroup/inclusion')[language], inclusion],
    [fieldLabel('/task/targetGroup/exclusion')[language], exclusion],
    [write('running'), terms.runningPatients],
  ].flatMap(([term = '', text]) => (text?.trim() ? [[term, text] as const] : []));
  return [...paragraphs(terms.summary), ...(known.length > 0 ? [facts(...known)] : [])];
}

function partyBlocks({ agreement, language, write, date, name }: Told): readonly Block[] {
  return table(
    write('parties'),
    [write('party'), write('role'), write('answer'), write('bound')],
    agreement.parties.map((party) => {
      const bound = boundOf(agreement, party);
      return [
        name(party.party),
        write(party.side),
        [ANSWER_WORDS[party.answer][language], ...(party.words ? [party.words] : [])],
        bound ? `${date(bound.from)} – ${bound.to === null ? '' : date(addDays(bound.to, -1))}`.trim() : write('none'),
      ];
    }),
  );
}

function conditionBlocks({ agreement: { conditions }, asOf, write, date, name }: Told): readonly Block[] {
  return table(
    write('conditions'),
    [write('condition'), write('owner'), write('due'), write('met')],
    conditions.map(({ text, owner, dueDate, closed }) => [
      text,
      name(owner),
      date(dueDate),
      closed ? date(closed.on) : write(dueDate < asOf ? 'openLate' : 'open'),
    ]),
  );
}

function volumeBlocks({ agreement: { terms }, language, write, name }: Told): readonly Block[] {
  const rows = terms.activities.flatMap(({ id, name: called, unit, counts = [] }) =>
    counts.map(({ party, expected }) => [
      called ?? id,
      party === undefined ? write('none') : name(party),
      expected === undefined ? write('none') : sayNumber(expected, language),
      unit ?? write('none'),
    ]),
  );
  return table(write('volume'), [write('activity'), write('party'), `#${write('count')}`, write('unit')], rows);
}

function followBlocks({ agreement, language, write, date, name }: Told): readonly Block[] {
  const { indicators, evaluation } = agreement.terms;
  const every = (id: string) => EVERY_WORDS[rhythmOf(agreement.terms, `indicator-${id}`)][language];
  const figure = (value: number | undefined) => (value === undefined ? write('none') : sayNumber(value, language));
  return [
    facts(
      [write('reports'), sayReports(agreement.terms, language)],
      [write('midterm'), date(evaluation.midterm)],
      [write('evaluation'), date(evaluation.date)],
    ),
    ...table(
      write('indicators'),
      [
        ...[write('indicator'), `#${write('baseline')}`, `#${write('target')}`],
        ...[write('unit'), write('measured'), write('reported')],
      ],
      indicators.map(({ id, name: called, baseline, target, unit, frequency }) => [
        called ?? id,
        figure(baseline),
        figure(target),
        unit ?? write('none'),
        frequency?.trim() || write('none'),
        every(id),
      ]),
    ),
    ...table(
      write('milestones'),
      [write('milestone'), write('party'), write('due'), write('reached')],
      agreement.milestones.map((milestone) => [
        [milestoneWords(milestone, language), ...(milestone.beforeStart ? [BEFORE_START[language]] : [])],
        milestone.party === undefined ? write('none') : name(milestone.party),
        date(milestone.date),
        date(milestone.reached?.on),
      ]),
    ),
  ];
}
