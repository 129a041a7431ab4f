// A TCP proxy to the database whose faults a test controls.
import { connect as connectTo, createServer, type Socket } from 'node:net';

/**
 * A proxy that can swallow the next answer and close the connection, block all traffic, or forget its connections as a
 * firewall does.
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
     * Silently drops the traffic of all current connections without closing them; new connections work. The database's
     * side is closed after `noticedAfterMs`, as its keepalive would do; without a number, never.
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
