// The fields of a party's answer: whether its figures are right, and its position on the case.
import { POSITIONS, type Position } from '../../domain/dossier/impact.ts';
import type { Verification } from '../../domain/dossier/verification.ts';
import { caseTypeOf } from '../../domain/governance/case-types.ts';
import type { Entries } from '../door.tsx';
import { errorAt } from '../form/act-page.tsx';
import { Radios, YesNo } from '../form/choices.tsx';
import { TextArea } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import type { Case } from '../load-case.ts';
import { ownerName } from '../names.ts';
import type { View } from '../view.ts';
import { OwnFigures } from './own-figures.tsx';

type Props = {
  readonly view: View;
  readonly found: Case;
  readonly party: string;
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

export function FiguresFields(props: Props & { readonly given: Verification | undefined }) {
  const { view, entries, errors, given } = props;
  const { t } = view;
  return (
    <>
      <OwnFigures {...props} />
      <Radios
        name="agrees"
        label={t('verify.agrees')}
        value={entries.get('agrees') ?? (given ? String(given.agrees) : '')}
        options={[
          { value: 'true', text: t('verify.yes') },
          { value: 'false', text: t('verify.no') },
        ]}
        error={errorAt(errors, 'agrees')}
        inline
        t={t}
      />
      <TextArea
        name="comment"
        label={t('verify.comment')}
        value={entries.get('comment') ?? given?.comment ?? ''}
        error={errorAt(errors, 'comment')}
        rows={2}
        t={t}
      />
    </>
  );
}

type PositionProps = Props & {
  readonly given: Position | undefined;
  /** A body answers for other parties. Questions that a party answers only for itself are left out. */
  readonly asBody: boolean;
  /** Net cost of the party in øre a year; null where it is not known. */
  readonly net: number | null;
};

export function PositionFields({ view: { t }, found, party, entries, errors, given, asBody, net }: PositionProps) {
  const { framework, dossier, proposal } = found;
  const said = (value: boolean | undefined) => (value === undefined ? '' : String(value));
  const money = dossier.economy?.money ?? caseTypeOf(framework, proposal.caseType).money[0];
  const asksNet = !asBody && (net === null || net > 0 || given?.acceptsNetCost !== undefined);
  return (
    <>
      <Radios
        name="position"
        label={t('position.field', { party: ownerName(framework, party) })}
        value={entries.get('position') ?? given?.position ?? ''}
        options={POSITIONS.map((position) => ({ value: position, text: t(`position.${position}`) }))}
        error={errorAt(errors, 'position')}
        t={t}
      />
      <TextArea
        name="reason"
        label={t('position.reason')}
        hint={t('position.reasonHint')}
        value={entries.get('reason') ?? given?.reason ?? ''}
        error={errorAt(errors, 'reason')}
        rows={3}
        t={t}
      />
      {asksNet && (
        <YesNo
          name="accepts"
          label={t('position.accepts')}
          value={entries.get('accepts') ?? said(given?.acceptsNetCost)}
          t={t}
        />
      )}
      {!asBody && money !== 'moves' && (
        <YesNo
          name="confirms"
          label={t('position.confirmsMoney')}
          value={entries.get('confirms') ?? said(given?.confirmsMoney)}
          t={t}
        />
      )}
    </>
  );
}
