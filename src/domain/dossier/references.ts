// What must hold at every save, also of a draft: ids are unique, and every reference leads somewhere.
// Source: shared design "assessment", section Dossier; issue "main job", Dossier.
import type { Framework } from '../governance/framework.ts';
import type { Fault } from '../refusal.ts';
import type { Dossier } from './dossier.ts';

type Known = { readonly what: string; readonly ids: ReadonlySet<string> };
type Ref = readonly [pointer: string, id: string | undefined];

/** Every unknown party, cluster, cost, holder or phase, and every duplicated id or role. An empty list when all is sound. */
export function findReferenceFaults(dossier: Dossier, framework: Framework): readonly Fault[] {
  const parties: Known = { what: 'party', ids: new Set(framework.parties.map((party) => party.id)) };
  const clusters: Known = { what: 'cluster', ids: new Set(framework.clusters.map((cluster) => cluster.id)) };
  const { responsibility, economy } = dossier;
  const phases: Known = { what: 'phase', ids: idsOf(responsibility?.phases) };
  const holders: Known = { what: 'holder', ids: idsOf(responsibility?.treatment?.holders) };
  const costs: Known = { what: 'cost', ids: idsOf((economy?.alternatives ?? []).flatMap((alternative) => alternative.costs ?? [])) };
  return [
    ...unknown(partyReferences(dossier), parties),
    ...unknown(list('/impact/otherClusters', dossier.impact?.otherClusters), clusters),
    ...unknown(
      (responsibility?.treatment?.periods ?? []).map(
        (period, i) => [`/responsibility/treatment/periods/${i}/phase`, period.phase] as const,
      ),
      phases,
    ),
    ...unknown(
      (responsibility?.treatment?.periods ?? []).map(
        (period, i) => [`/responsibility/treatment/periods/${i}/holder`, period.holder] as const,
      ),
      holders,
    ),
    ...unknown(
      (responsibility?.treatment?.handovers ?? []).flatMap((handover, i) => [
        [`/responsibility/treatment/handovers/${i}/from`, handover.from] as const,
        [`/responsibility/treatment/handovers/${i}/to`, handover.to] as const,
      ]),
      holders,
    ),
    ...unknown(
      (economy?.verifications ?? []).flatMap((verification, i) =>
        (verification.figures ?? []).map((figure, j) => [`/economy/verifications/${i}/figures/${j}/cost`, figure.cost] as const),
      ),
      costs,
    ),
    ...duplicates(dossier),
  ];
}

/** Every party id in the dossier, with its pointer. */
function partyReferences(dossier: Dossier): readonly Ref[] {
  const { task, volume, economy, competences, quality, responsibility, impact } = dossier;
  return [
    ...list('/task/transferringParties', task?.transferringParties),
    ...list('/task/receivingParties', task?.receivingParties),
    ...list('/task/geographicScope', task?.geographicScope),
    ...(volume?.perParty ?? []).map((row, i) => [`/volume/perParty/${i}/party`, row.party] as const),
    ...(economy?.alternatives ?? []).flatMap((alternative, i) => [
      ...list(`/economy/alternatives/${i}/performedBy`, alternative.performedBy),
      ...(alternative.costs ?? []).map((cost, j) => [`/economy/alternatives/${i}/costs/${j}/party`, cost.party] as const),
    ]),
    ...(economy?.settlements ?? []).flatMap((settlement, i) => [
      [`/economy/settlements/${i}/from`, settlement.from] as const,
      [`/economy/settlements/${i}/to`, settlement.to] as const,
    ]),
    ...(economy?.verifications ?? []).map((verification, i) => [`/economy/verifications/${i}/party`, verification.party] as const),
    ...(competences?.roles ?? []).flatMap((role, i) => [
      ...(role.parties ?? []).map((row, j) => [`/competences/roles/${i}/parties/${j}/party`, row.party] as const),
      [`/competences/roles/${i}/training/payer`, role.training?.payer] as const,
    ]),
    ['/quality/adverseEvents/reportingParty', quality?.adverseEvents?.reportingParty],
    ...list('/responsibility/authority', responsibility?.authority),
    ...list('/responsibility/operation', responsibility?.operation),
    ...list('/responsibility/funding', responsibility?.funding),
    ...(responsibility?.phases ?? []).flatMap((phase, i) => [
      ...list(`/responsibility/phases/${i}/accountable`, phase.accountable),
      ...list(`/responsibility/phases/${i}/performers`, phase.performers),
    ]),
    ...(responsibility?.treatment?.holders ?? []).map(
      (holder, i) => [`/responsibility/treatment/holders/${i}/party`, holder.party] as const,
    ),
    ['/responsibility/adviceLine/party', responsibility?.adviceLine?.party],
    ['/responsibility/supplies/payer', responsibility?.supplies?.payer],
    ['/responsibility/medicine/payer', responsibility?.medicine?.payer],
    ...list('/impact/otherParties', impact?.otherParties),
    ...(impact?.positions ?? []).map((position, i) => [`/impact/positions/${i}/party`, position.party] as const),
  ];
}

