// Runs on a thread of its own: whole what-ifs, from the body's text to the answer's. See thread.ts.
// It says only what is a 200. Every refusal, and all that needs the database or takes long, is left to the event loop, which does it anew.
import { parentPort } from 'node:worker_threads';
import { assessHere } from '../../app/assess-anywhere.ts';
import { assessWhole } from '../../app/assess-dossier.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import { LANGUAGES, type Language } from '../../lib/localised.ts';
import { sha256 } from '../../lib/sha256.ts';
import { isHttpFault } from '../http-fault.ts';
import { assessmentText, readWhatIf } from '../routes/assessments/what-if.ts';
import type { Answers, Batch, Task } from './thread.ts';

/** The published ones, as the event loop last knew them; they stay the same objects, for what is kept of each. */
let published: readonly Framework[] = [];

parentPort?.on('message', async ({ frameworks, today, tasks }: Batch) => {
  published = frameworks ?? published;
  const answers: (string | undefined)[] = [];
  for (const task of tasks) answers.push(await answer(task, today).catch(leaveRefused));
  parentPort?.postMessage(answers satisfies Answers);
});
parentPort?.postMessage([] satisfies Answers);

async function answer({ text, language }: Task, today: string): Promise<string | undefined> {
  const body = readWhatIf(text);
  if (body === undefined || !('dossier' in body) || body.draws !== 0) return undefined;
  const ports = { clock: () => ({ today }), sha256, assess: assessHere, frameworks: { published: async () => published } };
  const { assessment, framework } = await assessWhole(ports, body);
  return assessmentText(assessment, framework, sameLanguage(language));
}

/**
 * The text that came in the message is another object than the one in the code. Whatever is looked up by it makes V8 give up its optimised code,
 * and optimise anew, for ever.
 */
function sameLanguage(language: Language): Language {
  return LANGUAGES.find((each) => each === language) ?? language;
}

/** Anything else ends the thread, and is told. */
function leaveRefused(error: unknown): undefined {
  if (!(error instanceof Refusal) && !isHttpFault(error)) throw error;
}
