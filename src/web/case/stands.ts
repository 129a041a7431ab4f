// Answers of parties that were given for something else than what stands now, and what has changed since.
import { givenOfCase } from '../../app/given-of-case.ts';
import { getRevision } from '../../app/read-proposals.ts';
import { parseDossier } from '../../app/see-proposal.ts';
import { type Stale, toldForPosition } from '../../domain/consent/stale.ts';
import { toldOfFigures } from '../../domain/consent/told.ts';
import { placeAt } from '../../domain/dossier/tree.ts';
import { sameJson } from '../../lib/canonical-json.ts';
import type { View } from '../view.ts';
import type { Case } from './load-case.ts';

type Answer = { readonly party: string; readonly revision?: number | undefined };

/** What has changed since the answer, in words, by party. A party whose answer still stands is not in it. */
export type Changed = ReadonlyMap<string, { readonly revision: number; readonly what: string }>;

export function staleOf(view: View, { proposal, dossier, framework }: Case): Stale {
  return givenOfCase(view.ports, proposal, dossier, framework).stale ?? { positions: [], verifications: [] };
}

export async function positionsSince(view: View, found: Case): Promise<Changed> {
  const stale = staleOf(view, found).positions;
  const answers = (found.dossier.impact?.positions ?? []).filter(({ party }) => stale.includes(party));
  const { framework, proposal } = found;
  return changedSince(view, found, answers, (dossier, party) =>
    toldForPosition({ dossier, framework, caseType: proposal.caseType }, party),
  );
}

export async function figuresSince(view: View, found: Case): Promise<Changed> {
  const stale = staleOf(view, found).verifications;
  const answers = (found.dossier.economy?.verifications ?? []).filter(({ party }) => stale.includes(party));
  return changedSince(view, found, answers, toldOfFigures);
}

type Told = (dossier: Case['dossier'], party: string) => unknown;

async function changedSince(
  view: View,
  { proposal, dossier }: Case,
  answers: readonly Answer[],
  told: Told,
): Promise<Changed> {
  const revisions = [...new Set(answers.map(({ revision = 1 }) => revision))];
  const known = new Map(
    await Promise.all(
      revisions.map(async (number) => {
        const revision = await getRevision(view.ports, view.actor, proposal.id, number);
        return [number, parseDossier(revision.dossier)] as const;
      }),
    ),
  );
  return new Map(
    answers.map(({ party, revision = 1 }) => {
      const before = known.get(revision) ?? {};
      return [
        party,
        { revision, what: differences(told(before, party), told(dossier, party), view).join(', ') },
      ] as const;
    }),
  );
}

/** Where each part of what a party is told stands in the dossier. */
const PLACES: Readonly<Record<string, string>> = {
  currency: '/economy/currency',
  priceYear: '/economy/priceYear',
  counts: '/volume/activities/*/counts',
  money: '/economy/money',
  whatMoves: '/task/whatMoves',
  targetGroup: '/task/targetGroup',
  authority: '/responsibility/authority',
  operation: '/responsibility/operation',
  funding: '/responsibility/funding',
  treatment: '/responsibility/treatment',
  startDate: '/plan/startDate',
  duration: '/plan/duration',
  noticeMonths: '/plan/noticeMonths',
};

function differences(before: unknown, after: unknown, view: View): readonly string[] {
  const { t, language } = view;
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    if (sameJson(was[name] ?? null, is[name] ?? null)) return [];
    if (name === 'figures') return differences(was[name], is[name], view);
    if (name === 'alternatives') return [t('stands.lines')];
    if (name === 'net') return [t('stands.net')];
    const words = placeAt(PLACES[name] ?? '')?.declaration.words[language];
    return [(words ?? name).toLocaleLowerCase('da')];
  });
}

function partsOf(told: unknown): Readonly<Record<string, unknown>> {
  return typeof told === 'object' && told !== null ? (told as Readonly<Record<string, unknown>>) : {};
}
