// What a tillæg changes in the agreement in force: parties, responsibility, volume, tariffs and period before and
// after, and the names of other changed parts.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { fieldLabel } from '../../domain/dossier/labels.ts';
import type { Settlement } from '../../domain/dossier/settlement.ts';
import { patternOf } from '../../domain/dossier/tree.ts';
import { sameJson } from '../../lib/canonical-json.ts';
import { addDays, addMonths } from '../../lib/iso-date.ts';
import { differenceOf } from '../../lib/json-difference.ts';
import { sayMonths } from '../../lib/written.ts';
import { type Cell, paragraphs, type Section, table } from '../paper.ts';
import type { Agreed, Context } from '../paper-context.ts';
import { alike, type Saying, sayingOf } from '../saying.ts';
import { exceptionsOf, limitsOf, perWhat, priceOf } from './settlement-words.ts';
import { labelOf } from './tariff-tables.ts';
import { activityName, unitName } from './volume.ts';

/** Most changes with a row; the rest are counted. */
const ROWS = 14;

type Row = readonly [what: string, before: Cell | undefined, after: Cell | undefined];
/** One side of the comparison: a dossier, and functions to format it. */
type Side = { readonly dossier: Dossier; readonly saying: Saying };

export function changesSection(context: Context, agreed: Agreed): Section {
  return alike(context, (told) => changesTold(told, agreed));
}

function changesTold(context: Context, agreed: Agreed): Section {
  const { write, number, language, framework, money, currency } = context;
  const saying = sayingOf({ dossier: agreed.dossier, framework, language });
  const before: Side = {
    dossier: agreed.dossier,
    saying: saying.currency === currency ? { ...saying, money } : saying,
  };
  const after: Side = { dossier: context.dossier, saying: context };
  const volume = changed(byId(before, after, activitiesOf));
  const tariffs = changed(byId(before, after, tariffsOf));
  const rows = [
    ...changed([...partyRows(before, after, context), ...responsibilityRows(before, after, context)]),
    ...volume,
    ...tariffs,
    ...changed(periodRows(agreed, context)),
  ];
  const told = [...(volume.length > 0 ? [VOLUME] : []), ...(tariffs.length > 0 ? [TARIFFS] : [])];
  const also = alsoChanged(before, after, told, context);
  return {
    id: 'changes',
    heading: write('changes.heading'),
    blocks: [
      ...paragraphs(write('changes.lead', { number: agreed.number, edition: String(agreed.edition) })),
      ...table(
        write('changes.caption'),
        [write('changes.what'), write('changes.before'), write('changes.after')],
        rows.slice(0, ROWS).map(([what, was = '–', is = '–']) => [what, was, is]),
      ),
      ...(rows.length > ROWS ? paragraphs(write('changes.more', { count: number(rows.length - ROWS) })) : []),
      ...(also.length > 0 ? paragraphs(write('changes.also', { what: context.list(also) })) : []),
      ...(rows.length + also.length === 0 ? paragraphs(write('changes.none')) : []),
    ],
  };
}

function changed(rows: readonly Row[]): readonly Row[] {
  return rows.filter(([, was, is]) => !sameJson(was ?? null, is ?? null));
}

function partyRows(before: Side, after: Side, { parties, field }: Context): readonly Row[] {
  return (['transferringParties', 'receivingParties'] as const).map((side) => [
    field(`/task/${side}`),
    parties(before.dossier.task?.[side]?.toSorted()),
    parties(after.dossier.task?.[side]?.toSorted()),
  ]);
}

function responsibilityRows(before: Side, after: Side, { write }: Context): readonly Row[] {
  return (['authority', 'operation', 'funding'] as const).map((kind) => [
    write(`responsibility.${kind}`),
    before.saying.who(before.dossier.responsibility?.[kind]),
    after.saying.who(after.dossier.responsibility?.[kind]),
  ]);
}

type Said = { readonly id: string; readonly name: string; readonly said: Cell };

