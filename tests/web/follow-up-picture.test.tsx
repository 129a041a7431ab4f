// Who receives and who pays is stated in words, not by a sign.
import { expect, test } from 'vitest';
import type { Followed } from '../../src/app/read-follow-up.ts';
import { FollowUpPicture } from '../../src/web/agreement/follow-up-picture.tsx';
import { translator } from '../../src/web/texts/index.ts';
import type { View } from '../../src/web/view.ts';
import { render } from '../documents/pictures/svg.ts';
import { agreement, framework } from '../domain/agreement/given-agreement.ts';
import { textOf } from './text-browser.ts';

const total = (party: string, promised: number, realised: number) => ({ party, settled: { promised, realised } });
const followed = {
  currency: 'DKK',
  totals: [total('kommune-461', 1_000_00, 900_00), total('region-1083', -1_000_00, 0)],
} as unknown as Followed;

test.each([
  ['da', 'Odense Kommune: modtager 1.000 kr. efter aftalen, modtager 900 kr. faktisk.'],
  ['da', 'Region Syddanmark: betaler 1.000 kr. efter aftalen, 0 kr. faktisk.'],
  ['en', 'Odense Kommune: receives 1,000 kr. as agreed, receives 900 kr. in fact.'],
  ['sv', 'Region Syddanmark: betalar 1 000 kr. enligt avtalet, 0 kr. faktiskt.'],
] as const)('%s: %s', (language, sentence) => {
  const view = { t: translator(language), language } as View;
  const text = textOf(render(<FollowUpPicture {...{ view, framework, followed, agreement: agreement() }} />));
  expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(sentence);
  expect(text).not.toMatch(/[.,]00\s*kr/);
});
