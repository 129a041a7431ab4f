// Finding a party by the names people use.
import { expect, test } from 'vitest';
import { partyNamed } from '../../../src/domain/governance/party-named.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';

const { parties } = shippedFramework('syddanmark-2022');

test.each([
  ['Odense', 'kommune-461'],
  [' odense kommune ', 'kommune-461'],
  ['Odense  Kommun', 'kommune-461'],
  ['461', 'kommune-461'],
  ['kommune-461', 'kommune-461'],
  ['Nordfyns', 'kommune-480'],
  ['Æblelund', undefined],
  ['Kommune', undefined],
  ['', undefined],
  ['…', undefined],
])('»%s« is %s', (text, id) => {
  expect(partyNamed(text, parties)).toBe(id);
});

test('a name that two have is nobody’s', () => {
  const twins = parties.slice(0, 1).flatMap((party) => [party, { ...party, id: 'tvilling', identifiers: [] }]);
  expect(partyNamed(twins[0]?.name ?? '', twins)).toBeUndefined();
  expect(partyNamed('tvilling', twins)).toBe('tvilling');
});
