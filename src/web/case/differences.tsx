// The differences between two versions of a dossier, field by field, with both values in words.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { sameJson } from '../../lib/canonical-json.ts';
import { groupsOf } from '../dossier/groups.ts';
import { answeredFields, placeOf } from '../dossier/read-dossier.tsx';
import { sayField } from '../dossier/say-field.ts';
import type { Case } from '../load-case.ts';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

type DifferencesProps = {
  readonly view: View;
  readonly framework: Case['framework'];
  readonly before: Dossier;
  readonly after: Dossier;
  /** The table's caption and the headings of its two value columns. */
  readonly words: { readonly caption: string; readonly before: string; readonly after: string };
  readonly differences: ReturnType<typeof differencesBetween>;
};

export function Differences({ view, framework, before, after, words, differences }: DifferencesProps) {
  const { t, language } = view;
  const rows = differences.map(({ pointer, field, was, is }) => {
    const say = (dossier: Dossier, value: unknown) =>
      value === undefined ? '–' : sayField(field, value, { dossier, framework, view });
    return [placeOf(field, pointer, language), say(before, was), say(after, is)];
  });
  return <Table caption={words.caption} head={[t('case.field'), words.before, words.after]} rows={rows} />;
}

/** The differences since the dossier was approved or agreed. */
export function DifferencesSince({
  view,
  found: { framework, dossier },
  before,
  differences,
  column = view.t('case.before'),
}: Pick<DifferencesProps, 'view' | 'before' | 'differences'> & {
  readonly found: Case;
  /** Heading of the column of old values. */
  readonly column?: string;
}) {
  const { t } = view;
  const words = { caption: t('case.differences'), before: column, after: t('case.now') };
  return <Differences {...{ view, framework, before, after: dossier, words, differences }} />;
}

export function differencesBetween(before: Dossier, after: Dossier) {
  const fieldsIn = (dossier: Dossier) =>
    new Map(
      groupsOf(dossier)
        .flatMap((group) => answeredFields(group.items, dossier))
        .map((each) => [each.pointer, each]),
    );
  const [old, now] = [fieldsIn(before), fieldsIn(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((pointer) => {
    const [was, is] = [old.get(pointer), now.get(pointer)];
    const field = (is ?? was)?.field;
    return field === undefined || sameJson(was?.value, is?.value)
      ? []
      : [{ pointer, field, was: was?.value, is: is?.value }];
  });
}
