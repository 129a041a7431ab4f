// Makes the cases that are copied by the seeds, through the public API, as any other system would.
import { z } from 'zod';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { answerNotice, type Case, createDraft, fillIn, speakFor, submit } from '../../src/demo/play/case.ts';

export const DOSSIER = iv;
const ALL = ['trin-1', 'trin-2', 'trin-3', 'trin-4'];
const PARTIES = ['member-odense kommune-461', 'member-region region-1083', 'member-plo plo-syddanmark'];

export type Templates = {
  /** A small draft. */
  readonly draft: string;
  /** The largest demonstration case, submitted for all steps and answered by every other cluster. */
  readonly submitted: {
    readonly proposal: string;
    readonly submission: string;
    readonly version: number;
    readonly decision: object;
  };
};

const Etagged = z.object({ stage: z.string(), dossierHash: z.string(), warnings: z.array(z.string()) });

/** @param signIn where the demonstration's identity provider answers. */
export async function makeTemplates(url: string, signIn: string): Promise<Templates> {
  const api = createApi(url, signIn);
  const draft = await createDraft(api, 'coordinator-fyn', 'En lille kladde');
  await fillIn(draft, 'coordinator-fyn', { task: { ...iv.task, description: iv.task.summary } });
  const large = await createDraft(api, 'coordinator-fyn', iv.task.title);
  const submission = await makeReady(large);
  const { body, etag } = await api.send('decider-fyn-administrative', 'GET', `/v1/submissions/${submission}`, Etagged);
  const decision = {
    stage: body.stage,
    outcome: 'recommended',
    method: 'meeting',
    dossierHash: body.dossierHash,
    acknowledgedFindings: body.warnings,
  };
  return {
    draft: draft.id,
    submitted: { proposal: large.id, submission, version: Number(etag.slice(1, -1)), decision },
  };
}

/**
 * Fills the case in, lets the parties verify their figures, submits all steps and answers for every other cluster.
 * Returns the submission.
 */
export async function makeReady(one: Case): Promise<string> {
  await fillIn(one, 'coordinator-fyn', iv);
  for (const pair of PARTIES) {
    const [account = '', party = ''] = pair.split(' ');
    await speakFor(one, account, party, { position: 'supports', reason: 'Tallene er gennemgået.' });
  }
  const submission = await submit(one, 'coordinator-fyn', ALL);
  for (const { cluster } of submission.notices) {
    await answerNotice(
      one,
      cluster === 'lillebaelt' ? 'coordinator-lillebaelt' : 'planner-syddanmark',
      submission.id,
      cluster,
    );
  }
  return submission.id;
}
