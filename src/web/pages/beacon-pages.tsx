// Pejlemærker: the list of a framework as page and file, the page of an indicator with its figures, and the forms.
import { beaconRows } from '../../app/extract-beacons.ts';
import {
  addBeacon,
  type BeaconRef,
  type BeaconSeen,
  defineBeacon,
  getBeacon,
  listBeacons,
  recordBeaconValues,
  showsBeacons,
  sumBeacon,
  summable,
} from '../../app/registers/beacons.ts';
import { Refusal } from '../../domain/refusal.ts';
import { mayDefine } from '../../domain/registers/beacon.ts';
import type { Column } from '../../lib/table-formats.ts';
import type { Door, Entries } from '../door.tsx';
import { missing, orErrors } from '../form/act-page.tsx';
import { downloadOf } from '../parts/download.ts';
import { addForm, defineForm, sumForm, valueForm } from '../registers/beacon-act-forms.tsx';
import { beaconField, entriesOfBeacon, readBeacon } from '../registers/beacon-form.tsx';
import { beaconsPage, chosenFramework } from '../registers/beacon-list.tsx';
import { beaconPage } from '../registers/beacon-one.tsx';
import { placesToFill, readValues } from '../registers/beacon-values.tsx';
import { placeName } from '../registers/beacon-view.tsx';
import { entryAsked, expectedOf, filledOf } from '../registers/entry-form.tsx';
import type { TextKey } from '../texts/index.ts';
import type { Answer, View } from '../view.ts';

const LIST = '/pejlemaerker';
const ONE = `${LIST}/:ramme/:id`;

export function addBeaconPages(door: Door): void {
  const empty = () => new URLSearchParams();
  door.get(LIST, beaconsPage);
  for (const ending of ['csv', 'xlsx'] as const) door.get(`${LIST}.${ending}`, (view) => download(view, ending));
  door.get(`${LIST}/:ramme/nyt`, async (view) => {
    await refuseAdding(view);
    return addForm(view, empty(), []);
  });
  door.post(`${LIST}/:ramme/nyt`, add);
  door.get(ONE, async (view) => beaconPage(view, await load(view)));
  door.get(`${ONE}/ret`, async (view) => {
    const seen = await load(view);
    if (!mayDefine(view.actor, seen.framework.id)) throw new Refusal('forbidden');
    return defineForm(view, seen, entriesOfBeacon(seen.beacon, view), []);
  });
  door.post(`${ONE}/ret`, define);
  door.get(`${ONE}/tal`, async (view) => {
    const seen = await load(view);
    if (placesToFill(view, seen).length === 0) throw new Refusal('forbidden');
    return valueForm(view, seen, empty(), []);
  });
  door.post(`${ONE}/tal`, record);
  door.get(`${ONE}/sum`, async (view) => {
    const seen = await load(view);
    summable(view.actor, seen);
    return sumForm(view, seen, empty(), []);
  });
  door.post(`${ONE}/sum`, addUp);
}

function beaconOf({ params: { ramme = '', id = '' } }: View): BeaconRef {
  return { framework: ramme, key: id };
}

function load(view: View): Promise<BeaconSeen> {
  return getBeacon(view.ports, view.actor, beaconOf(view));
}

function saved({ framework, key }: BeaconRef): Answer {
  return { goTo: `${LIST}/${framework}/${key}`, say: { key: 'registers.saved' } };
}

/** Throws the refusals of the act itself before a form is shown. */
async function refuseAdding({ ports, actor, params: { ramme = '' } }: View): Promise<void> {
  if (
    !(await showsBeacons(ports, actor))(ramme) ||
    !(await ports.frameworks.published()).some(({ id }) => id === ramme)
  )
    throw new Refusal('not-found');
  if (!mayDefine(actor, ramme)) throw new Refusal('forbidden');
}

async function add(view: View, entries: Entries): Promise<Answer> {
  await refuseAdding(view);
  const { ramme = '' } = view.params;
  const input = { key: entries.get('noeglenavn')?.trim() ?? '', ...filledOf(readBeacon(entries, view)) };
  const empty = missing(view, entries, { title: 'beacons.name', noeglenavn: 'beacons.key' });
  if (empty.length > 0) return addForm(view, entries, empty);
  const attempt = addBeacon(view.ports, entryAsked(view, entries), ramme, input);
  const done = await orErrors(attempt, view.language, beaconField);
  return 'errors' in done ? addForm(view, entries, done.errors) : saved({ framework: ramme, key: input.key });
}

