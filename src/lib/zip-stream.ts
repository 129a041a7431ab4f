// A ZIP archive, streamed with fflate: members in sequence, deflated.
import { Zip, ZipDeflate } from 'fflate';

type Member = { readonly name: string; readonly chunks: AsyncIterable<string> | Iterable<string> };

/** A fixed date, so that equal rows give equal archives. */
const DATE = new Date(1980, 0, 1);

/** Each member and the whole archive must be smaller than 4 GB. */
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
