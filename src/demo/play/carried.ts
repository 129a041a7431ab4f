// The fourth story: a case begun under the clusters is carried over to the sundhedsråd. Until the sundhedsråd are in
// force, the transfer is only tried (dry run).
import { z } from 'zod';
import iv from '../iv-antibiotics.json' with { type: 'json' };
import type { Api } from './api.ts';
import { type Case, createDraft, decide, fillIn, submit } from './case.ts';
import { dossierOn } from './dossier-on.ts';
import { COUNCILS, type Scene } from './scene.ts';

/** Title of the case. It is found by this title on a later day. */
export const CARRIED_TITLE = 'IV-antibiotika: begyndt i klynge Fyn';
const FROM = 'syddanmark-2022';
const COORDINATOR = 'coordinator-fyn';
const PLANNER = 'planner-syddanmark';
const ADMINISTRATIVE = 'decider-fyn-administrative';
const REASON = 'Klyngerne ophører 1. januar 2027.';

const DATE = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });

const Found = z.object({ items: z.array(z.object({ id: z.string(), title: z.string() })) });
const Opened = z.object({ openSubmission: z.string().nullable() });
const Transfers = z.object({
  possibleFrom: z.string(),
  items: z.array(
    z.object({
      outcome: z.string(),
      keeps: z.object({ decisions: z.number(), notices: z.number(), approvedSteps: z.array(z.string()) }).optional(),
      newFindings: z.array(z.string()),
    }),
  ),
});
type Told = z.infer<typeof Transfers>['items'][number];

type Play = {
  readonly api: Api;
  readonly tell: (line: string) => void;
  readonly today: string;
  readonly scene: Scene;
};

/** @returns the case; undefined where none was begun before the clusters ended. */
export async function tellCarryOver(play: Play): Promise<Case | undefined> {
  play.tell('4. En sag, der er begyndt i klyngerne, føres videre til sundhedsrådet');
  return play.scene.framework === FROM ? tellTrial(play) : tellMove(play);
}

/**
 * Begins the case in the cluster, submits it, records the administrative cluster's recommendation, and tries the
 * transfer.
 */
async function tellTrial({ api, tell, today }: Play): Promise<Case> {
  const dossier = dossierOn({ ...iv, task: { ...iv.task, title: CARRIED_TITLE } }, today);
  const one = await createDraft(api, COORDINATOR, CARRIED_TITLE);
  await fillIn(one, COORDINATOR, dossier);
  const submission = await submit(one, COORDINATOR, ['trin-1', 'trin-2', 'trin-3', 'trin-4']);
  await decide(one, ADMINISTRATIVE, submission.id, { outcome: 'recommended' });
  tell('   Sagen er forelagt, og den administrative klynge har indstillet den.');
  const { possibleFrom, items } = await transfer(one, true);
  tell(`   Regionens planlægger prøver, hvad der sker, når klyngerne ophører: ${sayKept(items)}`);
  tell(`   Sagen kan føres videre fra ${DATE.format(Date.parse(possibleFrom))}. Afspil historien igen den dag.`);
  return one;
}

async function tellMove({ api, tell }: Play): Promise<Case | undefined> {
  const { body: found } = await api.send(PLANNER, 'GET', `/v1/proposals?framework=${FROM}&status=in-review`, Found);
  const begun = found.items.find(({ title }) => title === CARRIED_TITLE);
  if (!begun) {
    tell('   Ingen sag fra klyngerne venter på at blive ført videre.');
    return undefined;
  }
  const one: Case = { api, id: begun.id };
  tell('   Sagen er forelagt i klynge Fyn, og den administrative klynge har indstillet den.');
  const { items } = await transfer(one, false);
  tell(`   Regionens planlægger fører den videre: ${sayKept(items)}`);
  const { body } = await api.send(PLANNER, 'GET', `/v1/proposals/${one.id}`, Opened);
  const submission = body.openSubmission ?? '';
  await decide(one, 'decider-sundhedsraad-fyn', submission, { outcome: 'recommended' });
  tell('   Sundhedsråd Fyn indstiller til godkendelse.');
  await decide(one, 'decider-regionsraad-syddanmark', submission, { outcome: 'approved' });
  tell('   Regionsrådet godkender.');
  for (const { account, says } of COUNCILS) {
    await decide(one, account, submission, { outcome: 'approved' });
    tell(`   ${says}.`);
  }
  return one;
}

async function transfer({ api, id }: Case, dryRun: boolean): Promise<z.infer<typeof Transfers>> {
  const asked = { dryRun, proposals: [id], reason: REASON };
  const { body } = await api.send(PLANNER, 'POST', `/v1/frameworks/${FROM}/transfers`, Transfers, asked);
  const [first] = body.items;
  if (first?.outcome === 'refused') throw new Error('Sagen kan ikke føres videre.');
  return body;
}

function sayKept([first]: readonly Told[]): string {
  const { decisions = 0, notices = 0 } = first?.keeps ?? {};
  const found = first?.newFindings.length ?? 0;
  return `${decisions} afgørelse og ${notices} orienteringer følger med; ${found === 0 ? 'de nye principper finder intet nyt' : `de nye principper finder ${found} nyt at tage stilling til`}.`;
}