async function define(view: View, entries: Entries): Promise<Answer> {
  const seen = await load(view);
  const at = beaconOf(view);
  const attempt = defineBeacon(
    view.ports,
    entryAsked(view, entries, expectedOf(entries)),
    at,
    readBeacon(entries, view),
  );
  const done = await orErrors(attempt, view.language, beaconField);
  return 'errors' in done ? defineForm(view, seen, entries, done.errors) : saved(at);
}

async function record(view: View, entries: Entries): Promise<Answer> {
  const { t, ports, language } = view;
  const seen = await load(view);
  const at = beaconOf(view);
  const typed = readValues(view, seen, entries);
  if (typed.length === 0) return valueForm(view, seen, entries, [{ name: 'linjer', text: t('beacons.nothingTyped') }]);
  const figures = typed.map(({ figure }) => figure);
  const asked = entryAsked<'beacon'>(view, entries);
  const of: (typeof typed)[number][] = [];
  const done = await orErrors(recordBeaconValues(ports, asked, at, figures), language, (pointer) => {
    const found = typed[Number(/^\/values\/(\d+)/.exec(pointer)?.[1] ?? 0)] ?? typed[0];
    if (found) of.push(found);
    return pointer.endsWith('/period') && found?.line === undefined ? 'periode' : found?.field;
  });
  if (!('errors' in done)) return saved(at);
  const errors = done.errors.map(({ name, text }, i) => {
    const [line, place] = [of[i]?.line, of[i]?.figure.place as string | undefined];
    if (line !== undefined) return { name, text: t('beacons.line', { line, fault: text }) };
    return { name, text: name === 'periode' ? text : `${placeName(seen.framework, place, view)}: ${text}` };
  });
  const once = errors.filter((error, i) => errors.findIndex(({ text }) => text === error.text) === i);
  return valueForm(view, seen, entries, once);
}

async function addUp(view: View, entries: Entries): Promise<Answer> {
  const seen = await load(view);
  const at = beaconOf(view);
  const period = entries.get('periode')?.trim().toUpperCase() ?? '';
  const asked = entryAsked<'beacon'>(view, entries);
  const done = await orErrors(sumBeacon(view.ports, asked, at, period), view.language, () => 'periode');
  return 'errors' in done ? sumForm(view, seen, entries, done.errors) : saved(at);
}

const COLUMNS = [
  ['title', 'beacons.name', 'text'],
  ['kind', 'beacons.kind', 'text'],
  ['unit', 'beacons.unit', 'text'],
  ['target', 'beacons.target', 'decimal'],
  ['place', 'beacons.place', 'text'],
  ['period', 'beacons.period', 'text'],
  ['value', 'beacons.value', 'decimal'],
  ['reason', 'beacons.why', 'text'],
  ['status', 'registers.status', 'text'],
  ['source', 'beacons.source', 'text'],
] as const satisfies readonly (readonly [string, TextKey, Column['kind']])[];

/** The figures as a file in the person's language. */
async function download(view: View, ending: 'csv' | 'xlsx'): Promise<Answer> {
  const { t, ports, actor } = view;
  const { framework } = await chosenFramework(view);
  const found = await listBeacons(ports, actor, framework.id);
  const columns = COLUMNS.map(([, key, kind]) => ({ name: t(key), kind, about: '' }));
  const rows = beaconRows(found).map((row) => {
    const words: Readonly<Record<string, string | number | null>> = {
      ...row,
      title: row.title ?? t('beacons.toFill', { key: String(row.beacon) }),
      kind: t(row.kind === 'national' ? 'beacons.national' : 'beacons.own'),
      place: row.period === null ? null : placeName(framework, row.place as string | null, view),
      reason: row.reason === null ? null : t(`beacons.reason.${row.reason}` as TextKey),
      status: t(`beacons.status.${row.status}` as TextKey),
    };
    return Object.fromEntries(COLUMNS.map(([name, key]) => [t(key), words[name] ?? null]));
  });
  return downloadOf(view, columns, rows, ending, t('beacons.file'));
}
