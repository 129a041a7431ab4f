// The main story, told in plain text: one case that is approved, one that LEON stops, one that is returned for an
// unclear treatment responsibility, and one that is carried over to the next framework.
import catheterCare from '../catheter-care.json' with { type: 'json' };
import copd from '../copd-telemonitoring.json' with { type: 'json' };
import iv from '../iv-antibiotics.json' with { type: 'json' };
import { type Api, problemOf } from './api.ts';
import { tellCarryOver } from './carried.ts';
import {
  answerNotice,
  assess,
  type Case,
  createDraft,
  decide,
  fillIn,
  speakFor,
  statusOf,
  submit,
  todayOf,
} from './case.ts';
import { dateOn, dossierOn } from './dossier-on.ts';
import { type Scene, sceneOn } from './scene.ts';
import { tellEarly } from './sharing.ts';

type Tell = (line: string) => void;
export type Told = {
  readonly approved: string;
  readonly stopped: string;
  readonly returned: string;
  /** The case begun under the clusters; undefined where there is none. */
  readonly carried?: string;
};

const COORDINATOR = 'coordinator-fyn';
const ALL = ['trin-1', 'trin-2', 'trin-3', 'trin-4'];
const STATUS: Readonly<Record<string, string>> = {
  draft: 'kladde',
  'in-review': 'under behandling',
  approved: 'godkendt',
  returned: 'hjemvist',
  rejected: 'afvist',
};

type Play = { readonly api: Api; readonly tell: Tell; readonly today: string; readonly scene: Scene };

/**
 * Plays the four cases through the public API, under the framework in force where the service runs.
 * @returns their ids
 */
export async function tellStory(api: Api, tell: Tell): Promise<Told> {
  const today = await todayOf(api, COORDINATOR);
  const play = { api, tell, today, scene: sceneOn(today) };
  const approved = await tellApproval(play);
  const stopped = await tellStop(play);
  const returned = await tellReturn(play);
  const carried = await tellCarryOver(play);
  if (carried) await tellEnd(carried, tell);
  return { approved, stopped, returned, ...(carried && { carried: carried.id }) };
}

/** Creates a draft with the dossier's title. `dossier`: the dossier shifted to today. */
async function open<T extends { readonly task: { readonly title: string } }>({ api, today, scene }: Play, written: T) {
  const dossier = dossierOn(written, today, scene.wording);
  return { dossier, one: await createDraft(api, COORDINATOR, dossier.task.title, scene) };
}

async function tellApproval(play: Play): Promise<string> {
  const { tell, scene, today } = play;
  tell('1. IV-antibiotika i eget hjem flytter fra sygehus til kommunerne på Fyn');
  const { one, dossier } = await open(play, iv);
  tell('   Koordinatoren på Fyn opretter et forslag med en titel, og beskriver først selve opgaven.');
  await fillIn(one, COORDINATOR, { task: dossier.task, volume: dossier.volume });
  await tellGaps(one, tell);
  await tellEarly(one, tell, scene);
  await fillIn(one, COORDINATOR, dossier);
  tell('   Resten udfyldes: økonomi, kompetencer, kvalitet, ansvar og plan.');
  await tellGaps(one, tell);
  for (const [account, party, name] of PARTIES) {
    await speakFor(one, account, party, { position: 'supports', reason: 'Tallene er gennemgået.' });
    tell(`   ${name} står inde for sine tal og støtter forslaget.`);
  }
  const { economy } = await assess(one, COORDINATOR);
  const leon = economy.leon.verdict === 'met' ? 'opfyldt' : economy.leon.verdict;
  tell(`   Laveste effektive omkostningsniveau (LEON): ${leon}. Det er en formel kontrol, ikke en faglig godkendelse.`);
  const submission = await submit(one, COORDINATOR, ALL);
  const told = submission.notices.map(({ cluster }) => ({
    cluster,
    ...(scene.notices[cluster] ?? { account: '', says: cluster }),
  }));
  tell(
    `   Forslaget forelægges for alle fire trin.${told.length > 0 ? ` ${told.length} andre klynger orienteres.` : ''}`,
  );
  for (const { cluster, account, says } of told) {
    await answerNotice(one, account, submission.id, cluster);
    tell(`   ${says} har taget orienteringen til efterretning.`);
  }
  const condition = {
    text: 'Oplæring af sygeplejersker er gennemført før start',
    owner: 'kommune-461',
    dueDate: dateOn('2027-05-01', today),
  };
  for (const speaker of scene.recommends) {
    const last = speaker === scene.recommends.at(-1);
    await decide(one, speaker.account, submission.id, {
      outcome: 'recommended',
      ...(last && { conditions: [condition] }),
    });
    tell(
      last
        ? `   ${speaker.says} med et forbehold: ${condition.text} (Odense Kommune).`
        : `   ${speaker.says} til godkendelse.`,
    );
  }
  if (submission.warnings.length > 0)
    tell(`   Advarslerne skal tages til efterretning, når der besluttes (${submission.warnings.join(', ')}).`);
  for (const { account, says } of scene.decides) {
    await decide(one, account, submission.id, { outcome: 'approved', agendaItem: '4' });
    tell(`   ${says}.`);
  }
  return tellEnd(one, tell);
}

const PARTIES = [
  ['member-odense', 'kommune-461', 'Odense Kommune'],
  ['member-region', 'region-1083', 'Region Syddanmark'],
  ['member-plo', 'plo-syddanmark', 'Almen praksis'],
] as const;

async function tellStop(play: Play): Promise<string> {
  const { tell } = play;
  tell('2. Kateterpleje i de kommunale akutfunktioner stoppes af LEON');
  const { one, dossier } = await open(play, catheterCare);
  await fillIn(one, COORDINATOR, dossier);
  try {
    await submit(one, COORDINATOR, ALL);
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    tell(`   ${problem.title}:`);
    for (const fault of problem.errors) tell(`   · ${fault.message}`);
    return tellEnd(one, tell);
  }
  throw new Error('Forslaget burde være stoppet af LEON.');
}

async function tellReturn(play: Play): Promise<string> {
  const { tell, scene } = play;
  tell('3. KOL-telemonitorering hjemvises, fordi behandlingsansvaret er uklart');
  const { one, dossier } = await open(play, copd);
  await fillIn(one, COORDINATOR, dossier);
  await tellGaps(one, tell);
  const submission = await submit(one, COORDINATOR, ['trin-1']);
  tell('   Trin 1, selve opgavebeskrivelsen, kan forelægges alligevel.');
  const reason = 'Behandlingsansvaret i weekenden er uklart. Afklar det, før opgaven behandles videre.';
  await decide(one, scene.returns.account, submission.id, { outcome: 'returned', reason });
  tell(`   ${scene.returns.says} hjemviser sagen: ${reason}`);
  return tellEnd(one, tell);
}

async function tellGaps(one: Case, tell: Tell): Promise<void> {
  const { gaps } = await assess(one, COORDINATOR);
  if (gaps.length === 0) return tell('   Intet spærrer for forelæggelse.');
  tell(`   ${gaps.length} forhold spærrer for forelæggelse, blandt andet:`);
  for (const gap of gaps.slice(0, 3)) tell(`   · ${gap.message}`);
}

async function tellEnd(one: Case, tell: Tell): Promise<string> {
  const status = await statusOf(one, COORDINATOR);
  tell(`   Sagen er nu: ${STATUS[status] ?? status}.`);
  tell('');
  return one.id;
}
