// The live assessment of a form: asks the worker about the typed entries, shows the answer beside the form and at the
// fields, and announces the summary.
import type { LiveReply } from '../workers/assess-worker.ts';
import { announce } from './announce.ts';
import { askWorker } from './ask-worker.ts';
import { showAnswer } from './show-answer.ts';

/** Milliseconds after the last key: until the worker is asked, and from its answer until the summary is announced. */
const PAUSE = 250;
const SILENCE = 1_500;

/** @param address of the basis of the assessment, fetched when the person enters the form */
export function assessWhileTyping(form: HTMLFormElement, address: string): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  const show = (reply: LiveReply) => {
    if ('failed' in reply) return;
    showAnswer(form, reply);
    clearTimeout(silence);
    silence = setTimeout(() => {
      if (reply.summary !== said) announce(reply.summary);
      said = reply.summary;
    }, SILENCE);
  };
  const start = () => new Worker(new URL('../workers/assess-worker.ts', import.meta.url), { type: 'module' });
  const sent = () => [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const worker = askWorker(address, start, { sent, show });
  form.addEventListener('focusin', worker.begin);
  form.addEventListener('input', () => {
    clearTimeout(pause);
    clearTimeout(silence);
    pause = setTimeout(worker.ask, PAUSE);
  });
}
