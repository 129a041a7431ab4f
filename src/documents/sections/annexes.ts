// Bilag: how the figures are computed, costs and settlements line by line, the findings and open checks of the formal
// check, and the remaining fields of the dossier.
import type { Finding } from '../../domain/assessment/assessment.ts';
import { SEVERITY_WORDS } from '../choice-words.ts';
import { type Block, type Cell, heading, paragraphs, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { calculationTables } from './calculation.ts';
import { dossierTable } from './dossier-annex.ts';
import { bySeverity, checkAndCode, grouped, messageOf, remedyOf } from './findings.ts';
import { lineTables } from './line-tables.ts';
import { stepNotSubmitted } from './not-submitted.ts';

export function annexesSection(context: Context): Section {
  const { write } = context;
  const blocks = [
    heading(write('annex.figures')),
    ...orSay(calculationTables(context), write('annex.noFigures')),
    heading(write('annex.costs')),
    ...orSay(lineTables(context), write('annex.noCosts')),
    heading(write('annex.findings')),
    ...orSay(findings(context), write('annex.noFindings')),
    heading(write('annex.unassessed')),
    ...orSay(unassessed(context), write('annex.allAssessed')),
    heading(write('annex.dossier')),
    ...orSay(dossierTable(context), write('annex.noDossier')),
  ];
  return { id: 'annexes', heading: write('section.annexes'), blocks };
}

function orSay(blocks: readonly Block[], otherwise: string): readonly Block[] {
  return blocks.length > 0 ? blocks : paragraphs(otherwise);
}

function findings(context: Context): readonly Block[] {
  const { write, assessment } = context;
  const columns = ['severity', 'check', 'found', 'remedy', 'place'] as const;
  return table(
    write('findings.caption'),
    columns.map((key) => write(`findings.${key}`)),
    grouped(bySeverity(assessment.findings), context).map((group) => row(group, context)),
    { verdict: true },
  );
}

function row(group: readonly [Finding, ...Finding[]], context: Context): readonly Cell[] {
  const [finding] = group;
  const { write, local, field } = context;
  const later = stepNotSubmitted(finding.pointer, context);
  return [
    [
      local(SEVERITY_WORDS[finding.severity]),
      ...(finding.at === 'deciding' ? [write('findings.deciding')] : []),
      ...(later ? [write('findings.later', { step: later })] : []),
    ],
    checkAndCode(finding, context),
    distinct(group.map((each) => messageOf(each, context))),
    remedyOf(finding, context),
    [...distinct(group.flatMap(({ pointer }) => (pointer ? [field(pointer)] : []))), finding.source],
  ];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function unassessed(context: Context): readonly Block[] {
  const { write, local, assessment } = context;
  return table(
    write('findings.unassessed'),
    [write('findings.check'), write('findings.why')],
    assessment.checks
      .filter(({ status }) => status === 'not-assessed')
      .map((outcome) => [checkAndCode(outcome, context), outcome.reason ? local(outcome.reason) : '']),
  );
}
