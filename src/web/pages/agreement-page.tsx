// Aftaleudkast: the draft of the agreement from the frozen submission, to read, print and take along as DOCX.
import { caseTrail, titleOf } from '../case/load-case.ts';
import { Agreement, agreementFile, loadFrozen } from '../case/paper.tsx';
import type { Door } from '../door.tsx';

export function registerAgreement(door: Door): void {
  door.get('/forelaeggelser/:id/aftaleudkast.docx', async (view) =>
    agreementFile(view, await loadFrozen(view, view.params.id ?? '')),
  );

  door.get('/forelaeggelser/:id/aftaleudkast', async (view) => {
    const frozen = await loadFrozen(view, view.params.id ?? '');
    const { submission, proposal } = frozen;
    const { t } = view;
    return {
      title: `${t('agreement.title')} – ${titleOf(proposal, view)}`,
      ownHeading: true,
      trail: caseTrail(view, frozen),
      body: (
        <>
          <p class="ob-no-print ob-actions">
            <a href={`/forelaeggelser/${submission.id}/aftaleudkast.docx`}>{t('agreement.docx')}</a>
            <a href={`/forelaeggelser/${submission.id}/afgoerelse`}>{t('case.paper')}</a>
          </p>
          <Agreement view={view} frozen={frozen} />
        </>
      ),
    };
  });
}
