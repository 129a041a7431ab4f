// Answers of parties that were given for something else than what stands now.
import { givenOfCase } from '../../app/given-of-case.ts';
import type { Stale } from '../../domain/consent/stale.ts';
import type { Case } from '../load-case.ts';
import type { View } from '../view.ts';

export function staleOf(view: View, { proposal, dossier, framework }: Case): Stale {
  return givenOfCase(view.ports, proposal, dossier, framework).stale;
}
