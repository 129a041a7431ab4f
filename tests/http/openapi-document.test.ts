// The committed OpenAPI document: equals the generated and the served one, and is complete. Spectral and Redocly: npm
// run lint:openapi.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/domain/assessment/checks/index.ts';
import { findFaults } from '../../src/domain/governance/soundness.ts';
import { API_VERSION } from '../../src/http/api-version.ts';
import { committedDocument } from '../../src/http/committed-document.ts';
import { buildOpenApi } from '../../src/http/openapi/build.ts';
import { sampleFramework } from '../../src/http/openapi/samples.ts';
import { OPERATIONS } from '../../src/http/routes/index.ts';
import { DOCUMENT, operations, pointerPart, schemaFaults } from './answers-as-documented.ts';
import { type Api, openApi } from './given-api.ts';

type Media = {
  readonly schema: unknown;
  readonly example?: unknown;
  readonly examples?: Record<string, { readonly value?: unknown; readonly $ref?: string }>;
};
type Whole = {
  readonly info: { readonly version: string; readonly contact: object };
  readonly components: {
    readonly schemas: Record<string, unknown>;
    readonly examples: Record<string, { readonly value: unknown }>;
  };
};
type Documented = {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly security: readonly Record<string, readonly string[]>[];
  readonly parameters: readonly { readonly in?: string; readonly name?: string }[];
  readonly requestBody?: { readonly content: Record<string, Media> };
  readonly responses: Record<string, { readonly headers?: object; readonly content?: Record<string, Media> }>;
};

const whole = DOCUMENT as unknown as Whole;
const all = operations().map(({ method, path, operation }) => ({
  method,
  path,
  name: operation.operationId,
  operation: operation as unknown as Documented,
}));

describe('the document', () => {
  let api: Api;
  let built: string;
  beforeAll(async () => {
    // Before the service starts: building it blocks the event loop for a second, which the service would take for
    // overload.
    built = await buildOpenApi();
    api = await openApi();
  });
  afterAll(() => api.close());

  it('is committed as the code generates it, and served as it is committed', async () => {
    expect(built).toBe(committedDocument());
    const served = await api.send(undefined, 'GET', '/v1/openapi.json');
    expect(served.text).toBe(committedDocument());
    expect(served.headers['access-control-allow-origin']).toBe('*');
    const again = await api.send(undefined, 'GET', '/v1/openapi.json', undefined, {
      headers: { 'if-none-match': served.etag },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('holds every operation and no other', () => {
    expect(all.map(({ name }) => name).sort()).toEqual(OPERATIONS.map(({ operationId }) => operationId).sort());
  });

  it('has the version of the API and somebody to ask', () => {
    expect(whole.info.version).toBe(API_VERSION);
    expect(whole.info.contact).toEqual({
      name: expect.any(String),
      email: expect.any(String),
      url: expect.any(String),
    });
  });

  it('names each schema once: nothing comes in under another name than it goes out', () => {
    expect(Object.keys(whole.components.schemas).filter((name) => name.endsWith('Input'))).toEqual([]);
  });

  it('shows a framework that is sound', () => {
    expect(findFaults(sampleFramework(), CHECKS, [])).toEqual([]);
  });
});

describe.each(all)('$name', ({ method, path, operation }) => {
  it('says what it does, for whom, and how it can fail', () => {
    expect(operation.summary).toMatch(/^[A-Z].{4,}[^.]$/);
    expect(operation.description).toMatch(/^.{20,}\.$/s);
    expect(operation.tags).toHaveLength(1);
    expect(operation.security[0]?.openIdConnect).toHaveLength(1);
    const expected = [
      '400',
      '401',
      '403',
      '406',
      '429',
      '500',
      '503',
      ...(operation.requestBody ? ['413', '415'] : []),
    ];
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(expected));
  });

  it('keeps to the API design rules of the Dutch government', () => {
    expect(path).toMatch(/^(\/([a-z0-9-]+|\{[a-z]+\}))+$/);
    for (const { in: place, name } of operation.parameters)
      if (place === 'query') expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
    for (const [status, response] of Object.entries(operation.responses)) {
      if (/^[23]/.test(status)) expect(response.headers).toHaveProperty('API-Version');
    }
  });

  it('has examples that are valid', () => {
    const at = `/paths/${pointerPart(path)}/${method.toLowerCase()}`;
    for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
      expect(media.example, 'an example of the body').toBeDefined();
      expect(schemaFaults(`${at}/requestBody/content/${pointerPart(type)}/schema`, media.example)).toEqual([]);
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const [type, media] of Object.entries(response.content ?? {})) {
        const examples = examplesOf(media);
        expect(examples.length, `an example of ${status}`).toBeGreaterThan(0);
        const schema = `${at}/responses/${status}/content/${pointerPart(type)}/schema`;
        for (const example of examples) expect(schemaFaults(schema, example)).toEqual([]);
      }
    }
  });
});

function examplesOf(media: Media): readonly unknown[] {
  const several = Object.values(media.examples ?? {}).map(({ value, $ref }) =>
    $ref === undefined ? value : whole.components.examples[$ref.split('/').at(-1) ?? '']?.value,
  );
  return [...(media.example === undefined ? [] : [media.example]), ...several];
}
