// A receiver of webhooks on this machine, whose answers the test defines.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };
export type Behaviour =
  | 'silent'
  | 'hang-up'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> };

export type Receiver = {
  readonly url: string;
  readonly received: readonly Received[];
  /** Resolves when this many have arrived; rejects after `ms` milliseconds. */
  readonly until: (count: number, ms?: number) => Promise<readonly Received[]>;
  readonly close: () => Promise<void>;
};

/** @param answer the answer to each request; default 204. `n` counts from 1. */
export async function startReceiver(
  answer: (got: Received, n: number) => Behaviour = () => ({ status: 204 }),
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const got = { headers: request.headers, body: Buffer.concat(parts).toString() };
      received.push(got);
      const behaviour = answer(got, received.length);
      if (behaviour === 'hang-up') request.socket.destroy();
      else if (behaviour !== 'silent') response.writeHead(behaviour.status, behaviour.headers ?? {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    until: async (count, ms = 10_000) => {
      const end = Date.now() + ms;
      while (received.length < count) {
        if (Date.now() > end) throw new Error(`${received.length} of ${count} webhooks came`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return received;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
