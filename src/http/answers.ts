// The few ways an operation answers.
import { hash } from 'node:crypto';
import type { Changed } from '../app/ports.ts';
import { isUnchanged } from './entity-tags.ts';
import type { Answer, Call } from './operation.ts';

type Asking = Pick<Call<unknown, unknown, unknown>, 'ifNoneMatch'>;
type About = Pick<Answer, 'language'>;

/** What a change came to, word for word as it was kept with the key. */
export function changedAnswer({ reply, replayed }: Changed): Answer {
  return {
    status: reply.status,
    body: reply.body === '' ? undefined : reply.body,
    etag: reply.etag,
    location: reply.location,
    replayed,
  };
}

/** One resource with its tag: 304 where the caller has it already, and `body` is then never made. */
export async function resourceAnswer(
  call: Asking,
  etag: string,
  body: () => string | Promise<string>,
  about: About = {},
): Promise<Answer> {
  if (isUnchanged(call.ifNoneMatch, etag)) return { ...about, status: 304, etag };
  return { ...about, status: 200, etag, body: await body() };
}

/** JSON text, and the tag that its hash is. */
type Content = { readonly body: string; readonly etag: string };

/** The tag is strong: SHA-256 of the text as it is sent. */
export function contentOf(content: unknown): Content {
  const body = JSON.stringify(content);
  return { body, etag: `"${hash('sha256', body, 'base64url')}"` };
}

/** One resource that has no version: its content is its tag. */
export function contentAnswer(call: Asking, content: unknown, about: About = {}): Promise<Answer> {
  const { body, etag } = contentOf(content);
  return resourceAnswer(call, etag, () => body, about);
}
