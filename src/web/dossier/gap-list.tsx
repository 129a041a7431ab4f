// The list of gaps: the place, what is missing, and who can answer. The place comes first, since it tells the rows
// apart.
import type { ComponentChildren } from 'preact';
import type { Gap } from '../../domain/assessment/assessment.ts';
import { say } from '../../domain/assessment/say.ts';
import { fieldLabel } from '../../domain/dossier/labels.ts';
import { capitalised } from '../../lib/written.ts';
import type { Case } from '../load-case.ts';
import { may } from '../load-case.ts';
import { partyName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { groupOfPointer } from './group-of-pointer.ts';

type Props = {
  readonly view: View;
  readonly found: Case;
  readonly gaps: readonly Gap[];
  /** Anchor and title of a check's finding on the page. The list links to it instead of repeating it. */
  readonly findingOf?: (check: string) => { readonly at: string; readonly title: string } | undefined;
  /** The case is decided, so the past tense is used. */
  readonly over?: boolean;
};

export function GapList({ view, found, gaps, findingOf, over = false }: Props) {
  const { t, language } = view;
  const { framework, dossier, proposal } = found;
  const editable = may(found, 'edit');
  const rows = new Map<string, readonly ComponentChildren[]>();
  for (const gap of gaps) {
    const group = groupOfPointer(dossier, gap.pointer);
    const place = capitalised(fieldLabel(gap.pointer)[language]);
    const finding = findingOf?.(gap.check);
    const what = finding?.title ?? say(gap.message[language], gap.values, language, framework.settings.currency);
    const { party } = gap.answeredBy;
    const who = party === undefined ? t('assess.coordinator') : partyName(framework, party);
    rows.set([finding ? what : gap.pointer, what, who, place].join('\n'), [
      editable && group ? <a href={`/sager/${proposal.id}/oplysninger/${group.id}`}>{place}</a> : place,
      finding ? <a href={`#${finding.at}`}>{what}</a> : what,
      who,
    ]);
  }
  return (
    <Table
      caption={t(over ? 'assess.gapsThen' : 'assess.gaps')}
      head={[t('assess.gap.where'), t('assess.gap.what'), t(over ? 'assess.gap.whoThen' : 'assess.gap.who')]}
      rows={[...rows.values()]}
    />
  );
}
