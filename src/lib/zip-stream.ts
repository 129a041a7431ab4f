// A ZIP archive made while it is sent, by fflate: members one after the other, deflated.
import { Zip, ZipDeflate } from 'fflate';

type Member = { readonly name: string; readonly chunks: AsyncIterable<string> | Iterable<string> };

/** 1 January 1980: the archive of the same rows is the same. */
const DATE = new Date(1980, 0, 1);

/** Each member and the whole are smaller than 4 GB. */
export async function* zipStream(members: Iterable<Member>): AsyncGenerator<Buffer> {
  const ready: Buffer[] = [];
  const zip = new Zip((error, packed) => {
    if (error) throw error;
    ready.push(Buffer.from(packed));
  });
  for (const { name, chunks } of members) {
    const file = new ZipDeflate(name);
    file.mtime = DATE;
    zip.add(file);
    for await (const chunk of chunks) {
      file.push(Buffer.from(chunk));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
