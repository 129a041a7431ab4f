// The parts of an agreement that are written as in a case: what is counted, tariffs, keys, indicators, milestones and
// triggers, with the same tables and rows; and where each stands in the terms.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { withValue } from '../../domain/dossier/pointer-values.ts';
import type { Fault } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import type { Entries } from '../door.tsx';
import { fields, folding, type Item, pageOf } from '../dossier/field.ts';
import { orderedEntries } from '../dossier/form-rows.ts';
import { readForm } from '../dossier/form-values.ts';
import { AGREEMENT_REGISTER_TEXTS } from '../texts/agreement-register.ts';

/** Where the tariffs of the form stand: those of a case's proposed solution. */
const TARIFFS = '/economy/alternatives/0/settlements';
const ACTIVITIES = '/volume/activities';

const RARE = ['/exceptions', '/lines', '/share', '/lifetimeYears', '/ceiling', '/floor', '/limitsIn', '/priceYear'];

/** The items of each part of the form, by its heading. */
export const REGISTER_ITEMS = {
  operation: fields(
    '/task/kleNumber',
    '/responsibility/operation',
    '/responsibility/funding',
    '/economy/financingBasis',
  ),
  volume: fields(ACTIVITIES),
  tariffs: [folding(TARIFFS, ...RARE, '/source')],
  keys: fields('/economy/keys'),
  indicators: fields('/quality/indicators'),
  plan: fields('/plan/pilot', '/plan/milestones', '/plan/triggers'),
  owner: fields('/quality/evaluation/owner'),
} as const satisfies Readonly<Record<string, readonly Item[]>>;

export const REGISTER_GROUP = pageOf(
  { id: 'registrer', section: 'plan', title: AGREEMENT_REGISTER_TEXTS['register.agreement'] },
  Object.values(REGISTER_ITEMS).map((items) => ({ items })),
);
const { items: ITEMS } = REGISTER_GROUP;

/** The rows of an empty form: one for what is counted, and one for a tariff. */
export function firstRows(entries: Entries): Entries {
  const rows = [ACTIVITIES, TARIFFS].reduce(
    (ordered, add) => orderedEntries(ITEMS, ordered, { add }),
    new URLSearchParams(),
  );
  return withLists(entries, rows);
}

/** The form's own fields as they were sent, and these parts. */
export function withLists(sent: Entries, lists: Entries): Entries {
  return new URLSearchParams([...[...sent].filter(([name]) => !/^(\/|paste:|do$)/.test(name)), ...lists]);
}

/** The same without blank rows, numbered anew. */
export function withoutBlanks(sent: Entries): Entries {
  return withLists(sent, orderedEntries(ITEMS, sent, { dropBlank: new Set() }));
}

/**
 * `dossier`: what could be read, with whom the agreement is between. `typed`: the same where what cannot be read stays
 * as text, so that it is refused. `unread`: those places, by the names of the entries.
 */
type ReadLists = { readonly dossier: Dossier; readonly typed: Dossier; readonly unread: readonly Fault[] };

export function readLists(entries: Entries, language: Language): ReadLists {
  const { dossier: read, faults: unread } = readForm(ITEMS, entries, {}, language);
  const dossier = withParties(read, entries);
  const asTyped = (name: string) => entries.get(name) ?? entries.get(`${name}/@who`) ?? '';
  const typed = unread.reduce((whole, { pointer }) => withValue(whole, pointer, asTyped(pointer) || '?'), dossier);
  return { dossier, typed, unread };
}

/** Whom the agreement is between, for the controls that offer parties. */
function withParties(dossier: Dossier, entries: Entries): Dossier {
  return withValue(
    withValue(dossier, '/task/transferringParties', entries.getAll('afgiver')),
    '/task/receivingParties',
    entries.getAll('modtager'),
  );
}

const PLACES: readonly (readonly [terms: string, form: string])[] = [
  ['/terms/kle', '/task/kleNumber'],
  ['/terms/activities', ACTIVITIES],
  ['/terms/tariffs', TARIFFS],
  ['/terms/keys', '/economy/keys'],
  ['/terms/indicators', '/quality/indicators'],
  ['/terms/milestones', '/plan/milestones'],
  ['/terms/triggers', '/plan/triggers'],
  ['/terms/pilot', '/plan/pilot'],
  ['/terms/operation', '/responsibility/operation'],
  ['/terms/funding', '/responsibility/funding'],
  ['/terms/financingBasis', '/economy/financingBasis'],
  ['/terms/evaluation/owner', '/quality/evaluation/owner'],
];

/** Where a place of the terms stands in these parts; undefined where it is another field of the form. */
export function listFieldOf(pointer: string): string | undefined {
  const found = PLACES.find(([terms]) => pointer === terms || pointer.startsWith(`${terms}/`));
  return found && found[1] + pointer.slice(found[0].length);
}

/** A tariff that is begun says how much it is, who pays and who receives; one side is one party. */
export function halfTariffs({ dossier: { economy }, unread }: ReadLists): readonly Fault[] {
  return (economy?.alternatives?.[0]?.settlements ?? []).flatMap(({ from, to, amount, model }, i): Fault[] => {
    const at = `${TARIFFS}/${i}`;
    const required = { from, to, ...(model !== 'actual-cost' && { amount }) };
    const many = [from, to].every((side) => side !== undefined && !('party' in side));
    return [
      ...Object.entries(required).flatMap(([name, value]) =>
        value === undefined && !unread.some(({ pointer }) => pointer === `${at}/${name}`)
          ? [{ pointer: `${at}/${name}`, code: 'required' }]
          : [],
      ),
      ...(many ? [{ pointer: `${at}/to`, code: 'one-side' }] : []),
    ];
  });
}

/** A tariff is per unit of what is counted where nothing else is said. */
export function tariffsOf({ economy, volume }: Dossier): readonly object[] {
  const [main] = volume?.activities ?? [];
  return (economy?.alternatives?.[0]?.settlements ?? []).map((tariff) => {
    const { model = 'per-unit', activity = main?.id } = tariff;
    return { ...tariff, model, ...(model === 'per-unit' && activity !== undefined && { activity }) };
  });
}
