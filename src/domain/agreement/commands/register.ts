// Registers an agreement that already runs, without a case, so that it can be amended, renewed, ended and seen in the
// registers.
import type { Dossier } from '../../dossier/dossier.ts';
import { findPersonData } from '../../dossier/person-data.ts';
import { findReferenceFaults } from '../../dossier/references.ts';
import { caseTypeOf } from '../../governance/case-types.ts';
import type { Framework } from '../../governance/framework.ts';
import { type Fault, Refusal } from '../../refusal.ts';
import { holds } from '../../workflow/actor.ts';
import { milestonesOf, numberOf, partiesOfTerms } from '../birth.ts';
import type { AgreementEvent } from '../events.ts';
import type { AgreementContext } from '../guards.ts';
import type { Terms } from '../terms.ts';
import { happenedTo } from './command.ts';

export type Register = {
  readonly id: string;
  readonly clusters: readonly string[];
  readonly caseType?: string | undefined;
  /** The body that follows it up. */
  readonly body: string;
  readonly terms: Terms;
  /** Reference to the document that holds the agreement. */
  readonly source: string;
  /** Parties that have not joined or have left. */
  readonly notJoined: readonly string[];
};

/**
 * Refuses `forbidden` (neither planner of the framework nor coordinator of one of the clusters), `invalid` for ids that
 * the framework does not have.
 */
export function registerAgreement(command: Register, context: AgreementContext): AgreementEvent {
  const { framework, actor } = context;
  const coordinates = command.clusters.some((cluster) => holds(actor, 'coordinator', cluster));
  if (!coordinates && !holds(actor, 'planner', framework.id)) throw new Refusal('forbidden');
  const { id, clusters, body, terms, source, notJoined } = command;
  const faults = faultsOf(command, framework);
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  const type = caseTypeOf(framework, command.caseType);
  const parties = partiesOfTerms(terms, framework, null, terms.start).map((one) =>
    notJoined.includes(one.party) ? { ...one, since: undefined, asked: true, answer: 'asked' as const } : one,
  );
  return happenedTo('agreement.created', id, context, {
    on: context.today,
    number: numberOf(id, terms.start),
    edition: 1,
    lineage: id,
    framework: { id: framework.id, version: framework.version },
    caseType: type.id,
    clusters,
    body,
    origin: { kind: 'registered', source, on: context.today },
    terms,
    promised: [],
    joining: null,
    parties: parties.map(({ since, ...one }) => ({ ...one, ...(since !== undefined && { since }) })),
    conditions: [],
    milestones: milestonesOf(terms),
  });
}

function faultsOf(
  { clusters, body, caseType, terms, source, notJoined }: Register,
  framework: Framework,
): readonly Fault[] {
  const unknown = (pointer: string, what: string, id: string, known: readonly { readonly id: string }[]) =>
    known.some((one) => one.id === id) ? [] : [{ pointer, code: 'unknown-reference', values: { what, id } }];
  return [
    ...clusters.flatMap((id, i) => unknown(`/clusters/${i}`, 'cluster', id, framework.clusters)),
    ...unknown('/body', 'body', body, framework.bodies),
    ...(caseType === undefined ? [] : unknown('/caseType', 'case type', caseType, framework.caseTypes)),
    ...notJoined.flatMap((id, i) => unknown(`/notJoined/${i}`, 'party', id, framework.parties)),
    ...findPersonData({ terms, source }).map((pointer) => ({ pointer, code: 'person-data' })),
    ...findReferenceFaults(asDossier(terms), framework).map((fault) => ({ ...fault, pointer: placeIn(fault.pointer) })),
  ];
}

/** The terms in the shape of a dossier, so that the same reference checks apply. */
function asDossier(terms: Terms): Dossier {
  const { operation, funding } = terms;
  return {
    task: { transferringParties: terms.transferring, receivingParties: terms.receiving },
    volume: { activities: terms.activities },
    economy: {
      keys: terms.keys,
      alternatives: [{ id: 'aftalt', role: 'proposed', settlements: terms.tariffs, costs: linesOf(terms) }],
    },
    quality: { indicators: terms.indicators },
    responsibility: { ...(operation && { operation }), ...(funding && { funding }) },
    plan: { milestones: terms.milestones, triggers: terms.triggers },
  };
}

/** An agreement has no cost lines; every line that a tariff names is taken to exist. */
function linesOf({ tariffs }: Terms): { id: string }[] {
  return [...new Set(tariffs.flatMap(({ lines = [] }) => lines))].map((id) => ({ id }));
}

const PLACES: readonly (readonly [string, string])[] = [
  ['/task/transferringParties', '/terms/transferring'],
  ['/task/receivingParties', '/terms/receiving'],
  ['/volume/activities', '/terms/activities'],
  ['/economy/keys', '/terms/keys'],
  ['/economy/alternatives/0/settlements', '/terms/tariffs'],
  ['/quality/indicators', '/terms/indicators'],
  ['/responsibility', '/terms'],
  ['/plan', '/terms'],
];

function placeIn(pointer: string): string {
  const place = PLACES.find(([from]) => pointer.startsWith(from));
  return place ? place[1] + pointer.slice(place[0].length) : pointer;
}
