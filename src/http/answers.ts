// The kinds of answers of operations.
import { hash } from 'node:crypto';
import type { Changed } from '../app/ports.ts';
import { isUnchanged } from './entity-tags.ts';
import type { Answer, Call } from './operation.ts';

type Asking = Pick<Call<unknown, unknown, unknown>, 'ifNoneMatch'>;
type About = Pick<Answer, 'language'>;

/** The answer of a change, exactly as stored with the key. */
export function changedAnswer({ reply, replayed }: Changed): Answer {
  return {
    status: reply.status,
    body: reply.body === '' ? undefined : reply.body,
    etag: reply.etag,
    location: reply.location,
    replayed,
  };
}

/** One resource with its ETag. If the caller has this version the answer is 304, and `body` is not called. */
export async function resourceAnswer(
  call: Asking,
  etag: string,
  body: () => string | Promise<string>,
  about: About = {},
): Promise<Answer> {
  if (isUnchanged(call.ifNoneMatch, etag)) return { ...about, status: 304, etag };
  return { ...about, status: 200, etag, body: await body() };
}

/** JSON text and its ETag. */
type Content = { readonly body: string; readonly etag: string };

/** A strong ETag: SHA-256 of the text as sent. */
export function contentOf(content: unknown): Content {
  const body = JSON.stringify(content);
  return { body, etag: `"${hash('sha256', body, 'base64url')}"` };
}

/** One resource without a version: its ETag follows from the content. */
export function contentAnswer(call: Asking, content: unknown, about: About = {}): Promise<Answer> {
  const { body, etag } = contentOf(content);
  return resourceAnswer(call, etag, () => body, about);
}
