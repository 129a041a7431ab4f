// UUIDv7 (RFC 9562): keys that sort by the time they were made, also within one millisecond of one process.
import { randomBytes } from 'node:crypto';

let last = { ms: 0, count: 0 };

/** The next place in time: the clock's millisecond, and a count within it that starts low and never goes back. */
function tick(): typeof last {
  const now = Date.now();
  if (now > last.ms) last = { ms: now, count: randomBytes(1)[0] ?? 0 };
  else if (last.count < 0xfff) last = { ms: last.ms, count: last.count + 1 };
  else last = { ms: last.ms + 1, count: 0 };
  return last;
}

/** A new UUIDv7, later than every one this process made before. */
export function uuidV7(): string {
  const { ms, count } = tick();
  const random = randomBytes(8);
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const hex = `${ms.toString(16).padStart(12, '0')}7${count.toString(16).padStart(3, '0')}${random.toString('hex')}`;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a UUID of any version, written in lower case as this service writes it. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
