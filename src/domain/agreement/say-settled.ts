// Money of a party in words. Which way a sign points differs between cost and what is received: where both stand beside
// each other, no sign is shown.
import { type Catalogue, writerOf } from '../../lib/catalogue.ts';
import type { Language } from '../../lib/localised.ts';

const WORDS = {
  receives: { da: 'modtager {amount}', en: 'receives {amount}', sv: 'mottar {amount}' },
  pays: { da: 'betaler {amount}', en: 'pays {amount}', sv: 'betalar {amount}' },
  nothing: { da: 'ingen afregning', en: 'no settlement', sv: 'ingen ersättning' },
  expense: { da: 'udgift {amount}', en: 'expense {amount}', sv: 'kostnad {amount}' },
  income: { da: 'indtægt {amount}', en: 'income {amount}', sv: 'intäkt {amount}' },
} as const satisfies Catalogue;

export type Money = (ore: number) => string;

/** @param received what is received less what is paid. */
export function saySettled(received: number, money: Money, language: Language): string {
  const write = writerOf(WORDS, language);
  if (received === 0) return write('nothing');
  return write(received > 0 ? 'receives' : 'pays', { amount: money(Math.abs(received)) });
}

/** @param spent own cost and what is paid, less what is received. */
export function sayNet(spent: number, money: Money, language: Language): string {
  if (spent === 0) return money(0);
  return writerOf(WORDS, language)(spent > 0 ? 'expense' : 'income', { amount: money(Math.abs(spent)) });
}