/** Matches items by id, in the order of the proposal. */
function byId(before: Side, after: Side, listOf: (side: Side) => readonly Said[]): readonly Row[] {
  const [was, is] = [listOf(before), listOf(after)];
  const gone = was.filter(({ id }) => !is.some((one) => one.id === id));
  return [...is, ...gone].map(({ id, name }) => {
    const on = (side: readonly Said[]) => side.find((one) => one.id === id)?.said;
    return [name, on(was), on(is)];
  });
}

/** The total count of each activity. */
function activitiesOf({ dossier, saying }: Side): readonly Said[] {
  return (dossier.volume?.activities ?? []).map(({ id, counts = [] }) => {
    const known = counts.flatMap(({ expected }) => expected ?? []);
    const count = saying.number(known.reduce((sum, each) => sum + each, 0));
    const said = known.length === 0 ? saying.stated(undefined) : `${count} (${unitName(id, saying)})`;
    return { id, name: activityName(id, saying), said };
  });
}

/** Tariffs of the proposed alternative. */
function tariffsOf({ dossier, saying }: Side): readonly Said[] {
  const proposed = dossier.economy?.alternatives?.find(({ role }) => role === 'proposed');
  return (proposed?.settlements ?? []).map((each) => ({
    ...{ id: each.id, name: labelOf(each), said: tariffLines(each, saying) },
  }));
}

function tariffLines(tariff: Settlement, saying: Saying): Cell {
  const price = `${priceOf(tariff, saying)} ${perWhat(tariff, saying)}`;
  return [price, ...exceptionsOf(tariff, saying), ...limitsOf(tariff, saying)];
}

/** Start, last day and notice. The end is exclusive, so the day before it is shown. */
function periodRows(
  agreed: Agreed,
  { dossier: { plan }, write, field, date, stated, language }: Context,
): readonly Row[] {
  const day = (on: string | undefined) => stated(on && date(on));
  const until = (to: string) => date(addDays(to, -1));
  const { startDate, duration, noticeMonths } = plan ?? {};
  const ends = startDate && duration?.months ? until(addMonths(startDate, duration.months)) : stated(undefined);
  const months = (count: number | undefined) => stated(count === undefined ? undefined : sayMonths(count, language));
  return [
    [field('/plan/startDate'), day(agreed.start), day(startDate)],
    [
      write('changes.through'),
      agreed.to === null ? write('changes.noEnd') : until(agreed.to),
      duration?.untilTerminated ? write('changes.noEnd') : ends,
    ],
    [field('/plan/noticeMonths'), months(agreed.dossier.plan?.noticeMonths), months(noticeMonths)],
  ];
}

/** Covered by rows if a row differs. */
const VOLUME = '/volume/activities';
const TARIFFS = '/economy/alternatives/*/settlements';
/**
 * Fields that are not listed as other changes: those with a row, those that only parties write, and those that mark the
 * case as a tillæg.
 */
const TOLD = [
  '/dossierVersion',
  '/task/transferringParties',
  '/task/receivingParties',
  '/task/nature',
  '/task/replaces',
  '/responsibility/authority',
  '/responsibility/operation',
  '/responsibility/funding',
  '/plan/startDate',
  '/plan/duration',
  '/plan/noticeMonths',
  '/economy/verifications',
  '/impact/positions',
] as const;

/**
 * Labels of the other changed parts of the dossier, without duplicates. A section that the agreement lacks altogether,
 * as a registered one may, is left out: whether it has changed is unknown.
 */
function alsoChanged(before: Side, after: Side, told: readonly string[], { language }: Context): readonly string[] {
  const parts = differenceOf(before.dossier, after.dossier)
    .filter(({ op, path }) => op !== 'add' || path.lastIndexOf('/') > 0)
    .map(({ path }) => patternOf(path))
    .filter((path) => ![...TOLD, ...told].some((one) => `${path}/`.startsWith(`${one}/`)))
    .map(partOf);
  return [...new Set(parts)].map((part) => fieldLabel(part)[language].toLocaleLowerCase('da'));
}

/** The first two segments: `/task/targetGroup` for a field inside it. */
function partOf(pattern: string): string {
  return pattern.split('/').slice(0, 3).join('/');
}
