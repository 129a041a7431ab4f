// UUIDv7 (RFC 9562): ids that sort by creation time; those of one process also within a millisecond.
import { randomInt, randomUUID } from 'node:crypto';

let last = { ms: 0, count: 0 };

/**
 * The next timestamp: the clock's millisecond and a counter within it, which starts at a low random value and only
 * rises.
 */
function tick(): typeof last {
  const now = Date.now();
  if (now > last.ms) last = { ms: now, count: randomInt(256) };
  else if (last.count < 0xfff) last = { ms: last.ms, count: last.count + 1 };
  else last = { ms: last.ms + 1, count: 0 };
  return last;
}

/** A new UUIDv7, later than every one this process made before. */
export function uuidV7(): string {
  const { ms, count } = tick();
  const time = ms.toString(16).padStart(12, '0');
  // The last two groups of a version 4 UUID have the same form, and Node pregenerates random ones.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${randomUUID().slice(19)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a UUID of any version, written in lower case as this service writes it. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
