// For a case that changes an agreement: the agreement, and how the case differs from it.
import { inSight } from '../../app/in-sight.ts';
import { parseDossier } from '../../app/read-dossier.ts';
import { getRevision } from '../../app/read-proposals.ts';
import { agreedBehind } from '../../app/spread-agreement.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Case } from '../load-case.ts';
import type { View } from '../view.ts';
import { DifferencesSince, differencesBetween } from './differences.tsx';

/**
 * The dossier that the case is compared with: its first revision, which was filled from the agreement; for a case with
 * the purpose `spread` the agreed terms as a dossier. Undefined for a case about no agreement.
 */
export async function filledFromAgreement(view: View, { proposal }: Case): Promise<Dossier | undefined> {
  if (!proposal.about) return undefined;
  if (proposal.about.purpose === 'spread') return agreedInSight(view, proposal);
  return parseDossier((await getRevision(view.ports, view.actor, proposal.id, 1)).dossier);
}

/** Undefined where the person cannot see the agreement. */
function agreedInSight({ ports, actor }: View, proposal: Case['proposal']): Promise<Dossier | undefined> {
  return inSight(agreedBehind(ports, actor, proposal));
}

type Props = { readonly view: View; readonly found: Case; readonly before: Dossier };

export function AboutAgreement({ view, found, before }: Props) {
  const { t } = view;
  const { about } = found.proposal;
  if (!about) return null;
  const differences = differencesBetween(before, found.dossier);
  return (
    <section aria-labelledby="aftalen">
      <h2 id="aftalen">{t(`amend.${about.purpose}.differences`)}</h2>
      <p>
        <a href={`/aftaler/${about.agreement}`}>{t('amend.seeAgreement')}</a>
      </p>
      {differences.length === 0 ? (
        <p>{t('amend.same')}</p>
      ) : (
        <DifferencesSince {...{ view, found, before, differences }} column={t('amend.agreed')} />
      )}
    </section>
  );
}
