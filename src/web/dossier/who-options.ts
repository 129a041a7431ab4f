// The options of a field of parties: sets of parties, single parties, and keys.
import type { WhoForm } from '../../domain/dossier/declare.ts';
import type { Who } from '../../domain/dossier/who.ts';
import type { Option } from '../form/controls.tsx';
import { partyName } from '../names.ts';
import { clusterMunicipalities, type FormContext, partyOptions } from './form-context.ts';
import { rowOptions } from './row-names.ts';
import { OWN_CHOICE, whoValue } from './who-entries.ts';

type About = Omit<FormContext, 'entries' | 'faults' | 'notes'>;
type Set_ = { readonly ids: readonly string[]; readonly text: string };

const kept = new WeakMap<object, Map<string, readonly Set_[]>>();

/**
 * Sets of several parties: those the task moves to, those it moves from, all of the cluster, and every set used in the
 * dossier.
 */
function setsOf(context: About): readonly Set_[] {
  const known = kept.get(context.dossier) ?? new Map<string, readonly Set_[]>();
  kept.set(context.dossier, known);
  const name = `${context.language} ${context.clusters.join()} ${context.today}`;
  const sets = known.get(name) ?? findSets(context);
  known.set(name, sets);
  return sets;
}

function findSets(context: About): readonly Set_[] {
  const { dossier, t, framework } = context;
  const named = (ids: readonly string[] | undefined, key: 'who.receiving' | 'who.transferring' | 'who.allInCluster') =>
    ids && ids.length > 1 ? [{ ids, text: t(key, { count: ids.length }) }] : [];
  const used = eachIn(dossier).map((ids) => ({
    ids,
    text: t('who.each', { parties: ids.map((id) => partyName(framework, id)).join(', ') }),
  }));
  const all = [
    ...named(dossier.task?.receivingParties, 'who.receiving'),
    ...named(dossier.task?.transferringParties, 'who.transferring'),
    ...named(clusterMunicipalities(context), 'who.allInCluster'),
    ...used,
  ];
  return all.filter((set, i) => all.findIndex((other) => sameSet(other.ids, set.ids)) === i);
}

function eachIn(value: unknown): readonly (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [];
  const { each } = value as { readonly each?: unknown };
  if (Array.isArray(each)) return [each as readonly string[]];
  return Object.values(value).flatMap(eachIn);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** @param value the current choice; it is always among the options, even for a party far from the case */
export function whoOptions(context: About, forms: readonly WhoForm[], value: string): readonly Option[] {
  const { t, framework } = context;
  const keys = rowOptions(context, 'key');
  const { near } = partyOptions(context);
  const options: Option[] = [
    ...(forms.includes('each') ? setsOf(context) : []).map(({ ids, text }) => ({ value: setValue(ids, value), text })),
    ...near.map((party) => ({ value: whoValue({ party: party.value }), text: party.text })),
    ...(forms.includes('shared') ? keys : []).map((key) => ({
      value: whoValue({ shared: key.value }),
      text: t('who.sayShared', { key: key.text }),
    })),
    ...(forms.includes('each') ? [{ value: OWN_CHOICE, text: t('who.own') }] : []),
  ];
  if (value === '' || options.some((option) => option.value === value)) return options;
  const [form, ids = ''] = value.split(/:(.*)/s);
  const names = ids.split(',').map((id) => partyName(framework, id));
  const text = form === 'each' ? t('who.each', { parties: names.join(', ') }) : names.join(', ');
  return [...options, { value, text }];
}

/** The value of a set. The same parties in another order keep the value that is chosen. */
function setValue(ids: readonly string[], chosen: string): string {
  const own = whoValue({ each: [...ids] } satisfies Who);
  return chosen.startsWith('each:') && sameSet(chosen.slice('each:'.length).split(','), ids) ? chosen : own;
}
