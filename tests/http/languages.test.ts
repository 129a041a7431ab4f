// Danish, English or Swedish by Accept-Language. Source: RFC 9110 §12.5.4.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preferredLanguage } from '../../src/http/language.ts';
import { type Api, at } from './given-api.ts';
import { createDraft, openTrial } from './given-cases.ts';

describe('the preferred language', () => {
  it.each([
    [undefined, 'da'],
    ['', 'da'],
    ['en', 'en'],
    ['sv-SE', 'sv'],
    ['EN-gb', 'en'],
    ['fr', 'da'],
    ['fr, *', 'da'],
    ['sv;q=0.5, en;q=0.8', 'en'],
    ['da;q=0.1, sv;q=0.2', 'sv'],
    ['en;q=0, *;q=0.5', 'da'],
    ['da;q=0, *;q=0.5', 'en'],
    ['en;q=high', 'en'],
    [`${'x,'.repeat(10_000)}en`, 'da'],
  ] as const)('%j is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

describe('answers', () => {
  let api: Api;
  let token: string;
  beforeAll(async () => {
    api = await openTrial();
    token = await api.service.tokenFor('coordinator-fyn');
  });
  afterAll(() => api.close());

  const ask = (path: string, language: string) =>
    api.send(token, 'GET', path, undefined, { headers: { 'accept-language': language } });

  it.each([
    ['da', 'Adressen findes ikke'],
    ['en', 'No such address'],
    ['sv', 'Adressen finns inte'],
  ])('a problem in %s', async (language, title) => {
    const answer = await ask(at('/nothing'), language);
    expect(answer.headers['content-language']).toBe(language);
    expect(answer.headers.vary).toBe('Accept-Language');
    expect((answer.body as { title: string }).title).toBe(title);
  });

  it('the faults of an input', async () => {
    const say = async (language: string) =>
      ((await ask(at('/proposals?pageSize=999'), language)).body as { errors: { message: string }[] }).errors[0]
        ?.message;
    expect(await say('da')).toBe('Er for stor eller for lang: højst 100.');
    expect(await say('en')).toBe('Is too large or too long: at most 100.');
    expect(await say('sv')).toBe('Är för stor eller för lång: högst 100.');
  });

  it('an assessment, with a tag of its own in each', async () => {
    const { id } = await createDraft(api);
    const answers = await Promise.all(
      ['da', 'en', 'sv'].map((language) => ask(at(`/proposals/${id}/assessment`), language)),
    );
    const bodies = answers.map(
      ({ body }) => body as { disclaimer: string; findings: { code: string; message: string }[] },
    );
    expect(bodies.map(({ disclaimer }) => disclaimer)).toEqual([
      'Formel kontrol, ikke faglig godkendelse.',
      'A formal check, not a professional approval.',
      'Formell kontroll, inte ett professionellt godkännande.',
    ]);
    expect(new Set(bodies.map(({ findings }) => findings[0]?.message)).size).toBe(3);
    expect(new Set(bodies.map(({ findings }) => findings[0]?.code)).size).toBe(1);
    expect(new Set(answers.map(({ etag }) => etag)).size).toBe(3);
    expect(answers.map(({ headers }) => headers['content-language'])).toEqual(['da', 'en', 'sv']);
  });
});
