// The frozen submission to read: verdict of the formal check, principles, and the dossier as it was frozen.
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { ReadDossier } from '../dossier/read-dossier.tsx';
import { FindingBlock } from '../parts/finding.tsx';
import { PrincipleTable } from '../parts/principle-table.tsx';
import type { View } from '../view.ts';
import type { Case } from './load-case.ts';

export function Paper({ view, frozen }: { readonly view: View; readonly frozen: Case & { readonly assessment: Assessment } }) {
  const { t } = view;
  const { assessment, framework, dossier } = frozen;
  return (
    <>
      <h2>{t('assess.principles')}</h2>
      <p class="ob-muted">{t('shell.formal')}</p>
      <PrincipleTable view={view} framework={framework} assessment={assessment} />
      <h2>{t('assess.findings')}</h2>
      {assessment.findings.length === 0 ? (
        <p>{t('assess.noFindings')}</p>
      ) : (
        <ul class="nobullet-list">
          {assessment.findings.map((finding) => (
            <FindingBlock key={`${finding.code}${finding.pointer}`} view={view} found={frozen} finding={finding} editable={false} />
          ))}
        </ul>
      )}
      <ReadDossier dossier={dossier} framework={framework} view={view} />
    </>
  );
}
