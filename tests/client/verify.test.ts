// What a receipt proves about what the service shows: a forged log and a service that shows something else are told
// apart.
import { expect, test } from 'vitest';
import { verdictOf } from '../../src/client/command/verify.ts';
import type { components } from '../../src/client/index.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { GrowingTree, leafHash } from '../../src/lib/merkle-tree.ts';
import { headKeyOf, signHead } from '../../src/lib/signed-head.ts';

const KEY = 'a key of the trail of thirty-two bytes or more';
const AT = '2026-11-29T10:00:00.000Z';
const decision = { id: 'a', body: 'fyn-political', stage: 'cluster-political', outcome: 'approved', dossierHash: 'ab' };
const shown = { ...decision, at: AT } as components['schemas']['Decision'];
const leaf = canonicalJson({ type: 'decision.recorded', at: AT, data: JSON.stringify({ decision }) });

/** A receipt from a log with this one event. */
function receiptOf(text: string) {
  const tree = new GrowingTree();
  tree.add(leafHash(text));
  return { leaf: text, position: 0, path: [], head: signHead(KEY, 1, tree.root(), AT) };
}

test.each([
  ['as it was recorded', receiptOf(leaf), shown, undefined, 'holds'],
  ['and by the key that was kept', receiptOf(leaf), shown, headKeyOf(KEY).toUpperCase(), 'holds'],
  [
    'the leaf was changed',
    { ...receiptOf(leaf), leaf: leaf.replace('approved', 'rejected') },
    shown,
    undefined,
    'broken',
  ],
  ['the service shows another outcome', receiptOf(leaf), { ...shown, outcome: 'rejected' }, undefined, 'differs'],
  ['the service shows another reason', receiptOf(leaf), { ...shown, reason: 'x' }, undefined, 'differs'],
  [
    'the service shows another moment',
    receiptOf(leaf),
    { ...shown, at: '2026-11-29T10:00:01.000Z' },
    undefined,
    'differs',
  ],
  ['another event', receiptOf(leaf.replace('decision.recorded', 'notice.answered')), shown, undefined, 'differs'],
  ['another key than the one that was kept', receiptOf(leaf), shown, '0'.repeat(64), 'otherKey'],
] as const)('%s', (_what, receipt, decided, key, verdict) => {
  expect(verdictOf(receipt, decided as typeof shown, key)).toBe(verdict);
});
