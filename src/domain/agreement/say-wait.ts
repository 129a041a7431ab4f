// What keeps an agreement from being in force, in words. Used on its page and in its document.
import { type Catalogue, writerOf } from '../../lib/catalogue.ts';
import type { Language } from '../../lib/localised.ts';
import type { Agreement } from './state.ts';
import type { Wait } from './validity.ts';

const TEXTS = {
  joins: {
    da: '{missing} flere tilslutninger ({joined} af {needed} er med)',
    en: '{missing} more to join ({joined} of {needed} have)',
    sv: '{missing} fler anslutningar ({joined} av {needed} är med)',
  },
  oneJoin: {
    da: 'én tilslutning mere ({joined} af {needed} er med)',
    en: 'one more to join ({joined} of {needed} have)',
    sv: 'en anslutning till ({joined} av {needed} är med)',
  },
  condition: { da: 'forbeholdet: {text}', en: 'the condition: {text}', sv: 'villkoret: {text}' },
  milestone: { da: 'milepælen: {text}', en: 'the milestone: {text}', sv: 'milstolpen: {text}' },
  training: { da: 'oplæringen af: {text}', en: 'the training of: {text}', sv: 'utbildningen av: {text}' },
} as const satisfies Catalogue;

export function sayWait(wait: Wait, { conditions, milestones }: Agreement, language: Language): string {
  const write = writerOf(TEXTS, language);
  switch (wait.for) {
    case 'joins': {
      const { joined, needed } = wait;
      const counts = { joined: String(joined), needed: String(needed) };
      const missing = needed - joined;
      return missing === 1 ? write('oneJoin', counts) : write('joins', { ...counts, missing: String(missing) });
    }
    case 'condition':
      return write('condition', { text: conditions.find(({ id }) => id === wait.condition)?.text ?? '' });
    case 'milestone': {
      const { what: text = '', role } = milestones.find(({ id }) => id === wait.milestone) ?? {};
      return write(role === undefined ? 'milestone' : 'training', { text });
    }
  }
}
