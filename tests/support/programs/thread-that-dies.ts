// A thread that says it is ready, and dies of the first thing it is given.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', () => {
  throw new Error('died of it');
});
parentPort?.postMessage([]);
