// A way to the database on which things go wrong when a test says so.
import { connect as connectTo, createServer, type Socket } from 'node:net';

/**
 * A way to the database that can swallow the next answer and break off,
 * let nothing through, or forget who is connected, as a network does.
 */
export async function proxyTo(target: string) {
  const { hostname, port } = new URL(target);
  let losing = false;
  let stalled = false;
  let lost = 0;
  let connected = 0;
  let forgotten = 0;
  const sockets = new Set<Socket>();
  const ways = new Set<Socket>();
  const server = createServer((client) => {
    const number = ++connected;
    const swallows = () => stalled || number <= forgotten;
    const database = connectTo(Number(port), hostname);
    ways.add(database);
    database.on('close', () => ways.delete(database));
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => undefined);
    }
    client.on('data', (chunk) => {
      if (!swallows()) database.write(chunk);
    });
    database.on('data', (chunk) => {
      if (swallows()) return undefined;
      if (!losing) return client.write(chunk);
      losing = false;
      lost++;
      client.destroy();
      return database.end();
    });
    client.on('close', () => swallows() || database.end());
    database.on('close', () => swallows() || client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  const address = server.address();
  url.port = String(address && typeof address === 'object' ? address.port : 0);
  return {
    url: url.href,
    loseNext: () => {
      losing = true;
    },
    stall: (now: boolean) => {
      stalled = now;
    },
    /**
     * Whoever is connected gets no answer any more, and no end either; who comes anew is let through. The database
     * notices after so many milliseconds, as its keepalive would; without a number, never.
     */
    forget: (noticedAfterMs?: number) => {
      forgotten = connected;
      if (noticedAfterMs === undefined) return;
      const gone = [...ways];
      setTimeout(() => gone.map((database) => database.destroy()), noticedAfterMs).unref();
    },
    lost: () => lost,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
