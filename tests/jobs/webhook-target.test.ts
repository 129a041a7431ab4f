// Which addresses a webhook may have, and that the checked address is the one that is called.
import { describe, expect, test } from 'vitest';
import { createSendWebhook } from '../../src/jobs/send-webhook.ts';
import { findTarget } from '../../src/jobs/webhook-target.ts';
import { startReceiver } from '../support/webhook-receiver.ts';

const resolvingTo = (...addresses: string[]) => ({ allowLoopback: false, resolve: async () => addresses });
const refusal = { code: 'webhook-target-refused' };

describe('a target', () => {
  test('may be a public address over https', async () => {
    const { address, url } = await findTarget(
      'https://esdh.example/hook',
      resolvingTo('185.157.1.1', '2a00:1450:400f::1'),
    );
    expect([address, url.hostname]).toEqual(['185.157.1.1', 'esdh.example']);
  });

  test.each([
    ['http', 'http://esdh.example/', ['185.157.1.1']],
    ['another scheme', 'ftp://esdh.example/', ['185.157.1.1']],
    ['a user name', 'https://a:b@esdh.example/', ['185.157.1.1']],
    ['no address at all', 'https://esdh.example/', []],
    ['a private address', 'https://esdh.example/', ['10.1.2.3']],
    ['one private address among public ones', 'https://esdh.example/', ['185.157.1.1', '192.168.0.1']],
    ['the metadata service', 'https://169.254.169.254/latest/meta-data', []],
    ['loopback as a number', 'https://2130706433/', []],
    ['loopback in hexadecimal', 'https://0x7f.1/', []],
    ['loopback in octal', 'https://0177.0.0.1/', []],
    ['loopback in IPv6', 'https://[::1]/', []],
    ['IPv4 in IPv6', 'https://[::ffff:169.254.169.254]/', []],
    ['this machine by name', 'https://localhost/', ['127.0.0.1']],
    ['no address of the web', 'not a url', []],
  ])('may not be %s', async (_what, url, addresses) => {
    await expect(findTarget(url, resolvingTo(...addresses))).rejects.toMatchObject(refusal);
  });

  test('may be this machine where the settings allow it, and still nothing else within', async () => {
    expect((await findTarget('http://127.0.0.1:8080/', { allowLoopback: true })).address).toBe('127.0.0.1');
    await expect(findTarget('http://10.0.0.1/', { allowLoopback: true })).rejects.toMatchObject(refusal);
    await expect(
      findTarget('https://esdh.example/', { ...resolvingTo('127.0.0.1', '10.0.0.1'), allowLoopback: true }),
    ).rejects.toMatchObject(refusal);
  });
});

describe('sending', () => {
  const message = (url: string) => ({ url, headers: { 'webhook-id': 'x' }, body: '{}' });

  test('calls the address that was checked, under the name of the target', async () => {
    const receiver = await startReceiver();
    let asked = 0;
    // A name that resolves to this machine when it is checked, and to another address at the next query.
    const resolve = async () => (asked++ === 0 ? ['127.0.0.1'] : ['10.0.0.1']);
    const { port } = new URL(receiver.url);
    expect(await createSendWebhook({ allowLoopback: true, resolve })(message(`http://esdh.example:${port}/`))).toEqual({
      status: 204,
    });
    expect(receiver.received[0]?.headers.host).toBe(`esdh.example:${port}`);
    expect(asked).toBe(1);
    await receiver.close();
  });

  test('follows no redirect', async () => {
    const receiver = await startReceiver(() => ({ status: 302, headers: { location: 'http://127.0.0.1:1/' } }));
    expect(await createSendWebhook({ allowLoopback: true })(message(receiver.url))).toEqual({ status: 302 });
    expect(receiver.received).toHaveLength(1);
    await receiver.close();
  });

  test.each([
    ['a target that does not answer in time', 'timeout', 'silent'],
    ['a target that hangs up', 'connection-lost', 'hang-up'],
  ] as const)('tells %s', async (_what, error, behaviour) => {
    const receiver = await startReceiver(() => behaviour);
    expect(await createSendWebhook({ allowLoopback: true, timeout: 300 })(message(receiver.url))).toEqual({ error });
    await receiver.close();
  });

  test('tells a target where nobody listens, one without a certificate, and one that is refused', async () => {
    const receiver = await startReceiver();
    await receiver.close();
    const send = createSendWebhook({ allowLoopback: true });
    expect(await send(message(receiver.url))).toEqual({ error: 'connection-refused' });
    const plain = await startReceiver();
    expect(await send(message(plain.url.replace('http:', 'https:')))).toEqual({ error: 'tls' });
    await plain.close();
    expect(await send(message('http://10.0.0.1/'))).toEqual({ error: 'target-refused' });
  });
});
