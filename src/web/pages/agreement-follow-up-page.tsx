// Opfølgning: agreed against reported for each party and period, and which triggers are set off.
import { followedOn } from '../../app/read-follow-up.ts';
import { rhythmsOf } from '../../domain/agreement/rhythms.ts';
import { isOfAgreement } from '../../domain/agreement/visibility.ts';
import { FollowedIndicators, FollowedMoney, FollowedTriggers, FollowedUnits } from '../agreement/follow-up-parts.tsx';
import { FollowUpPicture } from '../agreement/follow-up-picture.tsx';
import { FollowedWholes } from '../agreement/follow-up-wholes.tsx';
import { agreementTrail, loadAgreement } from '../agreement/load-agreement.ts';
import type { Door } from '../door.tsx';

export function addAgreementFollowUpPage(door: Door): void {
  door.get('/aftaler/:id/opfoelgning', async (view) => {
    const { t } = view;
    const { agreement, framework } = await loadAgreement(view);
    const whole = isOfAgreement(view.actor, agreement, framework);
    const followed = followedOn(agreement, view.ports.clock().today, whole);
    const props = { view, agreement, framework, followed };
    return {
      title: t('follow.title'),
      wide: true,
      trail: agreementTrail(view, agreement),
      body:
        followed.rows.length === 0 ? (
          <p class="ob-lead">{t('follow.none')}</p>
        ) : (
          <>
            <p class="ob-lead">{t('follow.lead')}</p>
            {followed.rows.some(({ masked }) => masked) && <p class="ob-narrow">{t('follow.masked')}</p>}
            {rhythmsOf(agreement.terms).length > 1 && <p class="ob-narrow">{t('follow.rhythms')}</p>}
            <FollowUpPicture {...props} />
            {agreement.terms.triggers.length > 0 && <h2>{t('follow.triggers')}</h2>}
            <FollowedTriggers {...props} />
            <h2>{t('follow.money')}</h2>
            <FollowedMoney {...props} />
            <h2>{t('follow.units')}</h2>
            <FollowedUnits {...props} />
            <FollowedWholes {...props} />
            {agreement.terms.indicators.length > 0 && <h2>{t('follow.indicators')}</h2>}
            <FollowedIndicators {...props} />
          </>
        ),
    };
  });
}
