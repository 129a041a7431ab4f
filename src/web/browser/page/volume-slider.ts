// The slider of the economy page: the figures, the picture and its sentences follow it. The text field and its button
// stay in place.
import type { VolumeAnswer } from '../workers/economy-worker.ts';
import { announce } from './announce.ts';
import { askWorker } from './ask-worker.ts';

/** Milliseconds after the last change until the figures are announced. */
const SILENCE = 1_000;

/** @param address of the basis of the figures, fetched when the person enters the form */
export function moveVolume(form: HTMLFormElement, address: string): void {
  const slider = form.querySelector<HTMLInputElement>('input[type=range]');
  const field = form.querySelector<HTMLInputElement>('input[name=omfang]');
  if (!slider || !field) return;
  slider.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
  let silence: ReturnType<typeof setTimeout> | undefined;
  let wished: string | number = field.value;
  const show = ({ above, below, said, volume, written }: VolumeAnswer) => {
    fill('tal-over', above);
    fill('tal-under', below);
    slider.setAttribute('aria-valuetext', written);
    if (typeof wished === 'number') field.value = written;
    else slider.value = String(volume);
    history.replaceState(null, '', `?omfang=${encodeURIComponent(written)}`);
    clearTimeout(silence);
    silence = setTimeout(() => announce(said), SILENCE);
  };
  const start = () => new Worker(new URL('../workers/economy-worker.ts', import.meta.url), { type: 'module' });
  const worker = askWorker<VolumeAnswer>(address, start, { sent: () => wished, show });
  form.addEventListener('focusin', worker.begin);
  slider.addEventListener('pointerenter', worker.begin);
  slider.addEventListener('input', () => {
    wished = slider.valueAsNumber;
    worker.ask();
  });
  field.addEventListener('input', () => {
    wished = field.value;
    worker.ask();
  });
}

/**
 * Replaces the part and keeps opened tables open. Removes `role=status`, since screen readers would announce every
 * step.
 */
function fill(id: string, html: string): void {
  const part = document.getElementById(id);
  if (!part) return;
  const open = [...part.querySelectorAll('details')].map((each) => each.open);
  part.innerHTML = html;
  for (const [i, each] of part.querySelectorAll('details').entries()) each.open = open[i] ?? each.open;
  for (const each of part.querySelectorAll('[role=status]')) each.removeAttribute('role');
}
