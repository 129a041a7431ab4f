// What must hold at every save, also of a draft: ids are unique, and every reference leads somewhere.
// Source: shared design "assessment", section Dossier; issue "main job", Dossier.
import { oncePer } from '../../lib/once-per.ts';
import type { Framework } from '../governance/framework.ts';
import type { Fault } from '../refusal.ts';
import type { Dossier } from './dossier.ts';

type Rows<T> = readonly T[] | undefined;
type WithId = { readonly id: string };
/** Told of every id in turn. Its pointer is only put together where somebody asks: nearly every dossier is sound. */
type See = (id: string | undefined, pointer: () => string) => void;

/** Every unknown party, cluster, cost, holder or phase, and every duplicated id or role. An empty list when all is sound. */
export function findReferenceFaults(dossier: Dossier, framework: Framework): readonly Fault[] {
  const { responsibility, economy, impact } = dossier;
  const { phases, treatment } = responsibility ?? {};
  const faults: Fault[] = [];
  const among = (what: string, ids: ReadonlySet<string>): See => {
    return (id, pointer) => {
      if (id !== undefined && !ids.has(id)) faults.push({ pointer: pointer(), code: 'unknown-reference', values: { what, id } });
    };
  };
  const phase = among('phase', idsOf(phases));
  const holder = among('holder', idsOf(treatment?.holders));
  const cost = among('cost', idsOf(economy?.alternatives?.flatMap(({ costs }) => costs ?? [])));
  eachParty(dossier, among('party', idsOfFramework(framework.parties)));
  list(among('cluster', idsOfFramework(framework.clusters)), '/impact/otherClusters', impact?.otherClusters);
  each(treatment?.periods, (period, i) => phase(period.phase, () => `/responsibility/treatment/periods/${i}/phase`));
  each(treatment?.periods, (period, i) => holder(period.holder, () => `/responsibility/treatment/periods/${i}/holder`));
  each(treatment?.handovers, ({ from, to }, i) => {
    holder(from, () => `/responsibility/treatment/handovers/${i}/from`);
    holder(to, () => `/responsibility/treatment/handovers/${i}/to`);
  });
  each(economy?.verifications, ({ figures }, i) =>
    each(figures, (figure, j) => cost(figure.cost, () => `/economy/verifications/${i}/figures/${j}/cost`)),
  );
  addDuplicates(dossier, faults);
  return faults;
}

/** The ids of all parties the dossier names, sorted, each once. */
export function namedParties(dossier: Dossier): readonly string[] {
  const named = new Set<string>();
  eachParty(dossier, (id) => id !== undefined && named.add(id));
  return [...named].sort();
}

/** Every place where a party stands. */
function eachParty(dossier: Dossier, party: See): void {
  const { task, volume, economy, competences, quality, responsibility, impact } = dossier;
  list(party, '/task/transferringParties', task?.transferringParties);
  list(party, '/task/receivingParties', task?.receivingParties);
  list(party, '/task/geographicScope', task?.geographicScope);
  each(volume?.perParty, (row, i) => party(row.party, () => `/volume/perParty/${i}/party`));
  each(economy?.alternatives, ({ performedBy, costs }, i) => {
    list(party, `/economy/alternatives/${i}/performedBy`, performedBy);
    each(costs, (cost, j) => party(cost.party, () => `/economy/alternatives/${i}/costs/${j}/party`));
  });
  each(economy?.settlements, ({ from, to }, i) => {
    party(from, () => `/economy/settlements/${i}/from`);
    party(to, () => `/economy/settlements/${i}/to`);
  });
  each(economy?.verifications, (verification, i) => party(verification.party, () => `/economy/verifications/${i}/party`));
  each(competences?.roles, ({ parties, training }, i) => {
    each(parties, (row, j) => party(row.party, () => `/competences/roles/${i}/parties/${j}/party`));
    party(training?.payer, () => `/competences/roles/${i}/training/payer`);
  });
  party(quality?.adverseEvents?.reportingParty, () => '/quality/adverseEvents/reportingParty');
  list(party, '/responsibility/authority', responsibility?.authority);
  list(party, '/responsibility/operation', responsibility?.operation);
  list(party, '/responsibility/funding', responsibility?.funding);
  each(responsibility?.phases, ({ accountable, performers }, i) => {
    list(party, `/responsibility/phases/${i}/accountable`, accountable);
    list(party, `/responsibility/phases/${i}/performers`, performers);
  });
  each(responsibility?.treatment?.holders, (holder, i) => party(holder.party, () => `/responsibility/treatment/holders/${i}/party`));
  party(responsibility?.adviceLine?.party, () => '/responsibility/adviceLine/party');
  party(responsibility?.supplies?.payer, () => '/responsibility/supplies/payer');
  party(responsibility?.medicine?.payer, () => '/responsibility/medicine/payer');
  list(party, '/impact/otherParties', impact?.otherParties);
  each(impact?.positions, (position, i) => party(position.party, () => `/impact/positions/${i}/party`));
}

function each<T>(rows: Rows<T>, look: (row: T, i: number) => void): void {
  if (rows === undefined) return;
  for (let i = 0; i < rows.length; i += 1) look(rows[i] as T, i);
}

/** A list of ids. */
function list(see: See, pointer: string, ids: Rows<string>): void {
  each(ids, (id, i) => see(id, () => `${pointer}/${i}`));
}

function idsOf(rows: Rows<WithId>): ReadonlySet<string> {
  const ids = new Set<string>();
  each(rows, ({ id }) => ids.add(id));
  return ids;
}

/** Its parties or clusters never change. */
const idsOfFramework = oncePer((rows: readonly WithId[]) => idsOf(rows));

/** Ids within one list, also where the list is spread over several alternatives; and the two roles there is one of. */
function addDuplicates(dossier: Dossier, faults: Fault[]): void {
  const once = (): See => {
    const seen = new Set<string>();
    return (id, pointer) => {
      if (id !== undefined && seen.has(id)) faults.push({ pointer: pointer(), code: 'duplicate', values: { id } });
      else if (id !== undefined) seen.add(id);
    };
  };
  const ownIds = (pointer: string, rows: Rows<WithId>) => {
    const see = once();
    each(rows, ({ id }, i) => see(id, () => `${pointer}/${i}/id`));
  };
  const ownParties = (pointer: string, rows: Rows<{ readonly party: string }>) => {
    const see = once();
    each(rows, ({ party }, i) => see(party, () => `${pointer}/${i}/party`));
  };
  const { economy, competences, quality, responsibility, impact } = dossier;
  const alternatives = economy?.alternatives;
  ownIds('/economy/alternatives', alternatives);
  const [cost, role] = [once(), once()];
  each(alternatives, ({ costs }, i) => each(costs, ({ id }, j) => cost(id, () => `/economy/alternatives/${i}/costs/${j}/id`)));
  each(alternatives, (row, i) => row.role !== 'other' && role(row.role, () => `/economy/alternatives/${i}/role`));
  ownIds('/economy/settlements', economy?.settlements);
  ownParties('/economy/verifications', economy?.verifications);
  ownIds('/competences/roles', competences?.roles);
  ownIds('/quality/indicators', quality?.indicators);
  ownIds('/quality/risks', quality?.risks);
  ownIds('/responsibility/phases', responsibility?.phases);
  ownIds('/responsibility/treatment/holders', responsibility?.treatment?.holders);
  ownIds('/responsibility/treatment/periods', responsibility?.treatment?.periods);
  ownIds('/responsibility/delegation', responsibility?.delegation);
  ownParties('/impact/positions', impact?.positions);
}
