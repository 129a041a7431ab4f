// Random numbers that are the same on every machine: integer arithmetic only, seeded from a text.
// Generator: sfc32 (C. Doty-Humphrey's Small Fast Counter, 128 bits of state), which passes PractRand; the mixing of the seed is MurmurHash3's.

/** 128 bits of state for a stream of its own, from the seed and the name of what is drawn. */
export function stream(seed: string, name: string): Uint32Array {
  const text = `${seed}|${name}`;
  const state = new Uint32Array(4);
  for (let word = 0; word < 4; word += 1) state[word] = murmur(text, 0x9e3779b9 * (word + 1));
  for (let round = 0; round < 15; round += 1) next(state);
  return state;
}

/** The next draw, strictly between 0 and 1, in steps of 2^-32. Changes the state. */
export function next(state: Uint32Array): number {
  const a = state[0] as number;
  const b = state[1] as number;
  const c = state[2] as number;
  const counter = state[3] as number;
  const sum = (a + b + counter) >>> 0;
  state[0] = b ^ (b >>> 9);
  state[1] = c + (c << 3);
  state[2] = ((c << 21) | (c >>> 11)) + sum;
  state[3] = counter + 1;
  return (sum + 0.5) / 4294967296;
}

function murmur(text: string, seed: number): number {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at += 1) {
    let block = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
    block = (block << 15) | (block >>> 17);
    hash ^= Math.imul(block, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
