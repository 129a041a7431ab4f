// Long bodies take turns: none holds up the rest, and a line that is too late refuses.
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { addBodies } from '../../src/http/plugins/bodies.ts';
import { addProblems } from '../../src/http/plugins/problems.ts';
import { takeTurn } from '../../src/http/plugins/turns.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the line', () => {
  it('lets in eight at each turn of the event loop, in the order they came', async () => {
    const begun: number[] = [];
    for (let n = 0; n < 20; n++) takeTurn(() => begun.push(n), 1_000);
    expect(begun).toEqual([]);
    const lengths: number[] = [];
    for (let n = 0; n < 4; n++) {
      await turn();
      lengths.push(begun.length);
    }
    expect(lengths).toEqual([8, 16, 20, 20]);
    expect(begun).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  it('lets in who comes while others are let in', async () => {
    const begun: string[] = [];
    takeTurn(() => takeTurn(() => begun.push('second'), 1_000), 1_000);
    await turn();
    await turn();
    expect(begun).toEqual(['second']);
  });

  it('refuses whoever comes while the first has waited too long, and nobody afterwards', async () => {
    const begun: string[] = [];
    takeTurn(() => begun.push('first'), 5);
    const end = performance.now() + 10;
    while (performance.now() < end);
    expect(() => takeTurn(() => begun.push('refused'), 5)).toThrow('overloaded');
    await turn();
    takeTurn(() => begun.push('later'), 5);
    await turn();
    expect(begun).toEqual(['first', 'later']);
  });
});

describe('a request', () => {
  const opened = (latestMs: number) => {
    const app = Fastify();
    addProblems(app);
    addBodies(app, latestMs);
    app.post('/', (request) => request.body);
    return app;
  };
  const json = { 'content-type': 'application/json' };
  const long = JSON.stringify({ text: 'x'.repeat(5_000) });
  /** Long enough to be still there when the request has arrived. */
  const fillTheLine = () => {
    for (let n = 0; n < 20_000; n++) takeTurn(() => undefined, 10_000);
  };

  it('with a long body is read in its turn, and told what is wrong with it', async () => {
    const app = opened(10_000);
    expect((await app.inject({ method: 'POST', url: '/', headers: json, body: long })).json()).toEqual(JSON.parse(long));
    const answer = await app.inject({ method: 'POST', url: '/', headers: json, body: long.slice(0, -1) });
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'malformed-json']);
  });

  it('with a long body is refused while the line is late, one with a short body is not', async () => {
    const app = opened(0);
    fillTheLine();
    const short = await app.inject({ method: 'POST', url: '/', headers: json, body: '{"a":1}' });
    expect([short.statusCode, short.body]).toEqual([200, '{"a":1}']);
    const refused = await app.inject({ method: 'POST', url: '/', headers: json, body: long });
    expect([refused.statusCode, refused.json().code, refused.headers['retry-after']]).toEqual([503, 'overloaded', '5']);
  });
});
