// A ZIP archive made while it is sent: members one after the other, deflated, their sizes told behind each. Source:
// APPNOTE.TXT 6.3, PKWARE.
import { crc32, createDeflateRaw } from 'node:zlib';

export type Member = { readonly name: string; readonly chunks: AsyncIterable<string> | Iterable<string> };

/** Deflated; sizes and checksum follow the data; the name is UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
/** 1 January 1980: the archive of the same rows is the same. */
const DATE = 0x0021;

type Written = {
  readonly name: Buffer;
  readonly at: number;
  readonly crc: number;
  readonly packed: number;
  readonly plain: number;
};

/** Each member and the whole are smaller than 4 GB. */
export async function* zipStream(members: Iterable<Member>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for (const { name: text, chunks } of members) {
    const name = Buffer.from(text);
    const start = at;
    const head = Buffer.concat([localHeader(name), name]);
    at += head.length;
    yield head;
    const sizes = { crc: 0, packed: 0, plain: 0 };
    for await (const packed of deflated(chunks, sizes)) {
      at += packed.length;
      yield packed;
    }
    const tail = descriptor(sizes);
    at += tail.length;
    yield tail;
    written.push({ name, at: start, ...sizes });
  }
  const directory = Buffer.concat(written.flatMap((member) => [centralHeader(member), member.name]));
  yield Buffer.concat([directory, endOf(written.length, directory.length, at)]);
}

async function* deflated(
  chunks: Member['chunks'],
  sizes: { crc: number; packed: number; plain: number },
): AsyncGenerator<Buffer> {
  const packer = createDeflateRaw();
  const feeding = (async () => {
    for await (const chunk of chunks) {
      const plain = Buffer.from(chunk);
      sizes.crc = crc32(plain, sizes.crc);
      sizes.plain += plain.length;
      if (!packer.write(plain)) await new Promise((resolve) => packer.once('drain', resolve));
    }
    packer.end();
  })().catch((error: Error) => packer.destroy(error));
  try {
    for await (const packed of packer) {
      sizes.packed += packed.length;
      yield packed;
    }
  } finally {
    packer.destroy();
  }
  await feeding;
}

function fields(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

function localHeader(name: Buffer): Buffer {
  return fields(
    [4, 0x04034b50],
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATE],
    [2, 0],
    [2, DATE],
    [4, 0],
    [4, 0],
    [4, 0],
    [2, name.length],
    [2, 0],
  );
}

function descriptor({ crc, packed, plain }: Pick<Written, 'crc' | 'packed' | 'plain'>): Buffer {
  return fields([4, 0x08074b50], [4, crc], [4, packed], [4, plain]);
}

function centralHeader({ name, at, crc, packed, plain }: Written): Buffer {
  const file = fields(
    [2, VERSION],
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATE],
    [2, 0],
    [2, DATE],
    [4, crc],
    [4, packed],
    [4, plain],
  );
  return Buffer.concat([
    fields([4, 0x02014b50]),
    file,
    fields([2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
  ]);
}

function endOf(count: number, size: number, at: number): Buffer {
  return fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
}
