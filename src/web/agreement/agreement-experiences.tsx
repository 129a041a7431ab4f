// What was learnt from an agreement, and the link for sharing an experience.
import { currentFramework } from '../../app/current-framework.ts';
import { listExperiences } from '../../app/registers/experiences.ts';
import { isValidOn } from '../../domain/governance/lookups.ts';
import type { Experience } from '../../domain/registers/experience.ts';
import { isPlace, placesOfAgreement, writesFor } from '../../domain/registers/places.ts';
import { placeName } from '../names.ts';
import type { View } from '../view.ts';
import type { ShownAgreement } from './load-agreement.ts';

const EXPERIENCES_SHOWN = 20;

/** Experiences that are not withdrawn, and the framework under which the person can share one. */
export async function experiencesOf(view: View, agreement: ShownAgreement['agreement']) {
  const { id, framework } = agreement;
  const { ports, actor } = view;
  const filter = { agreement: id, status: 'shared' };
  const [{ items }, published] = await Promise.all([
    listExperiences(ports, actor, filter, { pageSize: EXPERIENCES_SHOWN }),
    ports.frameworks.published(),
  ]);
  const { today } = ports.clock();
  const own = currentFramework(published, framework.id, today);
  const next = own?.successor === undefined ? undefined : currentFramework(published, own.successor, today);
  const places = placesOfAgreement(agreement);
  const shareIn = [own, next].find(
    (each) =>
      each &&
      isValidOn(each, today) &&
      places.some((place) => isPlace(each, place) && writesFor(actor, each.id, place)),
  );
  return { experiences: items, shareIn: shareIn?.id };
}

type Props = {
  readonly view: View;
  readonly found: ShownAgreement;
  readonly experiences: readonly Experience[];
  /** Id of the framework under which the person can share an experience; undefined where the person cannot. */
  readonly shareIn: string | undefined;
};

export function AgreementExperiences({ view: { t }, found: { agreement, framework }, experiences, shareIn }: Props) {
  return (
    <>
      {experiences.length === 0 ? (
        <p>{t('registers.none')}</p>
      ) : (
        <ul>
          {experiences.map(({ id, title, place, matters }) => (
            <li key={id}>
              <a href={`/erfaringer/${id}`}>{title}</a>
              {` (${placeName(framework, place)}): ${matters}`}
            </li>
          ))}
        </ul>
      )}
      {shareIn !== undefined && (
        <p class="ob-no-print">
          <a href={`/erfaringer/${shareIn}/ny?agreement=${agreement.id}`}>{t('experiences.new')}</a>
        </p>
      )}
    </>
  );
}
