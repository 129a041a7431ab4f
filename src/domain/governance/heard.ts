// Bodies without a stage, such as KKR or a forum of directors. They do not decide, but may state a position for the
// parties they represent.
// Source: »Kommunernes rolle i det nære og sammenhængende sundhedsvæsen«, KKR Syddanmark: KKR settles positions that
// the municipalities share.
import { oncePer } from '../../lib/once-per.ts';
import type { Body, Framework } from './framework.ts';
import type { Stage } from './procedure.ts';

/** For each body without a stage, the ids of the parties that it represents. */
export const heardBodies = oncePer((framework: Framework): ReadonlyMap<string, readonly string[]> => {
  const stages = framework.procedures.flatMap((procedure) => procedure.stages);
  const acting = new Set(framework.parties.filter(canSpeak).map(({ id }) => id));
  return new Map(
    framework.bodies
      .filter((body) => !stages.some((stage) => takes(framework, stage, body)))
      .map(({ id, seats = [] }) => {
        const represented = seats.flatMap(({ party, represents }) => [...represents, ...(party ? [party] : [])]);
        return [id, [...new Set(represented)].filter((party) => acting.has(party))];
      }),
  );
});

function canSpeak({ kind }: Framework['parties'][number]): boolean {
  return kind !== 'citizens' && kind !== 'state';
}

function takes({ parties }: Framework, { deciders }: Stage, { id, kind, clusters = [], councilOf }: Body): boolean {
  if ('body' in deciders) return deciders.body === id;
  if ('perCluster' in deciders) return deciders.perCluster === kind && clusters.length > 0;
  const party = parties.find((each) => each.id === councilOf);
  return party !== undefined && deciders.perParty.kinds.includes(party.kind);
}

/** Parties of the case for which the body can state a position; none if it has a stage or represents none of them. */
export function spokenForBy(framework: Framework, body: string, parties: readonly string[]): readonly string[] {
  return (heardBodies(framework).get(body) ?? []).filter((party) => parties.includes(party));
}
