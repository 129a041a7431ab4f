// Amounts of a party in words instead of signs, since a positive cost and a positive receipt mean opposite things.
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

/** @param received receipts less payments, øre */
export function saySettled(received: number, money: Money, language: Language): string {
  const write = writerOf(WORDS, language);
  if (received === 0) return write('nothing');
  return write(received > 0 ? 'receives' : 'pays', { amount: money(Math.abs(received)) });
}

/** @param spent own cost plus payments less receipts, øre */
export function sayNet(spent: number, money: Money, language: Language): string {
  if (spent === 0) return money(0);
  return writerOf(WORDS, language)(spent > 0 ? 'expense' : 'income', { amount: money(Math.abs(spent)) });
}
