// Positions and verifications that no longer count, because what they were given for has changed, and what has changed.
import { changedParts, type Since } from '../domain/consent/differences.ts';
import { verificationRestsOn } from '../domain/consent/rests-on.ts';
import { positionNowRestsOn } from '../domain/consent/stale.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Framework } from '../domain/governance/framework.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { givenOfCase } from './given-of-case.ts';
import type { Ports } from './ports.ts';
import { parseDossier } from './read-dossier.ts';

/** What has changed since each party's answer, by party. Parties whose answer still counts are left out. */
export type AnswersSince = ReadonlyMap<string, Since>;

/** A case that the reader may see. `dossier`: the current one, or the one that a submission froze. */
type About = { readonly proposal: Proposal; readonly dossier: Dossier; readonly framework: Framework };
type Answer = { readonly party: string; readonly revision?: number | undefined };

/** Positions that no longer count. */
export async function positionsSince(ports: Ports, about: About): Promise<AnswersSince> {
  const { framework, proposal, dossier } = about;
  const stale = givenOfCase(ports, proposal, dossier, framework).stale?.positions ?? [];
  const answers = (dossier.impact?.positions ?? []).filter(({ party }) => stale.includes(party));
  return since(ports, about, answers, (then, party) =>
    positionNowRestsOn({ dossier: then, framework, caseType: proposal.caseType }, party),
  );
}

/** Verifications of figures that no longer count. */
export async function figuresSince(ports: Ports, about: About): Promise<AnswersSince> {
  const { framework, proposal, dossier } = about;
  const stale = givenOfCase(ports, proposal, dossier, framework).stale?.verifications ?? [];
  const answers = (dossier.economy?.verifications ?? []).filter(({ party }) => stale.includes(party));
  return since(ports, about, answers, verificationRestsOn);
}

/** @param restsOn the parts of a dossier that a party's answer was given for */
async function since(
  ports: Pick<Ports, 'reader'>,
  { proposal, dossier }: About,
  answers: readonly Answer[],
  restsOn: (dossier: Dossier, party: string) => unknown,
): Promise<AnswersSince> {
  const revisions = [...new Set(answers.map(({ revision = 1 }) => revision))];
  const known = new Map(
    await Promise.all(
      revisions.map(async (number) => {
        const revision = await ports.reader.revision(proposal.id, number);
        return [number, revision ? parseDossier(revision.dossier) : {}] as const;
      }),
    ),
  );
  return new Map(
    answers.map(({ party, revision = 1 }): readonly [string, Since] => {
      const before = restsOn(known.get(revision) ?? {}, party);
      return [party, { revision, changed: changedParts(before, restsOn(dossier, party)) }];
    }),
  );
}
