// Entity tags that proxies have changed are recognised as ours; other tags match nothing.
import { expect, test } from 'vitest';
import { expectedVersions, isUnchanged, parseEntityTags } from '../../src/http/entity-tags.ts';

const expected = (header: string) => expectedVersions(parseEntityTags('If-Match', header));

test('a tag that a proxy wrote into is the same version', () => {
  expect(expected('"1", W/"2", "3-gzip", W/"4-br", "5--gzip", "6;gzip"')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(expected('*')).toBe('any');
});

test('what is no version matches nothing', () => {
  expect(expected('"x", "1-x", "-gzip", "1.0", "", "12345678901", "1gzip"')).toEqual([]);
});

test('a tag of content is known again, compressed or not', () => {
  for (const tag of ['"aB-_9"', 'W/"aB-_9"', '"aB-_9-gzip"'])
    expect(isUnchanged(parseEntityTags('If-None-Match', tag), '"aB-_9"')).toBe(true);
  expect(isUnchanged(parseEntityTags('If-None-Match', '"aB-_8"'), '"aB-_9"')).toBe(false);
});
