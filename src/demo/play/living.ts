// The fifth story: agreements after the approval. One agreement that already runs is registered, joined, reported on
// and evaluated; the agreement of the first case gets a tillæg. Every date is computed from today.
import { z } from 'zod';
import { addMonths } from '../../lib/iso-date.ts';
import { type Api, problemOf } from './api.ts';
import { answerNotice, type Case, decide, speakFor, submit, todayOf } from './case.ts';
import { type Scene, sceneOn } from './scene.ts';
import { tellExperience } from './sharing.ts';

type Tell = (line: string) => void;
type Play = { readonly api: Api; readonly tell: Tell; readonly today: string; readonly scene: Scene };

const COORDINATOR = 'coordinator-fyn';
const PLANNER = 'planner-syddanmark';
const Agreement = z.object({
  id: z.string(),
  number: z.string(),
  edition: z.number(),
  status: z.string(),
  terms: z.object({ start: z.string() }),
  waitsFor: z.array(z.object({ for: z.string(), milestone: z.string().optional() })),
  end: z.object({ how: z.string(), from: z.string(), by: z.string().optional() }).nullable(),
  breaches: z.array(z.object({ off: z.number().nullable(), periods: z.array(z.object({ period: z.string() })) })),
});
const Items = z.object({ items: z.array(z.object({ id: z.string() })) });
const Draft = z.object({ id: z.string() });
const anything = z.unknown();
const STATUS: Readonly<Record<string, string>> = {
  'awaiting-start': 'afventer start',
  'in-force': 'i kraft',
  replaced: 'afløst',
};
const DATE = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });
const say = (date: string) => DATE.format(Date.parse(date));

export type Living = { readonly running: string; readonly amended: string; readonly next: string };

/** @param approved id of the first story's case. @returns the ids of the agreements. */
export async function tellAgreements(api: Api, tell: Tell, approved: string): Promise<Living> {
  const today = await todayOf(api, COORDINATOR);
  const play = { api, tell, today, scene: sceneOn(today) };
  tell('5. Aftalerne lever videre efter godkendelsen');
  const running = await tellRunning(play);
  const { amended, next } = await tellAmendment(play, approved);
  tell('');
  return { running, amended, next };
}

