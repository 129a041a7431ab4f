// What was typed on the form of an agreement that already runs, as the register takes it, and the field of each fault.

import type { Language } from '../../lib/localised.ts';
import { readDate } from '../../lib/read-date.ts';
import { readNumber } from '../../lib/read-number.ts';
import type { Entries } from '../door.tsx';

/** Rows for tariffs on the form; an agreement with more gets them by a tillæg, or by the API. */
export const TARIFF_ROWS = [1, 2, 3] as const;
export const TARIFF_FIELDS = ['navn', 'beloeb', 'maade', 'fra', 'til', 'reguleres'] as const;
type TariffField = (typeof TARIFF_FIELDS)[number];

/** Whoever takes the task on, each of them; in the place of a party. */
export const EACH_RECEIVING = 'hver-modtager';

export function tariffField(row: number, field: TariffField): string {
  return `takst-${row}-${field}`;
}

export function countField(party: string): string {
  return `antal-${party}`;
}

export type RegisterRead = {
  /** As `registerTyped` takes it: what cannot be read stays as text, and is refused there. */
  readonly typed: Readonly<Record<string, unknown>>;
  /** The field at which a fault of it is shown. */
  readonly fieldOf: (pointer: string) => string;
};

/** @param parties those the form asks about, in its order */
export function readRegistration(
  entries: Entries,
  { framework, currency, cluster }: Readonly<Record<'framework' | 'currency' | 'cluster', string>>,
  parties: readonly string[],
  language: Language,
): RegisterRead {
  const text = (name: string) => entries.get(name)?.trim() || undefined;
  const date = (name: string) => readDate(text(name) ?? '') ?? text(name);
  const number = (name: string) => {
    const read = readNumber(text(name) ?? '', language);
    return typeof read === 'number' ? read : text(name);
  };
  const receiving = entries.getAll('modtager');
  const counted = parties.filter((party) => text(countField(party)) !== undefined);
  const rows = TARIFF_ROWS.filter((row) =>
    TARIFF_FIELDS.some((field) => field !== 'maade' && text(tariffField(row, field)) !== undefined),
  );
  const named = text('aktivitet') ?? text('enhed') ?? counted[0];
  const who = (name: string) => {
    const party = text(name);
    if (party === undefined) return undefined;
    return party === EACH_RECEIVING ? { each: receiving } : { party };
  };
  const tariffs = rows.map((row) => {
    const of = (field: TariffField) => tariffField(row, field);
    const model = text(of('maade')) ?? 'per-unit';
    return stated({
      ...{ id: `takst-${row}`, label: text(of('navn')), from: who(of('fra')), to: who(of('til')), model },
      activity: model === 'per-unit' && named !== undefined ? ACTIVITY : undefined,
      amount: number(of('beloeb')),
      regulated: entries.has(of('reguleres')) ? true : undefined,
    });
  });
  const activity = stated({
    ...{ id: ACTIVITY, name: text('aktivitet'), unit: text('enhed') },
    counts: counted.map((party) => ({ party, expected: number(countField(party)) })),
  });
  const terms = stated({
    ...{ title: text('titel') ?? '', summary: text('resume'), taskType: text('opgavetype') },
    ...{ transferring: entries.getAll('afgiver'), receiving, currency, priceYear: number('prisaar') },
    ...{ activities: named === undefined ? [] : [activity], tariffs },
    ...{ keys: [], indicators: [], milestones: [], triggers: [] },
    ...{ start: date('start') ?? '', months: number('maaneder'), noticeMonths: number('opsigelse') },
    runningPatients: text('loebende'),
    evaluation: stated({ midterm: date('midtvejs'), date: date('slut') }),
    ...{ reportMonths: number('rapport'), reportDays: number('frist'), renewalLeadMonths: number('fornyelse') },
  });
  return {
    typed: {
      ...{ framework, clusters: [cluster], body: text('organ') ?? '', source: text('kilde') ?? '', terms },
      notJoined: entries.getAll('ikke'),
    },
    fieldOf: (pointer) => fieldOf(pointer, rows, counted),
  };
}

const ACTIVITY = 'aktivitet';

function stated(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

const FIELDS: readonly (readonly [start: string, field: string])[] = [
  ['/body', 'organ'],
  ['/source', 'kilde'],
  ['/notJoined', 'ikke'],
  ['/terms/summary', 'resume'],
  ['/terms/taskType', 'opgavetype'],
  ['/terms/transferring', 'afgiver'],
  ['/terms/receiving', 'modtager'],
  ['/terms/priceYear', 'prisaar'],
  ['/terms/start', 'start'],
  ['/terms/months', 'maaneder'],
  ['/terms/noticeMonths', 'opsigelse'],
  ['/terms/runningPatients', 'loebende'],
  ['/terms/evaluation/midterm', 'midtvejs'],
  ['/terms/evaluation/date', 'slut'],
  ['/terms/reportMonths', 'rapport'],
  ['/terms/reportDays', 'frist'],
  ['/terms/renewalLeadMonths', 'fornyelse'],
  ['/terms/activities/0/unit', 'enhed'],
];

const TARIFFS: Readonly<Record<string, TariffField>> = {
  label: 'navn',
  amount: 'beloeb',
  model: 'maade',
  from: 'fra',
  to: 'til',
  regulated: 'reguleres',
};

function fieldOf(pointer: string, rows: readonly number[], counted: readonly string[]): string {
  const [, tariff, inside = ''] = /^\/terms\/tariffs\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? [];
  if (tariff !== undefined) return tariffField(rows[Number(tariff)] ?? 1, TARIFFS[inside] ?? 'navn');
  const [, count] = /^\/terms\/activities\/0\/counts\/(\d+)/.exec(pointer) ?? [];
  if (count !== undefined) return countField(counted[Number(count)] ?? '');
  if (pointer.startsWith('/terms/activities')) return pointer.endsWith('/unit') ? 'enhed' : 'aktivitet';
  return FIELDS.find(([start]) => pointer.startsWith(start))?.[1] ?? 'titel';
}
