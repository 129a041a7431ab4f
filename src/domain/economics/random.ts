// Deterministic random numbers, the same on every machine: integer arithmetic only, seeded from a text.
// Generator: sfc32 (C. Doty-Humphrey's Small Fast Counter, 128 bits of
// state), which passes PractRand; the mixing of the seed is MurmurHash3's.

/** Initial rounds that are discarded, so that similar seeds give unrelated streams. */
const WARM_UP = 15;

/**
 * Fills the array with draws strictly between 0 and 1, in steps of 2^-32.
 * The stream depends only on the seed and the name.
 */
export function uniforms(into: Float64Array, seed: string, name: string): void {
  const text = `${seed}|${name}`;
  let a = murmur(text, 0x9e3779b9) | 0;
  let b = murmur(text, 0x3c6ef372) | 0;
  let c = murmur(text, 0xdaa66d2b) | 0;
  let counter = murmur(text, 0x78dde6e4) | 0;
  for (let draw = -WARM_UP; draw < into.length; draw += 1) {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    if (draw >= 0) into[draw] = ((sum >>> 0) + 0.5) / 4294967296;
  }
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
