// The worker of the economy page: computes the figures at the volume of the slider.
import { tryVolumes, type VolumeAnswer, type VolumeBasis } from '../../live/try-volume.tsx';

export type { VolumeAnswer };

type VolumeQuestion = { readonly basis?: VolumeBasis; readonly sent?: string | number };

type Thread = {
  onmessage: ((event: MessageEvent<VolumeQuestion>) => void) | null;
  postMessage(message: VolumeAnswer): void;
};
const thread = globalThis as unknown as Thread;

let answer: ((asked: string | number) => VolumeAnswer) | undefined;
thread.onmessage = ({ data }) => {
  if (data.basis) answer = tryVolumes(data.basis);
  if (answer && data.sent !== undefined) thread.postMessage(answer(data.sent));
};
