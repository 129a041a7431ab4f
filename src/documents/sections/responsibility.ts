// Ansvarsfordeling: the four responsibilities, the roles in each phase, and who holds the treatment responsibility
// when.
import type { Phase } from '../../domain/dossier/responsibility.ts';
import { sayHours } from '../formats.ts';
import { type Block, facts, figure, heading, list, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { delegationBlocks } from './delegation.ts';
import { treatmentVerdict } from './treatment-verdict.ts';

export function responsibilitySection(context: Context): Section {
  const blocks = [
    ...fourBlocks(context),
    ...phaseTable(context),
    ...treatment(context),
    ...supportBlocks(context),
    ...delegationBlocks(context),
  ];
  return { id: 'responsibility', heading: context.write('section.responsibility'), blocks };
}

type Holder = NonNullable<
  NonNullable<NonNullable<Context['dossier']['responsibility']>['treatment']>['holders']
>[number];

/**
 * Name of a holder of treatment responsibility: department or kind, and party. For a choice: the options, when it is
 * made, and where it is recorded.
 */
function holderName(id: string | undefined, context: Context): string {
  const { dossier, stated, write } = context;
  const holders = dossier.responsibility?.treatment?.holders ?? [];
  const holder = holders.find((candidate) => candidate.id === id);
  if (!holder) return stated(id);
  if (!holder.choice?.length) return nameOf(holder, context);
  const options = holder.choice.map((option) => {
    const found = holders.find((candidate) => candidate.id === option);
    return found ? nameOf(found, context) : option;
  });
  return write('responsibility.choice', {
    options: orList(options, write('responsibility.or')),
    when: chosenWhen(holder.decidedIn, context),
    record: stated(holder.recordedIn),
  });
}

function nameOf({ id, party: owner, department, kind }: Holder, { party, choice, stated }: Context): string {
  const name = department?.trim() || (kind ? choice('/responsibility/treatment/holders/*/kind', kind) : '');
  const whose = owner ? party(owner) : '';
  // A dash and not a parenthesis, since names of parties may end with one.
  return stated(name && whose ? `${name} – ${whose}` : name || whose || id);
}

/** "ved henvisningen"; the name of the phase if its kind has no such words. */
function chosenWhen(id: string | undefined, context: Context): string {
  const { dossier, write } = context;
  const kind = dossier.responsibility?.phases?.find((phase) => phase.id === id)?.kind;
  return kind && kind !== 'other'
    ? write(`responsibility.chosen.${kind}`)
    : write('responsibility.chosen.inPhase', { phase: phaseTitle(id, context) });
}

function orList(items: readonly string[], or: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;
}

function phaseTitle(id: string | undefined, { dossier, stated }: Context): string {
  const phase = dossier.responsibility?.phases?.find((candidate) => candidate.id === id);
  return stated(phase?.name?.trim() || id);
}

/** The four responsibilities, each with its holder. */
export function fourBlocks(context: Context): readonly Block[] {
  return [heading(context.write('responsibility.four')), fourFacts(context)];
}

export function fourFacts(context: Context): Block {
  const { write, who, assessment, stated, list: and } = context;
  const { responsibility } = context.dossier;
  const holders = [
    ...new Set(assessment.responsibility.phases.flatMap((phase) => phase.held.map(({ holder }) => holder))),
  ];
  return facts(
    [write('responsibility.authority'), who(responsibility?.authority)],
    [write('responsibility.operation'), who(responsibility?.operation)],
    [write('responsibility.treatment'), stated(and(holders.map((holder) => holderName(holder, context))))],
    [write('responsibility.funding'), who(responsibility?.funding)],
  );
}

/** The roles in each phase. @param kinds only phases of these kinds; all where absent */
export function phaseTable(context: Context, kinds?: readonly (Phase['kind'] | undefined)[]): readonly Block[] {
  const { dossier, write, who, stated, choice, language } = context;
  const chosen = (dossier.responsibility?.phases ?? []).filter(
    ({ kind }) => kinds === undefined || kinds.includes(kind),
  );
  const rows = chosen.map((phase) => [
    [phase.name?.trim() || phase.id, ...(phase.kind ? [choice('/responsibility/phases/*/kind', phase.kind)] : [])],
    who(phase.accountable),
    who(phase.performers),
    sayHours(phase.hours, language) ?? stated(undefined),
  ]);
  return table(
    write('responsibility.phases'),
    [
      write('responsibility.phase'),
      write('responsibility.accountable'),
      write('responsibility.performers'),
      write('responsibility.hours'),
    ],
    rows,
  );
}

function treatment(context: Context): readonly Block[] {
  const { assessment, write, local } = context;
  const { phases: covered } = assessment.responsibility;
  const words = covered.flatMap((phase) =>
    [...phase.holes, ...phase.overlaps].map((each) =>
      write('responsibility.inWords', { phase: phase.name, words: local(each.words) }),
    ),
  );
  return [
    heading(write('responsibility.treatment')),
    treatmentVerdict(context),
    ...list(words),
    ...(covered.length > 0 ? [figure('responsibility-week', write('responsibility.figure'))] : []),
    ...holderTable(context),
    ...periodTables(context),
  ];
}

/** Who can hold the treatment responsibility. */
export function holderTable(context: Context): readonly Block[] {
  const { dossier, write, party, choice, yesNo } = context;
  return table(
    write('responsibility.holders'),
    [
      write('responsibility.holder'),
      write('responsibility.holderKind'),
      write('responsibility.holderParty'),
      write('responsibility.ownPhysician'),
    ],
    (dossier.responsibility?.treatment?.holders ?? []).map((holder) => [
      holderName(holder.id, context),
      holder.choice?.length && !holder.kind
        ? write('responsibility.choiceAmong')
        : choice('/responsibility/treatment/holders/*/kind', holder.kind),
      holder.party ? party(holder.party) : '–',
      holder.employsPhysician === undefined ? '–' : yesNo(holder.employsPhysician),
    ]),
  );
}

/** Who holds the treatment responsibility when, and what happens when it changes hands. */
export function periodTables(context: Context): readonly Block[] {
  const { dossier, write, language, stated } = context;
  const { periods, handovers } = dossier.responsibility?.treatment ?? {};
  return [
    ...table(
      write('responsibility.periods'),
      [write('responsibility.phase'), write('responsibility.holder'), write('responsibility.hours')],
      (periods ?? []).map((period) => [
        phaseTitle(period.phase, context),
        holderName(period.holder, context),
        sayHours(period.hours, language) ?? write('responsibility.wholePhase'),
      ]),
    ),
    ...table(
      write('responsibility.handovers'),
      [
        write('responsibility.from'),
        write('responsibility.to'),
        write('responsibility.event'),
        write('responsibility.message'),
      ],
      (handovers ?? []).map((each) => [
        holderName(each.from, context),
        holderName(each.to, context),
        stated(each.event),
        stated(each.message),
      ]),
    ),
  ];
}

export function supportBlocks({
  dossier,
  assessment,
  write,
  party,
  who,
  stated,
  language,
  local,
}: Context): readonly Block[] {
  const { adviceLine, supplies, medicine } = dossier.responsibility ?? {};
  const paid = (item: typeof supplies) => {
    const payer = who(item?.payer);
    return item?.description ? [payer, item.description] : payer;
  };
  const line = adviceLine && [party(adviceLine.party), adviceLine.contact?.trim()].filter(Boolean).join(': ');
  return [
    facts(
      [write('responsibility.advice'), stated(line)],
      [write('responsibility.adviceHours'), sayHours(adviceLine?.hours, language) ?? stated(undefined)],
      [write('responsibility.supplies'), paid(supplies)],
      [write('responsibility.medicine'), paid(medicine)],
    ),
    ...list((assessment.responsibility.adviceHoles ?? []).map((hole) => `${local(hole.words)}.`)),
  ];
}
