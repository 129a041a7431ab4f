// The refusals about webhooks and saved searches.
import type { ProblemCode } from '../../src/http/problems/problem-codes.ts';
import { type Api, at, type Sent } from './given-api.ts';
import type { Elsewhere, Produce } from './produce-problem.ts';

async function register(api: Api, token: Promise<string>, url = 'http://127.0.0.1:9/'): Promise<Sent> {
  return api.send(await token, 'POST', at('/webhooks'), { url });
}

export const WEBHOOK_PROBLEMS = {
  'webhook-target-refused': (api) => register(api, api.service.tokenFor('integration'), 'https://10.0.0.1/'),
  'too-many-webhooks': async (api) => {
    const token = api.service.tokenFor('admin-2');
    for (let n = 0; n < 20; n++) await register(api, token);
    return register(api, token);
  },
  'too-many-searches': async (api) => {
    const token = await api.service.tokenWith(['auditor']);
    const save = (name: string) => api.send(token, 'POST', at('/saved-searches'), { name, search: { mine: true } });
    await Promise.all(Array.from({ length: 31 }, (_, n) => save(`Søgning ${n}`)));
    return save('Én mere');
  },
  'feed-ahead': async (api) => {
    const gone = Buffer.from('1.9000000000.0199c0de-0000-7000-8000-00000000dead').toString('base64url');
    const answer = await api.send(await api.service.tokenFor('auditor'), 'GET', at(`/events?after=${gone}`));
    if (answer.headers.link !== `<${at('/events')}>; rel="first"`)
      throw new Error(`no way back: ${answer.headers.link}`);
    return answer;
  },
  'webhook-not-active': { testedIn: 'tests/http/webhooks.test.ts' },
} as const satisfies Partial<Record<ProblemCode, Produce | Elsewhere>>;
