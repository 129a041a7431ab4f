// Explains to the operator why a trail key does not fit.
import { type KeyFault, keyFaultOf } from '../store/trail-keys.ts';
import { startFault } from './start-fault.ts';

type Words = (given: string, standing: string) => readonly [da: string, en: string];

const WORDS: Readonly<Record<KeyFault, Words>> = {
  another: (given, standing) => [
    `TRAIL_KEY er en anden nøgle (${given}) end den, sporet er forseglet med (${standing}). Sæt den rigtige igen.\n` +
      'Skal nøglen skiftes, sker det med kommandoen: npm run change-trail-key (se src/operations.md).',
    `TRAIL_KEY is another key (${given}) than the one the trail is sealed with (${standing}). Put the right one back.\n` +
      'If the key shall be changed, the command does it: npm run change-trail-key (see src/operations.md).',
  ],
  unfit: (given) => [
    `TRAIL_KEY (${given}) passer ikke til det spor, der står i databasen. Sæt den rigtige igen; er det den, er sporet ændret: npm run verify-trail.`,
    `TRAIL_KEY (${given}) does not fit the trail that stands in the database. Put the right one back; if this is it, the trail was changed: npm run verify-trail.`,
  ],
  'not-announced': (given, standing) => [
    `TRAIL_KEY er ny (${given}); sporet er endnu forseglet med den tidligere (${standing}). Stop alle processer, og kør npm run change-trail-key.`,
    `TRAIL_KEY is new (${given}); the trail is still sealed with the earlier one (${standing}). Stop all processes and run npm run change-trail-key.`,
  ],
  'in-use': (given) => [
    `TRAIL_KEY (${given}) bruges allerede. Sæt en ny i TRAIL_KEY og den hidtidige i TRAIL_KEYS_EARLIER: openssl rand -base64 32.`,
    `TRAIL_KEY (${given}) is in use already. Set a new one in TRAIL_KEY and the one until now in TRAIL_KEYS_EARLIER: openssl rand -base64 32.`,
  ],
};

/** A start fault for an error of the trail key; undefined for any other. */
export function keyStartFault(error: unknown): Error | undefined {
  const fault = keyFaultOf(error);
  return fault && startFault(WORDS[fault.kind](fault.given, fault.standing), fault);
}
