// A thread that answers each text with its own number, how many came with it and whether frameworks did; it leaves 'leave' to the event loop,
// dies of 'die', and ends without a word at 'exit'.
import { parentPort, threadId } from 'node:worker_threads';
import type { Batch } from '../../../src/http/aside/thread.ts';

parentPort?.on('message', ({ frameworks, tasks }: Batch) => {
  if (tasks.some(({ text }) => text === 'die')) throw new Error('died of it');
  if (tasks.some(({ text }) => text === 'exit')) process.exit(7);
  const told = JSON.stringify({ threadId, together: tasks.length, told: frameworks !== undefined });
  parentPort?.postMessage(tasks.map(({ text }) => (text === 'leave' ? undefined : told)));
});
parentPort?.postMessage([]);
