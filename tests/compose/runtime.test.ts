import { expect, test } from 'vitest';
import { checkRuntime } from '../../src/compose/compose.ts';

test.each(['20.20.2', '22.1.0'])('Node %s is refused with what to do', (version) => {
  expect(() => checkRuntime(version)).toThrow(`needs Node 24 or newer; this is ${version}`);
});

test.each(['24.0.0', '26.1.0'])('Node %s starts', (version) => {
  expect(() => checkRuntime(version)).not.toThrow();
});
