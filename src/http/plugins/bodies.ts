// Reads request bodies: JSON and JSON merge patch, at most 1 MiB. Long ones take turns, and some of them are answered aside.
import type { FastifyInstance } from 'fastify';
import { Answered } from '../aside/answered.ts';
import { preferredLanguage } from '../language.ts';
import { readJson } from '../read-json.ts';
import { type Helper, takeTurn } from './turns.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A helper may answer it from the text of its body. */
    aside?: boolean;
  }
}

export const BODY_LIMIT = 1_048_576;
export const JSON_TYPE = 'application/json';
export const MERGE_PATCH_TYPE = 'application/merge-patch+json';

/** To read, check and store so many characters takes longer than most answers. */
const LONG = 4_096;

/**
 * The body of a request that was answered aside is the answer.
 * @param latestMs refuses long bodies (503) while those that wait their turn are late by more than this many milliseconds.
 */
export function addBodies(app: FastifyInstance, latestMs = 1_000, helper?: Helper): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser([JSON_TYPE, MERGE_PATCH_TYPE], { parseAs: 'string', bodyLimit: BODY_LIMIT }, (request, body, done) => {
    const text = String(body);
    const tried = (step: () => void) => {
      try {
        step();
      } catch (error) {
        done(error as Error);
      }
    };
    const read = () => done(null, readJson(text));
    if (text.length <= LONG) return tried(read);
    const language = preferredLanguage(request.headers['accept-language']);
    const answered = (answer: string) => tried(() => done(null, new Answered(answer)));
    const aside = helper && request.routeOptions.config.aside ? { helper, text, language, answered } : undefined;
    tried(() => takeTurn(() => tried(read), latestMs, aside));
  });
}
