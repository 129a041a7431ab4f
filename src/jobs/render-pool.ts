// PDF and DOCX are made on a thread: while one is made, everybody else is answered. A page is made at once.
import { type RenderPort, renderHere } from '../app/render-anywhere.ts';
import type { RenderTask } from './render-thread.ts';
import { createThread } from './start-thread.ts';

/** Nobody waits longer than half a minute for an answer: more than these would wait in vain. */
const WAITING = 20;

/**
 * @param program URL of the built render-thread; without one (the sources run as they are) documents are made here.
 * Of more documents than can be made in time the last are refused: an error with the code `TOO_MANY_DOCUMENTS`.
 */
export function createRenderPool(program: string | undefined): {
  readonly render: RenderPort;
  readonly close: () => Promise<void>;
} {
  if (program === undefined) return { render: renderHere, close: async () => {} };
  const thread = createThread(program, WAITING);
  return {
    render: async (paper, form, input) => {
      if (form === 'html') return renderHere(paper, form, input);
      if (thread.isFull())
        throw Object.assign(new Error('Too many documents wait to be made'), {
          code: 'TOO_MANY_DOCUMENTS',
          statusCode: 503,
        });
      const task: RenderTask = { paper, form, input };
      return thread.run<Uint8Array>(task);
    },
    close: thread.close,
  };
}
