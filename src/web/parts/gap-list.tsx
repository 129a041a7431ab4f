// The gap list: what blocks, who can answer, and where.
import type { Gap } from '../../domain/assessment/assessment.ts';
import { say } from '../../domain/assessment/say.ts';
import { fieldLabel } from '../../domain/dossier/labels.ts';
import type { Case } from '../case/load-case.ts';
import { may } from '../case/load-case.ts';
import { partyName } from '../case/names.ts';
import { groupOfPointer } from '../dossier/group-of-pointer.ts';
import { capitalised } from '../dossier/labels.ts';
import type { View } from '../view.ts';
import { Table } from './table.tsx';

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
