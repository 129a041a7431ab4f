// A word for a state, in a frame with the colour of the state.
import type { ProposalStatus } from '../../domain/workflow/state.ts';
import type { Translate } from '../texts/index.ts';

export type Tone = 'good' | 'wait' | 'warn' | 'bad' | 'plain';

const STATUS_TONE: Readonly<Record<ProposalStatus, Tone>> = {
  draft: 'plain',
  'in-review': 'wait',
  returned: 'warn',
  approved: 'good',
  rejected: 'bad',
  withdrawn: 'plain',
  deleted: 'plain',
};

export function Status({ tone, text }: { readonly tone: Tone; readonly text: string }) {
  return <span class={`ob-status ob-status--${tone}`}>{text}</span>;
}

export function CaseStatus({ status, t }: { readonly status: string; readonly t: Translate }) {
  const known = status as ProposalStatus;
  return <Status tone={STATUS_TONE[known] ?? 'plain'} text={t(`status.${known}`)} />;
}
