// The history of a case on its page: newest first, and said where it is not the whole.
import { expect, test } from 'vitest';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import type { ProposalEvent } from '../../src/domain/workflow/events.ts';
import { History } from '../../src/web/case/history.tsx';
import { translator } from '../../src/web/texts/index.ts';
import { render } from '../documents/pictures/svg.ts';
import { textOf } from './text-browser.ts';

function told(...sequences: readonly number[]): string {
  const items = sequences.map((sequence) => {
    const data = { party: 'kommune-461', position: 'supports' };
    const by = { subject: 'mette', name: 'Mette Medlem' };
    const event = {
      type: 'position.stated',
      proposal: 'p',
      at: `2026-11-22T10:0${sequence}:00.000Z`,
      by,
      data,
    } as unknown as ProposalEvent;
    return { sequence, event };
  });
  const view = { t: translator('da'), language: 'da' } as const;
  return textOf(
    render(<History view={view} found={{ framework: shippedFramework('syddanmark-2022') }} items={items} />),
  );
}

test('the whole history is a list and no more', () => {
  expect(told(2, 1)).toMatch(
    /^22\. november 2026 kl\. 11\.02: Odense Kommune .* \(Mette Medlem\) 22\. november 2026 kl\. 11\.01: .*\)$/,
  );
});

test('where older events are left out, how many are shown is said', () => {
  expect(told(7, 6, 5)).toMatch(/^Kun de 3 seneste hændelser er vist\. 22\. november 2026 kl\. 11\.07: /);
});
