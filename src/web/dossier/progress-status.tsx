// The progress of a form as a word in a frame.
import { Status, type Tone } from '../parts/status.tsx';
import type { Translate } from '../texts/index.ts';
import type { Progress } from './progress.ts';

const PROGRESS_TONE: Readonly<Record<Progress, Tone>> = {
  'not-started': 'plain',
  'in-progress': 'wait',
  missing: 'warn',
  done: 'good',
};

export function ProgressStatus({ progress, t }: { readonly progress: Progress; readonly t: Translate }) {
  return <Status tone={PROGRESS_TONE[progress]} text={t(`progress.${progress}`)} />;
}
