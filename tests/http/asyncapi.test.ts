// The committed AsyncAPI document equals the generated one, its references resolve, and its messages match what is
// sent.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { EVENT_MEANINGS, toCloudEvent } from '../../src/app/cloud-event.ts';
import { buildAsyncApi } from '../../src/http/openapi/build-asyncapi.ts';
import { sampleCloudEvent } from '../../src/http/shapes/events.ts';
import { sampleHead } from '../../src/http/shapes/heads.ts';

const committed = readFileSync('openapi/asyncapi.json', 'utf8');
const document = JSON.parse(committed);

test('is committed as the code makes it (npm run openapi)', () => {
  expect(committed).toBe(buildAsyncApi());
});

test('refers to nothing that is not there', () => {
  const references = [...committed.matchAll(/"\$ref": "#\/([^"]+)"/g)].map(([, pointer = '']) => pointer);
  expect(references.length).toBeGreaterThan(20);
  const lost = references.filter((pointer) => {
    const found = pointer.split('/').reduce((node, name) => node?.[name], document);
    return found === undefined;
  });
  expect(lost).toEqual([]);
});

const ajv = new Ajv({ strict: false });
ajvFormats.default(ajv);
ajv.addSchema(document, 'asyncapi');
const validity = (name: string, value: unknown) =>
  ajv.compile({ $ref: `asyncapi#/components/messages/${name}/payload` })(value) as boolean;

const { links: _, ...HEAD } = sampleHead();

test.each(Object.keys(EVENT_MEANINGS))('the message %s holds its event and no other', (name) => {
  const subject = name.startsWith('head')
    ? { log: '00000000-0000-8000-8000-000000000001' }
    : name.startsWith('framework')
      ? { framework: 'syddanmark-2022' }
      : { proposal: '0199c0de-0000-7000-8000-000000000001' };
  const data = name.startsWith('framework') ? { version: 1 } : name.startsWith('head') ? HEAD : {};
  const event = toCloudEvent(
    {
      id: sampleCloudEvent().id,
      subject,
      at: sampleCloudEvent().time,
      type: name,
      data,
      revision: null,
      dossierHash: null,
      context: null,
    },
    'https://opgavebro.test',
  );
  expect(validity(name, event)).toBe(true);
  expect(validity(name === 'proposal.created' ? 'proposal.deleted' : 'proposal.created', event)).toBe(false);
  expect(validity(name, { ...event, extra: 1 })).toBe(false);
});
