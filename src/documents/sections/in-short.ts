// The task in short, how much, when, and how the formal check of economy and responsibility came out.
import { type Block, paragraphs } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { leonVerdict } from './leon-verdict.ts';
import { treatmentVerdict } from './treatment-verdict.ts';

/** Summary, who to whom, volume and start: also what an agenda shows of a case. */
export function inShort({ dossier, assessment, write, parties, number, date, unit }: Context): readonly Block[] {
  const { task, plan } = dossier;
  const { units, activities } = assessment.economy;
  // As somebody wrote it, of one or of several: "behandling", "prøver".
  const others = activities
    .slice(1)
    .flatMap(({ name, unit: of, total }) => (total ? [`${name}: ${number(total.expected)} (${of})`] : []));
  const summary = paragraphs(task?.summary);
  const facts = [
    write('inShort.moves', { from: parties(task?.transferringParties), to: parties(task?.receivingParties) }),
    ...(units === null ? [] : [write('inShort.volume', { volume: number(units.expected), unit })]),
    ...(others.length > 0 ? [write('inShort.otherVolume', { volumes: others.join('; ') })] : []),
    ...(plan?.startDate ? [write('inShort.start', { date: date(plan.startDate) })] : []),
  ].join(' ');
  return [
    ...(summary.length > 0 ? summary : [{ kind: 'missing', text: write('inShort.noSummary') } as const]),
    { kind: 'paragraph', text: facts },
  ];
}

export function verdicts(context: Context): readonly Block[] {
  return [leonVerdict(context), treatmentVerdict(context)];
}
