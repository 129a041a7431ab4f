// When readers got no answer, and for how long.
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Reads ten times a second through the entry as long as `wanted`, and then until the service answers again. The entry
 * has no health checks and sends every second request to a replica that is down, so only two failed requests in a row
 * count as an outage. @returns the length of each outage in milliseconds, from the first failed request to the next
 * answer
 */
export async function watchOutages(url: string, token: string, wanted: () => boolean): Promise<number[]> {
  const outages: number[] = [];
  let since: number | undefined;
  while (wanted() || since !== undefined) {
    const asked = performance.now();
    const answered = (await reads(url, token)) || (await reads(url, token));
    if (answered && since !== undefined) outages.push(performance.now() - since);
    since = answered ? undefined : (since ?? asked);
    await pause(100);
  }
  return outages;
}

async function reads(url: string, token: string): Promise<boolean> {
  try {
    const request = { headers: { authorization: `Bearer ${token}` }, signal: AbortSignal.timeout(2_000) };
    const answer = await fetch(`${url}/v1/proposals?pageSize=1`, request);
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
