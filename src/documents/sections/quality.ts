// Kvalitet og risici: standards, indicators, risks before and after mitigation, competences, evaluation.
import { EVERY_WORDS } from '../../domain/dossier/reporting.ts';
import { toOre } from '../../domain/economics/money.ts';
import { sayDays } from '../../lib/written.ts';
import { type Block, type Cell, facts, heading, list, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';

export function qualitySection(context: Context): Section {
  const blocks = [
    ...standardList(context),
    ...indicatorTable(context),
    ...risks(context),
    ...followFacts(context),
    ...competenceBlocks(context),
  ];
  return { id: 'quality', heading: context.write('section.quality'), blocks };
}

export function standardList({ dossier, write, stated }: Context): readonly Block[] {
  const items = (dossier.quality?.standards ?? []).map(({ title, source }) =>
    [title, source && `(${source})`].filter(Boolean).join(' '),
  );
  return [heading(write('quality.standards')), ...list(items.length > 0 ? items : [stated(undefined)])];
}

export function indicatorTable({ dossier, write, stated, number, local }: Context): readonly Block[] {
  const said = (value: number | undefined, unit: string | undefined) =>
    stated(value === undefined ? undefined : `${number(value)} ${unit ?? ''}`.trim());
  return table(
    write('quality.indicators'),
    [
      write('quality.indicator'),
      `#${write('quality.baseline')}`,
      `#${write('quality.target')}`,
      write('quality.source'),
      write('quality.owner'),
    ],
    (dossier.quality?.indicators ?? []).map((each) => [
      stated(each.name),
      said(each.baseline, each.unit),
      said(each.target, each.unit),
      [
        stated(each.dataSource),
        ...(each.frequency ? [each.frequency] : []),
        ...(each.reportMonths ? [write('quality.reported', { every: local(EVERY_WORDS[each.reportMonths]) })] : []),
      ],
      stated(each.owner),
    ]),
  );
}

function risks({ dossier, write, stated, number }: Context): readonly Block[] {
  const score = (probability: number | undefined, consequence: number | undefined) =>
    probability === undefined || consequence === undefined
      ? stated(undefined)
      : write('quality.score', {
          probability: number(probability),
          consequence: number(consequence),
          score: number(probability * consequence),
        });
  return table(
    write('quality.risks'),
    [
      write('quality.risk'),
      `#${write('quality.before')}`,
      write('quality.mitigation'),
      `#${write('quality.after')}`,
      write('quality.owner'),
    ],
    (dossier.quality?.risks ?? []).map((risk) => [
      stated(risk.description),
      score(risk.probability, risk.consequence),
      stated(risk.mitigation),
      score(risk.residualProbability, risk.residualConsequence),
      stated(risk.owner),
    ]),
  );
}

export function followFacts(context: Context): readonly Block[] {
  const { dossier, write, stated, party, date } = context;
  const { adverseEvents, documentation, evaluation } = dossier.quality ?? {};
  return [
    facts(
      [
        write('quality.events'),
        [stated(adverseEvents?.reportingParty && party(adverseEvents.reportingParty)), stated(adverseEvents?.route)],
      ],
      [write('quality.documentation'), stated(documentation?.standard)],
      [write('quality.messages'), stated(documentation?.messageStandard)],
      [
        write('quality.evaluation'),
        evaluation
          ? write('quality.evaluationValue', {
              date: stated(evaluation.date && date(evaluation.date)),
              owner: stated(evaluation.owner),
            })
          : stated(undefined),
      ],
      ...reportingFact(context),
    ),
  ];
}

/** How often reports are due. Left out if the dossier does not say: then an agreement has its default reports. */
function reportingFact({ dossier, language, write, local }: Context): readonly (readonly [string, Cell])[] {
  const { reportMonths, reportDays, costMonths, annualReturnDays } = dossier.quality?.reporting ?? {};
  const lines = [
    ...(reportMonths ? [write('quality.reported', { every: local(EVERY_WORDS[reportMonths]) })] : []),
    ...(reportDays === undefined ? [] : [write('quality.reportDays', { days: sayDays(reportDays, language) })]),
    ...(costMonths ? [write('quality.costReported', { every: local(EVERY_WORDS[costMonths]) })] : []),
    ...(annualReturnDays === undefined
      ? []
      : [write('quality.annualReturn', { days: sayDays(annualReturnDays, language) })]),
  ];
  return lines.length === 0 ? [] : [[write('quality.reporting'), lines]];
}

export function competenceBlocks(context: Context): readonly Block[] {
  const { dossier, write, same, stated, number } = context;
  const roles = dossier.competences?.roles ?? [];
  const said = (value: number | undefined) => stated(value === undefined ? undefined : number(value));
  return [
    heading(write('quality.competences')),
    ...(roles.length === 0 ? list([stated(undefined)]) : []),
    ...roles.flatMap((role) => {
      const name = role.profession?.trim() || role.id;
      return [
        ...table(
          name,
          [write('quality.party'), `#${write('quality.required')}`, `#${write('quality.available')}`],
          (role.headcounts ?? []).map((each) => [same(each.who), said(each.required), said(each.available)]),
        ),
        facts(
          [write('quality.role'), name],
          [write('quality.level'), stated(role.level)],
          [write('quality.training'), training(role, context)],
          [write('quality.backup'), stated(role.backup)],
          [write('quality.recruitment'), stated(role.recruitmentEffect)],
        ),
      ];
    }),
  ];
}

type Role = NonNullable<NonNullable<Context['dossier']['competences']>['roles']>[number];

function training(
  { training: given, practicePerYear }: Role,
  { write, number, money, same, date, stated }: Context,
): Cell {
  const lines: string[] = [];
  if (given) {
    lines.push(
      write('quality.trainingValue', {
        hours: stated(given.hours === undefined ? undefined : number(given.hours)),
        cost: stated(given.cost === undefined ? undefined : money(toOre(given.cost))),
        payer: same(given.payer),
        date: stated(given.doneBy && date(given.doneBy)),
      }),
    );
  }
  if (practicePerYear !== undefined) lines.push(write('quality.practice', { cases: number(practicePerYear) }));
  return lines.length > 0 ? lines : stated(undefined);
}
