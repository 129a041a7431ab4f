// The ports of the use-cases on a test database, with a clock that the test sets.
import { assessHere } from '../../src/app/assess-anywhere.ts';
import type { Ports } from '../../src/app/ports.ts';
import { renderHere } from '../../src/app/render-anywhere.ts';
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { type StoreAtHand, sha256 } from './given-store.ts';

/**
 * Publishes the shipped frameworks. @param today returns `YYYY-MM-DD`, called each time. Webhooks are not available.
 */
export async function portsOf(hand: StoreAtHand, today: () => string): Promise<Ports> {
  await hand.store.publishShipped(shippedFrameworks(), '2026-01-01T00:00:00.000Z');
  const { reader, frameworks, feed, extracts, webhooks, sessions, searches } = hand.store;
  const { agreements, registers, entries, heads, actors, kept } = hand.store;
  return {
    clock: () => ({ now: `${today()}T10:00:00.000Z`, today: today() }),
    newId: uuidV7,
    sha256,
    assess: assessHere,
    render: renderHere,
    ...{
      writer: hand.writer({ patience: 20_000 }),
      reader,
      frameworks,
      feed,
      extracts,
      webhooks,
      sessions,
      searches,
      agreements,
      registers,
      entries,
      heads,
      actors,
      kept,
    },
    publicUrl: 'https://opgavebro.test',
    webhookKeys: {} as Ports['webhookKeys'],
    checkTarget: async () => undefined,
  };
}
