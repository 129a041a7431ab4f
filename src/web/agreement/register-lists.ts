// The sections of the register form that use the tables and rows of a case: activities, tariffs, keys, indicators,
// milestones and triggers. Maps each place of the agreement's terms to its place in these sections.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { withValue } from '../../domain/dossier/pointer-values.ts';
import type { Fault } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import type { Entries } from '../door.tsx';
import { fields, folding, type Item, pageOf } from '../dossier/field.ts';
import { orderedEntries } from '../dossier/form-rows.ts';
import { readForm } from '../dossier/form-values.ts';
import { AGREEMENT_REGISTER_TEXTS } from '../texts/agreement-register.ts';

/** The form keeps its tariffs where a case keeps those of its first alternative. */
const TARIFFS = '/economy/alternatives/0/settlements';
const ACTIVITIES = '/volume/activities';

const RARE = ['/exceptions', '/lines', '/share', '/lifetimeYears', '/ceiling', '/floor', '/limitsIn', '/priceYear'];

/** The items of each section of the form, by section. */
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

/** The initial rows of an empty form: one activity and one tariff. */
export function firstRows(entries: Entries): Entries {
  const rows = [ACTIVITIES, TARIFFS].reduce(
    (ordered, add) => orderedEntries(ITEMS, ordered, { add }),
    new URLSearchParams(),
  );
  return withLists(entries, rows);
}

/** Replaces the entries of these sections and keeps the form's other fields as they were sent. */
export function withLists(sent: Entries, lists: Entries): Entries {
  return new URLSearchParams([...[...sent].filter(([name]) => !/^(\/|paste:|do$)/.test(name)), ...lists]);
}

/** Drops blank rows and renumbers the rest. */
export function withoutBlanks(sent: Entries): Entries {
  return withLists(sent, orderedEntries(ITEMS, sent, { dropBlank: new Set() }));
}

/**
 * `dossier`: the values that could be read, and the parties of the agreement. `typed`: the same, with unreadable values
 * kept as text so that the use-case refuses them. `unread`: the faults of those values; pointers are entry names.
 */
type ReadLists = { readonly dossier: Dossier; readonly typed: Dossier; readonly unread: readonly Fault[] };

export function readLists(entries: Entries, language: Language): ReadLists {
  const { dossier: read, faults: unread } = readForm(ITEMS, entries, {}, language);
  const dossier = withParties(read, entries);
  const asTyped = (name: string) => entries.get(name) ?? entries.get(`${name}/@who`) ?? '';
  const typed = unread.reduce((whole, { pointer }) => withValue(whole, pointer, asTyped(pointer) || '?'), dossier);
  return { dossier, typed, unread };
}

/** Adds the parties of the agreement, which the controls offer as choices. */
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

/** The place in these sections of a place in the terms; undefined for any other field of the form. */
export function listFieldOf(pointer: string): string | undefined {
  const found = PLACES.find(([terms]) => pointer === terms || pointer.startsWith(`${terms}/`));
  return found && found[1] + pointer.slice(found[0].length);
}

/** Faults of incomplete tariffs: amount, payer and receiver are required, and one side must be a single party. */
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

/** A tariff without a model is per unit, and without an activity it counts the first one. */
export function tariffsOf({ economy, volume }: Dossier): readonly object[] {
  const [main] = volume?.activities ?? [];
  return (economy?.alternatives?.[0]?.settlements ?? []).map((tariff) => {
    const { model = 'per-unit', activity = main?.id } = tariff;
    return { ...tariff, model, ...(model === 'per-unit' && activity !== undefined && { activity }) };
  });
}
