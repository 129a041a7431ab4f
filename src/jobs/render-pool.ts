// PDF and DOCX are rendered on a thread, so that they do not block other requests. HTML is rendered at once.
import { type RenderPort, renderHere } from '../app/render-anywhere.ts';
import type { RenderTask } from './render-thread.ts';
import { createThread } from './start-thread.ts';

/**
 * Maximum number of waiting documents. Callers wait at most half a minute, and further documents would not be ready in
 * time.
 */
const WAITING = 20;

/**
 * Documents beyond the limit are rejected with an error with the code `TOO_MANY_DOCUMENTS`.
 * @param program URL of the built render-thread; without it (running from sources) documents are rendered in this
 * thread.
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
