// The live assessment of a form: asks the worker about what is typed, shows its answer beside the form and at the fields, and says it politely.
import type { Basis } from '../../live/basis.ts';
import type { LiveQuestion, LiveReply } from '../workers/assess-worker.ts';
import { announce } from './announce.ts';
import { showAnswer } from './show-answer.ts';

/** Milliseconds without a key before the worker is asked, and before the summary is said aloud. */
const PAUSE = 250;
const SILENCE = 1_500;

/** @param address where the basis of the assessment is fetched, when the person begins. */
export function assessWhileTyping(form: HTMLFormElement, address: string): void {
  let worker: Promise<Worker> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  // One question at a time, and always about the newest text.
  let asked = false;
  let again = false;
  const ask = async () => {
    again = asked;
    if (asked || !worker) return;
    asked = true;
    (await worker).postMessage({ sent: sentOf(form) } satisfies LiveQuestion);
  };
  const answered = (reply: LiveReply) => {
    asked = false;
    if (again) return void ask();
    if ('failed' in reply) return;
    showAnswer(form, reply);
    clearTimeout(silence);
    silence = setTimeout(() => {
      if (reply.summary !== said) announce(reply.summary);
      said = reply.summary;
    }, SILENCE);
  };
  form.addEventListener('focusin', () => {
    worker ??= open(address, answered);
    worker.catch(() => undefined); // without it the page works as it does without script
  });
  form.addEventListener('input', () => {
    clearTimeout(pause);
    clearTimeout(silence);
    pause = setTimeout(() => ask().catch(() => undefined), PAUSE);
  });
}

async function open(address: string, answered: (reply: LiveReply) => void): Promise<Worker> {
  const answer = await fetch(address, { headers: { accept: 'application/json' } });
  const basis = (await answer.json()) as Basis;
  const worker = new Worker(new URL('../workers/assess-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LiveReply>) => answered(data);
  worker.postMessage({ basis } satisfies LiveQuestion);
  return worker;
}

function sentOf(form: HTMLFormElement): readonly (readonly [string, string])[] {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
}
