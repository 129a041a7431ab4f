// What falls due, as people say it: what, who, and what it is about.
import type { Due } from '../../domain/agreement/due.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { bodyName, partyName } from '../names.ts';
import type { View } from '../view.ts';

type Told = Pick<Due, 'kind' | 'what'>;

/** `agreement` where it is at hand: conditions and milestones then have their words. */
export function sayDue({ kind, what }: Told, { t }: Pick<View, 't'>, agreement?: Agreement): string {
  const name = t(`agreement.due.${kind}`);
  const words =
    kind === 'condition'
      ? agreement?.conditions.find(({ id }) => id === what)?.text
      : kind === 'milestone'
        ? agreement?.milestones.find(({ id }) => id === what)?.what
        : kind === 'report' || kind === 'regulation'
          ? what
          : undefined;
  return words ? `${name}: ${words}` : name;
}

/** The party, else the body that follows the agreement up; a dash where it happens by itself. */
export function sayDueWho(
  { act, party, kind }: Pick<Due, 'act' | 'party' | 'kind'>,
  framework: Framework,
  body: string,
): string {
  if (party !== null) return partyName(framework, party);
  if (!act || kind === 'condition' || kind === 'milestone') return '–';
  return bodyName(framework, body) || '–';
}