/** The ids of all parties the dossier names, sorted, each once. */
export function namedParties(dossier: Dossier): readonly string[] {
  return [...new Set(partyReferences(dossier).flatMap(([, id]) => (id === undefined ? [] : [id])))].sort();
}

function list(pointer: string, ids: readonly string[] | undefined): readonly Ref[] {
  return (ids ?? []).map((id, i) => [`${pointer}/${i}`, id] as const);
}

function idsOf(rows: readonly { readonly id: string }[] | undefined): ReadonlySet<string> {
  return new Set((rows ?? []).map((row) => row.id));
}

function unknown(references: readonly Ref[], known: Known): readonly Fault[] {
  return references.flatMap(([pointer, id]) =>
    id === undefined || known.ids.has(id) ? [] : [{ pointer, code: 'unknown-reference', values: { what: known.what, id } }],
  );
}

function duplicates(dossier: Dossier): readonly Fault[] {
  const { economy, competences, quality, responsibility, impact } = dossier;
  const alternatives = economy?.alternatives ?? [];
  const lists: readonly (readonly Ref[])[] = [
    alternatives.map((row, i) => [`/economy/alternatives/${i}/id`, row.id]),
    alternatives.flatMap((row, i) => (row.costs ?? []).map((cost, j) => [`/economy/alternatives/${i}/costs/${j}/id`, cost.id] as const)),
    alternatives.map((row, i) => [`/economy/alternatives/${i}/role`, row.role === 'other' ? undefined : row.role]),
    (economy?.settlements ?? []).map((row, i) => [`/economy/settlements/${i}/id`, row.id]),
    (economy?.verifications ?? []).map((row, i) => [`/economy/verifications/${i}/party`, row.party]),
    (competences?.roles ?? []).map((row, i) => [`/competences/roles/${i}/id`, row.id]),
    (quality?.indicators ?? []).map((row, i) => [`/quality/indicators/${i}/id`, row.id]),
    (quality?.risks ?? []).map((row, i) => [`/quality/risks/${i}/id`, row.id]),
    (responsibility?.phases ?? []).map((row, i) => [`/responsibility/phases/${i}/id`, row.id]),
    (responsibility?.treatment?.holders ?? []).map((row, i) => [`/responsibility/treatment/holders/${i}/id`, row.id]),
    (responsibility?.treatment?.periods ?? []).map((row, i) => [`/responsibility/treatment/periods/${i}/id`, row.id]),
    (responsibility?.delegation ?? []).map((row, i) => [`/responsibility/delegation/${i}/id`, row.id]),
    (impact?.positions ?? []).map((row, i) => [`/impact/positions/${i}/party`, row.party]),
  ];
  return lists.flatMap((rows) => {
    const seen = new Set<string>();
    return rows.flatMap(([pointer, id]) => {
      if (id === undefined) return [];
      if (seen.has(id)) return [{ pointer, code: 'duplicate', values: { id } }];
      seen.add(id);
      return [];
    });
  });
}
