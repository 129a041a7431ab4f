// Which answers of the parties are stale because the data they rest on has
// changed. A stale answer counts as not given until it is renewed.
import type { Dossier } from '../dossier/dossier.ts';
import { computeEconomy } from '../economics/economy.ts';
import { caseTypeOf } from '../governance/case-types.ts';
import type { Framework } from '../governance/framework.ts';
import { positionRestsOn, verificationRestsOn } from './rests-on.ts';

/** Ids of the parties whose answers were given for data that has changed since. */
export type Stale = { readonly positions: readonly string[]; readonly verifications: readonly string[] };

/**
 * SHA-256 in hex of the canonical JSON of the data an answer rests on. Passed
 * in by the caller, since browser and server have different digest functions.
 */
type Digest = (restsOn: unknown) => string;

type About = { readonly dossier: Dossier; readonly framework: Framework; readonly caseType?: string | undefined };

/** The yearly net of each party in øre; null where it is not assessed. */
function netsOf({ dossier, framework, caseType }: About): (party: string) => number | null {
  const { steady } = computeEconomy(dossier, {
    caseType: caseTypeOf(framework, caseType),
    discountRates: framework.settings.discountRates,
    priceIndex: framework.settings.priceIndex ?? [],
    dossierHash: '',
    draws: 0,
    parties: framework.parties,
  });
  const nets = new Map(steady.map(({ party, net }) => [party, net]));
  return (party) => nets.get(party) ?? null;
}

/** The data that a position of the party rests on, in the current dossier. */
export function positionNowRestsOn(about: About, party: string): unknown {
  return positionRestsOn(about.dossier, party, netsOf(about)(party));
}

/** The stale answers. The economy is computed only if there are positions. */
export function staleAnswers(about: About, digest: Digest): Stale {
  const { impact, economy } = about.dossier;
  const positions = impact?.positions ?? [];
  const netOf = positions.length === 0 ? () => null : netsOf(about);
  return {
    positions: positions
      .filter(({ party, digest: given }) => given !== digest(positionRestsOn(about.dossier, party, netOf(party))))
      .map(({ party }) => party),
    verifications: (economy?.verifications ?? [])
      .filter(({ party, digest: given }) => given !== digest(verificationRestsOn(about.dossier, party)))
      .map(({ party }) => party),
  };
}

/** Answers that a change would make stale. Compares without a digest, for the warning shown while typing. */
export function madeStale(before: About, after: About): Stale {
  const moved = (make: (about: About, party: string) => unknown, party: string) =>
    JSON.stringify(make(before, party)) !== JSON.stringify(make(after, party));
  const [netBefore, netAfter] = [netsOf(before), netsOf(after)];
  const position = (about: About, party: string) =>
    positionRestsOn(about.dossier, party, (about === before ? netBefore : netAfter)(party));
  const figures = (about: About, party: string) => verificationRestsOn(about.dossier, party);
  return {
    positions: (after.dossier.impact?.positions ?? [])
      .map(({ party }) => party)
      .filter((party) => moved(position, party)),
    verifications: (after.dossier.economy?.verifications ?? [])
      .map(({ party }) => party)
      .filter((party) => moved(figures, party)),
  };
}
