// The task in short, its volume and start, and the verdicts of the formal check on economy and responsibility.
import { type Block, paragraphs } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { leonVerdict } from './leon-verdict.ts';
import { treatmentVerdict } from './treatment-verdict.ts';

/** Summary, parties, volume and start. Also used by the agenda. */
export function inShort({ dossier, assessment, write, parties, number, date, unit }: Context): readonly Block[] {
  const { task, plan } = dossier;
  const { units, activities } = assessment.economy;
  // The unit is typed text in singular or plural ("behandling", "prøver"), so it is in parentheses.
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
