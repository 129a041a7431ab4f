// The main job, told in plain text: one case that is approved, one that LEON stops, one that is returned for an unclear treatment responsibility.
import catheterCare from '../catheter-care.json' with { type: 'json' };
import copd from '../copd-telemonitoring.json' with { type: 'json' };
import iv from '../iv-antibiotics.json' with { type: 'json' };
import { type Api, problemOf } from './api.ts';
import { answerNotice, assess, type Case, createDraft, decide, fillIn, speakFor, statusOf, submit } from './case.ts';

export type Tell = (line: string) => void;
export type Told = { readonly approved: string; readonly stopped: string; readonly returned: string };

const ALL = ['trin-1', 'trin-2', 'trin-3', 'trin-4'];
const STATUS: Readonly<Record<string, string>> = {
  draft: 'kladde',
  'in-review': 'under behandling',
  approved: 'godkendt',
  returned: 'hjemvist',
  rejected: 'afvist',
};

/** Plays the three cases through the public API. @returns their ids. */
export async function tellStory(api: Api, tell: Tell): Promise<Told> {
  const approved = await tellApproval(api, tell);
  const stopped = await tellStop(api, tell);
  const returned = await tellReturn(api, tell);
  return { approved, stopped, returned };
}

async function tellApproval(api: Api, tell: Tell): Promise<string> {
  tell('1. IV-antibiotika i eget hjem flytter fra sygehus til kommunerne på Fyn');
  const one = await createDraft(api, 'coordinator-fyn', iv.task.title);
  tell('   Koordinatoren på Fyn opretter et forslag med en titel, og beskriver først selve opgaven.');
  await fillIn(one, 'coordinator-fyn', { task: iv.task, volume: iv.volume });
  await tellGaps(one, tell);
  await fillIn(one, 'coordinator-fyn', iv);
  tell('   Resten udfyldes: økonomi, kompetencer, kvalitet, ansvar og plan.');
  await tellGaps(one, tell);
  for (const [account, party, name] of PARTIES) {
    await speakFor(one, account, party, { position: 'supports', reason: 'Tallene er gennemgået.' });
    tell(`   ${name} står inde for sine tal og støtter forslaget.`);
  }
  const { economy } = await assess(one, 'coordinator-fyn');
  tell(
    `   Laveste effektive omkostningsniveau (LEON): ${economy.leon.verdict === 'met' ? 'opfyldt' : economy.leon.verdict}. Det er en formel kontrol, ikke en faglig godkendelse.`,
  );
  const submission = await submit(one, 'coordinator-fyn', ALL);
  tell(`   Forslaget forelægges for alle fire trin. ${submission.notices.length} andre klynger orienteres.`);
  for (const { cluster } of submission.notices) {
    await answerNotice(
      one,
      cluster === 'lillebaelt' ? 'coordinator-lillebaelt' : 'planner-syddanmark',
      submission.id,
      cluster,
    );
    tell(`   ${CLUSTERS[cluster] ?? cluster} har taget orienteringen til efterretning.`);
  }
  await decide(one, 'decider-fyn-administrative', submission.id, { outcome: 'recommended' });
  tell('   Den administrative klynge indstiller til godkendelse.');
  const condition = {
    text: 'Oplæring af sygeplejersker er gennemført før start',
    owner: 'Odense Kommune',
    dueDate: '2027-05-01',
  };
  await decide(one, 'decider-fyn-political', submission.id, { outcome: 'recommended', conditions: [condition] });
  tell(`   Den politiske klynge indstiller med et forbehold: ${condition.text} (${condition.owner}).`);
  if (submission.warnings.length > 0)
    tell(`   Udvalget skal tage advarslerne til efterretning (${submission.warnings.join(', ')}).`);
  await decide(one, 'planner-syddanmark', submission.id, { outcome: 'approved', agendaItem: '4' });
  tell('   Sundhedssamarbejdsudvalget godkender.');
  return tellEnd(one, tell);
}

const CLUSTERS: Readonly<Record<string, string>> = {
  lillebaelt: 'Sundhedsklynge Lillebælt',
  sydvestjylland: 'Sundhedsklynge Sydvestjylland',
  soenderjylland: 'Sundhedsklynge Sønderjylland',
};

const PARTIES = [
  ['member-odense', 'kommune-461', 'Odense Kommune'],
  ['member-region', 'region-1083', 'Region Syddanmark'],
  ['member-plo', 'plo-syddanmark', 'Almen praksis'],
] as const;

async function tellStop(api: Api, tell: Tell): Promise<string> {
  tell('2. Kateterpleje i de kommunale akutfunktioner stoppes af LEON');
  const one = await createDraft(api, 'coordinator-fyn', catheterCare.task.title);
  await fillIn(one, 'coordinator-fyn', catheterCare);
  try {
    await submit(one, 'coordinator-fyn', ALL);
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    tell(`   ${problem.title}:`);
    for (const fault of problem.errors) tell(`   · ${fault.message}`);
    return tellEnd(one, tell);
  }
  throw new Error('Forslaget burde være stoppet af LEON.');
}

async function tellReturn(api: Api, tell: Tell): Promise<string> {
  tell('3. KOL-telemonitorering hjemvises, fordi behandlingsansvaret er uklart');
  const one = await createDraft(api, 'coordinator-fyn', copd.task.title);
  await fillIn(one, 'coordinator-fyn', copd);
  await tellGaps(one, tell);
  const submission = await submit(one, 'coordinator-fyn', ['trin-1']);
  tell('   Trin 1, selve opgavebeskrivelsen, kan forelægges alligevel.');
  const reason = 'Behandlingsansvaret i weekenden er uklart. Afklar det, før opgaven behandles videre.';
  await decide(one, 'decider-fyn-administrative', submission.id, { outcome: 'returned', reason });
  tell(`   Den administrative klynge hjemviser sagen: ${reason}`);
  return tellEnd(one, tell);
}

async function tellGaps(one: Case, tell: Tell): Promise<void> {
  const { gaps } = await assess(one, 'coordinator-fyn');
  if (gaps.length === 0) return tell('   Intet spærrer for forelæggelse.');
  tell(`   ${gaps.length} forhold spærrer for forelæggelse, blandt andet:`);
  for (const gap of gaps.slice(0, 3)) tell(`   · ${gap.message}`);
}

async function tellEnd(one: Case, tell: Tell): Promise<string> {
  const status = await statusOf(one, 'coordinator-fyn');
  tell(`   Sagen er nu: ${STATUS[status] ?? status}.`);
  tell('');
  return one.id;
}
