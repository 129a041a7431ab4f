// What was typed on the form of an agreement that already runs, as the register takes it, and the field of each fault.

import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Language } from '../../lib/localised.ts';
import { readDate } from '../../lib/read-date.ts';
import { readNumber } from '../../lib/read-number.ts';
import type { Entries } from '../door.tsx';
import { listFieldOf, tariffsOf } from './register-lists.ts';

/** As `registerTyped` takes it: what cannot be read stays as text, and is refused there. @param dossier the lists */
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

/** The field at which a fault of it is shown; of the lists the place in them. */
export function registrationField(pointer: string): string {
  return listFieldOf(pointer) ?? FIELDS.find(([start]) => pointer.startsWith(start))?.[1] ?? 'titel';
}
