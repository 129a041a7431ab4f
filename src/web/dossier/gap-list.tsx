// The gap list: what blocks, who can answer, and where.
import type { Gap } from '../../domain/assessment/assessment.ts';
import { say } from '../../domain/assessment/say.ts';
import { fieldLabel } from '../../domain/dossier/labels.ts';
import type { Case } from '../load-case.ts';
import { may } from '../load-case.ts';
import { partyName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { groupOfPointer } from './group-of-pointer.ts';
import { capitalised } from './labels.ts';

export function GapList({
  view,
  found,
  gaps,
}: {
  readonly view: View;
  readonly found: Case;
  readonly gaps: readonly Gap[];
}) {
  const { t, language } = view;
  const { framework, dossier, proposal } = found;
  const editable = may(found, 'edit');
  return (
    <Table
      caption={t('assess.gaps')}
      head={[t('assess.gap.what'), t('assess.gap.who'), t('assess.gap.where')]}
      rows={gaps.map((gap) => {
        const group = groupOfPointer(dossier, gap.pointer);
        const place = capitalised(fieldLabel(gap.pointer)[language]);
        return [
          say(gap.message[language], gap.values, language, framework.settings.currency),
          gap.answeredBy.party === undefined ? t('assess.coordinator') : partyName(framework, gap.answeredBy.party),
          editable && group ? <a href={`/sager/${proposal.id}/oplysninger/${group.id}`}>{place}</a> : place,
        ];
      })}
    />
  );
}
