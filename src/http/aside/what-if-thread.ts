// Runs on a thread of its own: whole what-ifs, from the body's text to the answer's bytes. See second-thread.ts.
// It says only what is a 200. Every refusal, and all that needs the database or takes long, is left to the event loop, which does it anew.
import { parentPort } from 'node:worker_threads';
import { assessHere } from '../../app/assess-anywhere.ts';
import { assessWhole } from '../../app/assess-dossier.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import { sha256 } from '../../lib/sha256.ts';
import { isHttpFault } from '../http-fault.ts';
import { readJson } from '../read-json.ts';
import { assessmentText, readWhatIf } from '../routes/assessments/what-if.ts';
import type { Answers, Batch, Task } from './second-thread.ts';

/** The published ones, as the event loop last knew them; they stay the same objects, for what is kept of each. */
let published: readonly Framework[] = [];

parentPort?.on('message', async ({ frameworks, today, tasks }: Batch) => {
  published = frameworks ?? published;
  const answers: (Uint8Array<ArrayBuffer> | undefined)[] = [];
  for (const task of tasks) answers.push(await answer(task, today).catch(leaveRefused));
  const bytes = answers.flatMap((each) => (each ? [each.buffer] : []));
  parentPort?.postMessage(answers satisfies Answers, bytes);
});
parentPort?.postMessage([] satisfies Answers);

async function answer({ text, language }: Task, today: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const body = readWhatIf(readJson(text));
  if (body === undefined || !('dossier' in body) || body.draws !== 0) return undefined;
  const ports = { clock: () => ({ today }), sha256, assess: assessHere, frameworks: { published: async () => published } };
  const { assessment, framework } = await assessWhole(ports, body);
  return new TextEncoder().encode(assessmentText(assessment, framework, language));
}

/** Anything else ends the thread, and is told. */
function leaveRefused(error: unknown): undefined {
  if (!(error instanceof Refusal) && !isHttpFault(error)) throw error;
}
