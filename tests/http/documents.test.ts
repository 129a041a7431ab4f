// The documents of a case and of a body with a bearer token: format by the Accept header, in the caller's language.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn, submit } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const BEGINNINGS: Readonly<Record<string, string>> = {
  'text/html': '<!doctype html><html lang="da">',
  [DOCX]: 'PK',
  'application/pdf': '%PDF-1.7',
};

let service: TestService;
let paths: readonly string[];
beforeAll(async () => {
  service = await startTestService(IN_FORCE);
  const draft = await createDraft(createApi(service.url), 'coordinator-fyn', 'IV-antibiotika');
  await fillIn(draft, 'coordinator-fyn', ivAntibiotics);
  const { id } = await submit(draft, 'coordinator-fyn', ['trin-1', 'trin-2', 'trin-3', 'trin-4']);
  paths = [`/submissions/${id}/paper`, `/submissions/${id}/agreement-draft`, '/bodies/fyn-administrative/agenda'];
}, 60_000);
afterAll(() => service?.close());

async function get(path: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${service.url}/v1${path}`, { headers: { ...(await service.as('coordinator-fyn')), ...headers } });
}

describe('a document by API', { timeout: 120_000 }, () => {
  it.each(Object.entries(BEGINNINGS))('is %s where that is asked for', async (type, beginning) => {
    for (const path of paths) {
      const answer = await get(path, { accept: type, 'accept-language': 'da' });
      const content = Buffer.from(await answer.arrayBuffer()).toString('latin1');
      expect([path, answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([path, 200, type]);
      expect(content.slice(0, beginning.length), path).toBe(beginning);
      expect(answer.headers.get('vary'), path).toContain('Accept, Accept-Language');
      expect(answer.headers.get('content-language'), path).toBe('da');
      expect(answer.headers.get('content-disposition'), path).toMatch(
        /^attachment; filename="[\w-]+\.(html|docx|pdf)"$/,
      );
    }
  });

  it('is a page where nothing is said, but an agenda is JSON', async () => {
    const types = await Promise.all(
      paths.map(async (path) => (await get(path, { accept: '*/*' })).headers.get('content-type')),
    );
    expect(types).toEqual(['text/html; charset=utf-8', 'text/html; charset=utf-8', 'application/json; charset=utf-8']);
  });

  it.each([
    ['text/*', 'text/html; charset=utf-8'],
    ['*/*, application/pdf;q=0.1', 'application/json; charset=utf-8'],
    ['application/json;q=0.5, text/html;q=0.9', 'text/html; charset=utf-8'],
  ])('an agenda is what of %s is liked best', async (accept, type) => {
    const answer = await get('/bodies/fyn-administrative/agenda', { accept });
    expect([answer.headers.get('content-type'), answer.headers.get('vary')]).toEqual([
      type,
      expect.stringMatching(/^Accept\b/),
    ]);
  });

  it('is in the language of the caller, and what people wrote is marked as theirs', async () => {
    const page = await (await get(paths[0] ?? '', { accept: 'text/html', 'accept-language': 'sv' })).text();
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain('Bilaga 1: Ärendebeskrivning');
    expect(page).toContain('lang="da"');
  });

  it('is refused in a form there is not, with the forms there are', async () => {
    for (const path of paths) {
      const answer = await get(path, { accept: 'application/msword' });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([406, 'application/problem+json']);
      const { code, detail } = (await answer.json()) as { readonly code: string; readonly detail: string };
      expect(code).toBe('not-acceptable');
      expect(detail).toContain('application/pdf');
    }
  });

  it('is not found for what there is not', async () => {
    const none = '/submissions/0199f000-0000-7000-8000-000000000009/paper';
    expect((await get(none, { accept: 'application/pdf' })).status).toBe(404);
    expect((await get('/bodies/nobody/agenda', { accept: 'application/pdf' })).status).toBe(404);
  });
});
