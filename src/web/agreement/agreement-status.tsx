// The words and the colour of an agreement's status.
import type { AgreementStatus } from '../../domain/agreement/validity.ts';
import { Status } from '../parts/status.tsx';
import type { Translate } from '../texts/index.ts';

const TONE = {
  'awaiting-start': 'wait',
  'in-force': 'good',
  'under-notice': 'warn',
  ended: 'plain',
  replaced: 'plain',
} as const satisfies Record<AgreementStatus, string>;

export function AgreementState({ status, t }: { readonly status: AgreementStatus; readonly t: Translate }) {
  return <Status tone={TONE[status]} text={t(`agreement.status.${status}`)} />;
}
