// Converts the sent form of an agreement that already runs to the input of the use-case, and a fault to its field.

import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Language } from '../../lib/localised.ts';
import { readDate } from '../../lib/read-date.ts';
import { readNumber } from '../../lib/read-number.ts';
import type { Entries } from '../door.tsx';
import { listFieldOf, tariffsOf } from './register-lists.ts';

/**
 * The input of `registerTyped`. Unreadable text is passed on, and the use-case refuses it.
 * @param dossier values of the lists on the form
 */
export function readRegistration(
  entries: Entries,
  { framework, currency, cluster }: Readonly<Record<'framework' | 'currency' | 'cluster', string>>,
  dossier: Dossier,
  language: Language,
): Readonly<Record<string, unknown>> {
  const text = (name: string) => entries.get(name)?.trim() || undefined;
  const date = (name: string) => readDate(text(name) ?? '') ?? text(name);
  const number = (name: string) => {
    const read = readNumber(text(name) ?? '', language);
    return typeof read === 'number' ? read : text(name);
  };
  const { task, volume, economy, quality, responsibility, plan } = dossier;
  const terms = stated({
    ...{ title: text('titel') ?? '', summary: text('resume'), taskType: text('opgavetype'), kle: task?.kleNumber },
    ...{ transferring: entries.getAll('afgiver'), receiving: entries.getAll('modtager') },
    ...{ operation: responsibility?.operation, funding: responsibility?.funding },
    ...{ financingBasis: economy?.financingBasis, currency, priceYear: number('prisaar') },
    ...{ activities: volume?.activities ?? [], tariffs: tariffsOf(dossier), keys: economy?.keys ?? [] },
    ...{ indicators: quality?.indicators ?? [], milestones: plan?.milestones ?? [], triggers: plan?.triggers ?? [] },
    ...{ start: date('start') ?? '', months: number('maaneder'), noticeMonths: number('opsigelse') },
    ...{ runningPatients: text('loebende'), pilot: plan?.pilot },
    evaluation: stated({ midterm: date('midtvejs'), date: date('slut'), owner: quality?.evaluation?.owner }),
    ...{ reportMonths: number('rapport'), reportDays: number('frist'), renewalLeadMonths: number('fornyelse') },
    ...{ costMonths: number('udgiftsrapport'), annualReturnDays: number('aarsfrist') },
  });
  return {
    ...{ framework, clusters: [cluster], body: text('organ') ?? '', source: text('kilde') ?? '', terms },
    notJoined: entries.getAll('ikke'),
  };
}

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
  ['/terms/costMonths', 'udgiftsrapport'],
  ['/terms/annualReturnDays', 'aarsfrist'],
  ['/terms/renewalLeadMonths', 'fornyelse'],
];

/** The field that shows a fault. A fault in a list gets its place in that list. */
export function registrationField(pointer: string): string {
  return listFieldOf(pointer) ?? FIELDS.find(([start]) => pointer.startsWith(start))?.[1] ?? 'titel';
}