/** The first day of the half-year that holds the day. */
function halfYear(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '01' : '07'}-01`;
}

/** `2026-H1`, as people call it. */
function sayHalf(period: string): string {
  const [year, half = ''] = period.split('-H');
  return `${half}. halvår ${year}`;
}

function periodOf(first: string): string {
  return `${first.slice(0, 4)}-H${first.slice(5, 7) < '07' ? 1 : 2}`;
}

async function tellRunning(play: Play): Promise<string> {
  const { api, tell, today } = play;
  const start = addMonths(halfYear(today), -12);
  const { body } = await api.send(PLANNER, 'POST', '/v1/agreements', Agreement, registration(start));
  const at = `/v1/agreements/${body.id}`;
  tell(`   Planlæggeren registrerer en aftale, der har kørt siden ${say(start)}: blodprøver i eget hjem på Fyn.`);
  const decidedOn = addMonths(start, -1);
  await api.send('decider-odense', 'PUT', `${at}/parties/kommune-461`, anything, { answer: 'joined', decidedOn });
  tell('   Kommunalbestyrelsen i Odense har tilsluttet sig.');
  await api.send('decider-svendborg', 'PUT', `${at}/parties/kommune-479`, anything, {
    answer: 'joined-with-reservation',
    decidedOn,
    words: 'Bilerne til ruten skal være anskaffet',
    dueDate: addMonths(start, 3),
  });
  tell('   Kommunalbestyrelsen i Svendborg har tilsluttet sig med forbehold: bilerne til ruten skal være anskaffet.');
  for (const first of [start, addMonths(start, 6)]) await tellReports(play, at, periodOf(first));
  const { body: breached } = await api.send(PLANNER, 'GET', at, Agreement);
  for (const { off, periods } of breached.breaches)
    tell(
      `   Omfanget er ${String(off).replace('.', ',')} % over det aftalte i ${periods.map(({ period }) => sayHalf(period)).join(' og ')}: aftalen skal genforhandles.`,
    );
  await api.send('decider-sundhedsraad-fyn', 'POST', `${at}/evaluations`, anything, {
    kind: 'midterm',
    conclusion: 'adjusted',
    reason: 'Flere borgere end ventet. Omfanget justeres.',
    on: today,
  });
  tell('   Sundhedsråd Fyn midtvejsevaluerer: aftalen justeres.');
  await tellExperience(api, tell, play.scene, body.id);
  await tellRegulation(play, at, Number(start.slice(0, 4)) + 1);
  return body.id;
}

async function tellReports({ api, tell }: Play, at: string, period: string): Promise<void> {
  const report = (account: string, party: string, units: number, cost: number) =>
    api.send(account, 'POST', `${at}/reports`, anything, {
      ...{ party, period, cost },
      units: [{ activity: 'proever', value: units }],
      indicators: [{ indicator: 'rettidig', value: 93 }],
    });
  await report('member-odense', 'kommune-461', 804, 136_000);
  await report('decider-svendborg', 'kommune-479', 268, 46_500);
  await api.send('member-region', 'POST', `${at}/reports`, anything, { party: 'region-1083', period, cost: 12_000 });
  tell(`   Odense, Svendborg og regionen indberetter ${sayHalf(period)}: 1.072 prøver mod 800 aftalte.`);
}

/** The request is refused where no administrator has entered the index of the year. The story does not invent one. */
async function tellRegulation({ api, tell }: Play, at: string, year: number): Promise<void> {
  try {
    await api.send(PLANNER, 'POST', `${at}/regulations`, anything, { year });
    tell(`   Taksten for ${year} er reguleret med pristallet i samarbejdsrammen.`);
  } catch (error) {
    const problem = problemOf(error);
    if (problem?.code !== 'index-missing') throw error;
    tell(`   Taksten for ${year} kan ikke reguleres endnu. ${problem.title}: ${problem.detail}`);
  }
}

async function tellAmendment(play: Play, approved: string): Promise<Pick<Living, 'amended' | 'next'>> {
  const { api, tell, scene } = play;
  const { body: found } = await api.send(COORDINATOR, 'GET', `/v1/agreements?proposal=${approved}`, Items);
  const amended = found.items[0]?.id ?? '';
  const { body: before } = await api.send(COORDINATOR, 'GET', `/v1/agreements/${amended}`, Agreement);
  tell(`   Aftalen fra sag 1 er født af godkendelsen: nummer ${before.number}, ${STATUS[before.status]}.`);
  await tellTrained(play, before);
  const path = `/v1/agreements/${amended}/amendments`;
  const { body: draft } = await api.send(COORDINATOR, 'POST', path, Draft, { title: 'Tillæg: længere varsel' });
  tell('   Koordinatoren laver et tillæg. Sagen er udfyldt fra aftalen; kun start, varighed og varsel skrives.');
  const one: Case = { api, id: draft.id };
  const startDate = addMonths(before.terms.start, 1);
  const { etag } = await api.send(COORDINATOR, 'GET', `/v1/proposals/${one.id}`, Draft);
  const plan = { startDate, duration: { months: 36 }, noticeMonths: 9 };
  await api.send(COORDINATOR, 'PATCH', `/v1/proposals/${one.id}`, anything, { dossier: { plan } }, etag);
  for (const [account, party] of PARTIES)
    await speakFor(one, account, party, { position: 'supports', reason: 'Tallene er de samme.' });
  const submission = await submit(one, COORDINATOR, ['trin-1', 'trin-2', 'trin-3', 'trin-4']);
  for (const { cluster } of submission.notices)
    await answerNotice(one, scene.notices[cluster]?.account ?? PLANNER, submission.id, cluster);
  for (const { account } of scene.recommends) await decide(one, account, submission.id, { outcome: 'recommended' });
  for (const { account } of scene.decides) await decide(one, account, submission.id, { outcome: 'approved' });
  const { body: after } = await api.send(COORDINATOR, 'GET', `/v1/agreements/${amended}`, Agreement);
  tell(`   Tillægget er godkendt: udgave 2 afløser aftalen fra ${say(after.end?.from ?? startDate)}.`);
  return { amended, next: after.end?.by ?? '' };
}

/** Marks the training before the start as done. The tillæg takes the milestone over as done. */
async function tellTrained({ api, tell }: Play, { id, waitsFor }: z.infer<typeof Agreement>): Promise<void> {
  const waits = waitsFor.filter(({ for: what }) => what === 'milestone');
  for (const { milestone } of waits)
    await api.send(COORDINATOR, 'PUT', `/v1/agreements/${id}/milestones/${milestone}`, anything, { reached: true });
  if (waits.length > 0) tell('   Aftalen venter på, at oplæringen er gennemført. Koordinatoren krydser den af.');
}

const PARTIES = [
  ['member-odense', 'kommune-461'],
  ['member-region', 'region-1083'],
  ['member-plo', 'plo-syddanmark'],
] as const;

/** Invented for the demonstration, as the people in it are. */
function registration(start: string): object {
  const receiving = ['kommune-461', 'kommune-479'];
  return {
    framework: 'sundhedsraad-2027',
    clusters: ['fyn'],
    body: 'sundhedsraad-fyn',
    source: 'Opdigtet aftale til demonstrationen',
    notJoined: receiving,
    terms: {
      title: 'Blodprøver i eget hjem',
      taskType: 'blodproevetagning-hjem',
      transferring: ['region-1083'],
      receiving,
      operation: { each: receiving },
      currency: 'DKK',
      priceYear: Number(start.slice(0, 4)),
      activities: [
        {
          id: 'proever',
          name: 'Blodprøver',
          unit: 'prøve',
          counts: [
            { party: 'kommune-461', expected: 1200 },
            { party: 'kommune-479', expected: 400 },
          ],
        },
      ],
      tariffs: [
        {
          id: 'takst',
          label: 'Takst pr. prøve',
          from: { party: 'region-1083' },
          to: { each: receiving },
          model: 'per-unit',
          activity: 'proever',
          amount: 185.5,
          regulated: true,
        },
      ],
      keys: [],
      indicators: [{ id: 'rettidig', name: 'Taget på dagen', unit: 'procent', baseline: 90, target: 95 }],
      milestones: [],
      triggers: [{ id: 'flere', of: 'units', activity: 'proever', when: 'above', share: 120, periods: 2 }],
      start,
      months: 24,
      noticeMonths: 6,
      runningPatients: 'Forløb, der er begyndt, gøres færdige.',
      evaluation: { midterm: addMonths(start, 12) },
      reportMonths: 6,
      reportDays: 30,
      renewalLeadMonths: 6,
    },
  };
}
