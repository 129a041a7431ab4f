// Aftaleudkast: the draft of the agreement from the frozen submission, to read, print or download as PDF or DOCX.
import { draftFile } from '../../app/documents.ts';
import { loadFrozen } from '../../app/frozen-submission.ts';
import { Agreement, addFiles } from '../case/paper.tsx';
import type { Door } from '../door.tsx';
import { caseTrail, titleOf } from '../load-case.ts';

export function addAgreementPage(door: Door): void {
  addFiles(door, '/forelaeggelser/:id/aftaleudkast', async ({ ports, actor, language, params }, form) =>
    draftFile(ports, await loadFrozen(ports, actor, params.id ?? ''), { form, language }),
  );

  door.get('/forelaeggelser/:id/aftaleudkast', async (view) => {
    const frozen = await loadFrozen(view.ports, view.actor, view.params.id ?? '');
    const { submission, proposal } = frozen;
    const { t } = view;
    return {
      title: `${t('agreement.title')} – ${titleOf(proposal, view)}`,
      ownHeading: true,
      trail: caseTrail(view, frozen),
      body: (
        <>
          <p class="ob-no-print ob-actions">
            <a href={`/forelaeggelser/${submission.id}/aftaleudkast.pdf`}>{t('agreement.pdf')}</a>
            <a href={`/forelaeggelser/${submission.id}/aftaleudkast.docx`}>{t('agreement.docx')}</a>
            <a href={`/forelaeggelser/${submission.id}/afgoerelse`}>{t('case.paper')}</a>
          </p>
          <Agreement view={view} frozen={frozen} />
        </>
      ),
    };
  });
}
