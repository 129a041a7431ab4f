// A database as in operation: the service migrates it and plays the main job on it over HTTP. Then writers go on and
// report each write when it is acknowledged.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { startService } from '../../src/compose/compose.ts';
import { createApi } from '../../src/demo/play/api.ts';
import { type Told, tellStory } from '../../src/demo/play/story.ts';
import { createWriter } from '../../src/store/writer.ts';
import { newDraft, retitling } from '../store/given-store.ts';

/** The main job over HTTP, with a webhook registered before it, so that the trigger makes deliveries of every event. */
export async function playMainJob(
  ownerUrl: string,
  serviceUrl: string,
  trailKey: string,
  webhook: string,
  beforeClosing: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Told> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-drill-'));
  const here = { DATABASE_URL: serviceUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: dataDir, TRAIL_KEY: trailKey };
  const settings = {
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DEMO_DATE: '2026-11-22',
    DEMO_IDENTITIES: 'true',
    ...here,
  };
  const service = await startService(settings, { busyAfterMs: 0 });
  try {
    await register(service.publicUrl, webhook);
    const told = await tellStory(createApi(service.publicUrl), () => undefined);
    await beforeClosing();
    return told;
  } finally {
    await service.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function register(url: string, webhook: string): Promise<void> {
  const token = await fetch(`${url}/demo-idp/token-for/integration`, { method: 'POST' });
  const { access_token } = (await token.json()) as { access_token: string };
  const headers = {
    authorization: `Bearer ${access_token}`,
    'content-type': 'application/json',
    'idempotency-key': 'drill',
  };
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(`${url}/v1/webhooks`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ url: webhook }),
    });
    if (answer.status === 201) return;
    if (answer.status !== 503 || attempt === 10) throw new Error(await answer.text());
    await pause(500); // a service that has just started on a busy machine may answer that it is overloaded
  }
}

export type Acknowledged = { readonly proposal: string; readonly version: number };

/** Writes cases one after the other until stopped; each acknowledged write is added to the list at once. */
export function keepWriting(
  pool: Pool,
  trailKey: string,
): { readonly acknowledged: Acknowledged[]; readonly stop: () => Promise<void> } {
  const writer = createWriter({ pool, trailKey });
  const acknowledged: Acknowledged[] = [];
  let stopped = false;
  async function work(): Promise<void> {
    for (let n = 0; !stopped; n++) {
      const draft = newDraft();
      const proposal = draft.proposal.id;
      await writer.create(undefined, draft);
      acknowledged.push({ proposal, version: 1 });
      await writer.change({ proposal }, undefined, retitling(`Titel ${n}`));
      acknowledged.push({ proposal, version: 2 });
    }
  }
  const working = work();
  return {
    acknowledged,
    stop: async () => {
      stopped = true;
      await working;
    },
  };
}
