// What the coordinator types for the wound-care case: three municipalities, page by page. Its dates follow today's
// date.
import { dateOn } from '../../../src/demo/play/dossier-on.ts';
import { writeDate } from '../../../src/web/formats.ts';
import type { Player } from '../player.ts';

export const REGION = 'region-1083';
export const [ODENSE, SVENDBORG, NYBORG] = ['kommune-461', 'kommune-479', 'kommune-450'];
export const PARTY_REGION = `party:${REGION}`;
/** The label in a list of choices. */
export const eachOf = (count: number) => ({ label: `Hver af de modtagende parter (${count})` });
type Each = ReturnType<typeof eachOf>;
const EACH = eachOf(3);

export type Step = (player: Player) => Promise<void>;

export const TITLE = 'Sårpleje i kommunal sygeplejeklinik';

/** @param caseType as the list of types names it; default: the framework's first type */
const beginAs =
  (caseType?: string): Step =>
  async ({ page, press, type, choose }) => {
    await press(page.locator('nav a[href="/sager/ny"]'));
    await type('titel', TITLE);
    if (caseType !== undefined) await choose('sagstype', caseType);
    await press(page.getByRole('button', { name: 'Opret forslaget' }));
    await press(page.locator('a[href$="/oplysninger/opgaven"]'));
  };

const task: Step = async ({ type, tick, choose }) => {
  await type('/task/summary', 'Kommunerne overtager kontrol og skift af forbinding ved ukomplicerede bensår.');
  await type('/task/whyMove', 'Borgerne undgår transport til sygehuset, og sårene bliver set oftere.');
  await tick('/task/nature', 'new-task');
  await tick('/task/alreadyRunning', 'false');
  await tick('/task/transferringParties', REGION);
  for (const party of [ODENSE, SVENDBORG, NYBORG]) await tick('/task/receivingParties', party);
  await choose('/task/direction', 'region-to-municipality');
  await type(
    '/task/whatMoves',
    'Kontrol og skift af forbinding flytter. Diagnose og kirurgisk revision bliver på sygehuset.',
  );
  await choose('/task/taskType', { label: 'Sårbehandling og telemedicinsk sårvurdering' });
  await tick('/task/setting', 'municipal-clinic');
  await type('/task/legalBasis/0/citation', 'Sundhedsloven § 138');
  await type('/task/targetGroup/inclusion', 'Voksne med bensår, hvor diagnosen er stillet og planen lagt.');
};

const volume: Step = async ({ page, type, press }) => {
  await type('/volume/activities/0/name', 'Sårbesøg');
  await type('/volume/activities/0/unit', 'besøg');
  await press(page.locator('button[value="receivers:/volume/activities/0/counts"]'));
  await page.locator('[name="/volume/activities/0/counts/2/expected"]').waitFor();
  const visits: Readonly<Record<string, string>> = { [ODENSE]: '360', [SVENDBORG]: '150', [NYBORG]: '90' };
  for (const row of [0, 1, 2]) {
    const party = await page.locator(`[name="/volume/activities/0/counts/${row}/party"]`).inputValue();
    await type(`/volume/activities/0/counts/${row}/expected`, visits[party] ?? '');
  }
};

const groundsFor =
  (each: Each, day: string): Step =>
  async ({ type, tick, choose }) => {
    const [today, proposed] = ['/economy/alternatives/0', '/economy/alternatives/1'];
    await choose(`${today}/performedBy/@who`, PARTY_REGION);
    await choose(`${today}/atLeastSame`, 'true');
    await choose(`${proposed}/performedBy/@who`, each);
    await choose(`${proposed}/atLeastSame`, 'true');
    await choose(`${proposed}/evidence/grade`, 'tried-elsewhere');
    await type('/economy/priceYear', day.slice(0, 4));
    await type('/economy/horizonYears', '5');
    await tick('/economy/financingBasis', 'local-settlement');
    await tick('/economy/quality/kind', 'same');
    await type('/economy/quality/evidence', 'To andre klynger har gjort det i tre år med samme andel helede sår.');
    await type('/economy/quality/vouchedBy', 'Ledende overlæge, Sårcenteret');
  };

export const COST_HEAD = [
  'Hvad koster',
  'Art',
  'Hvem der betaler',
  'Hvor ofte',
  'Beløb',
  'Hvis enheder',
  'Opgjort som',
];
const money: Step = async ({ paste }) => {
  await paste('/economy/alternatives/0/costs', [
    COST_HEAD,
    ['Besøg i ambulatoriet', 'Personale', 'Region Syddanmark', 'Pr. enhed', '7.600', 'Alles', 'Regnskab'],
    ['Befordring', 'Transport', 'Region Syddanmark', 'Pr. enhed', '1.800', 'Alles', 'Regnskab'],
  ]);
  await paste('/economy/alternatives/1/costs', [
    COST_HEAD,
    ['Besøg i klinikken', 'Personale', 'Hver kommune', 'Pr. enhed', '4.100', '', 'Skøn'],
    ['Støtte fra sårcenteret', 'Personale', 'Region Syddanmark', 'Pr. enhed', '1.200', 'Alles', 'Skøn'],
  ]);
  await paste('/economy/alternatives/1/settlements', [
    ['Tekst', 'Fra', 'Til', 'Hvordan', 'Hvis enheder', 'Beløb'],
    ['Takst pr. besøg', 'Region Syddanmark', 'Hver kommune', 'Takst pr. enhed', 'Modtagerens borgere', '4.100'],
  ]);
};

const competencesFor =
  (each: Each): Step =>
  async ({ page, type, choose, press }) => {
    const role = '/competences/roles/0';
    await type(`${role}/profession`, 'Sygeplejerske');
    await type(`${role}/level`, 'Uddannet i sårpleje, to dage ved sårcenteret');
    await press(page.locator(`button[value="add:${role}/headcounts"]`));
    await page.locator(`[name="${role}/headcounts/0/required"]`).waitFor();
    await choose(`${role}/headcounts/0/who/@who`, each);
    await type(`${role}/headcounts/0/required`, '2');
    await type(`${role}/headcounts/0/available`, '2');
  };

const qualityOn =
  (today: string): Step =>
  async ({ type, choose }) => {
    await type('/quality/standards/0/title', 'National klinisk retningslinje for bensår');
    await type('/quality/documentation/standard', 'Fælles sårjournal');
    const [indicator, risk] = ['/quality/indicators/0', '/quality/risks/0'];
    await type(`${indicator}/name`, 'Andel helede sår efter 12 uger');
    await type(`${indicator}/baseline`, '60');
    await type(`${indicator}/target`, '65');
    await type(`${indicator}/dataSource`, 'Fælles sårjournal');
    await type(`${indicator}/owner`, 'Klyngesekretariatet');
    await type(`${risk}/description`, 'Forværring opdages for sent');
    await choose(`${risk}/probability`, '2');
    await choose(`${risk}/consequence`, '4');
    await type(`${risk}/mitigation`, 'Foto til sårcenteret ved hver fjerde kontrol');
    await type(`${risk}/owner`, 'Sårcenteret');
    await choose('/quality/adverseEvents/reportingParty', ODENSE);
    await type('/quality/adverseEvents/route', 'Kommunen rapporterer til Dansk Patientsikkerhedsdatabase.');
    await type('/quality/evaluation/date', writeDate(dateOn('2028-03-01', today), 'da'));
    await type('/quality/evaluation/owner', 'Klyngesekretariatet');
  };

const responsibilityFor =
  (each: Each): Step =>
  async ({ type, choose, tick }) => {
    const at = '/responsibility';
    await choose(`${at}/authority/@who`, PARTY_REGION);
    await choose(`${at}/operation/@who`, each);
    await choose(`${at}/funding/@who`, PARTY_REGION);
    await type(`${at}/phases/0/name`, 'Behandling');
    await choose(`${at}/phases/0/kind`, 'performance');
    await choose(`${at}/phases/0/accountable/@who`, each);
    await choose(`${at}/phases/0/performers/@who`, each);
    await type(`${at}/phases/0/hours`, 'man-fre 8-16');
    await choose(`${at}/treatment/holders/0/party`, REGION);
    await choose(`${at}/treatment/holders/0/kind`, 'hospital-department');
    await type(`${at}/treatment/holders/0/department`, 'Sårcenteret');
    await choose(`${at}/treatment/periods/0/phase`, { label: 'Behandling, Udførelse' });
    await choose(`${at}/treatment/periods/0/holder`, { label: 'Region Syddanmark, Hospitalsafdeling' });
    await choose(`${at}/adviceLine/party`, REGION);
    await type(`${at}/adviceLine/contact`, 'Sårcenterets vagttelefon');
    await type(`${at}/adviceLine/hours`, 'hverdage 8-16');
    await choose(`${at}/supplies/payer/@who`, PARTY_REGION);
    await choose(`${at}/medicine/payer/@who`, PARTY_REGION);
    await tick(`${at}/delegation/@none`, '1');
  };

/** The first day of the agreement, `YYYY-MM-DD`. */
export const startOn = (today: string) => dateOn('2027-06-01', today);

const planOn =
  (today: string): Step =>
  async ({ type, tick }) => {
    const [year, month, day] = startOn(today).split('-').map(Number);
    await type('/plan/startDate', `${day}/${month}-${year}`);
    await tick('/plan/pilot', 'false');
    await tick('/plan/duration/untilTerminated', 'true');
    await type('/plan/noticeMonths', '6');
    await type(
      '/plan/runningPatients',
      'Kommunerne gør påbegyndte forløb færdige, højst tre måneder, til samme takst.',
    );
  };

const impact: Step = async ({ tick }) => {
  await tick('/impact/needsMoreMoney', 'true');
  await tick('/impact/needsMoreCompetences', 'true');
  await tick('/impact/generalPractice/affected', 'false');
};

const nothing: Step = async () => undefined;

export type Job = {
  readonly begin: Step;
  readonly pages: readonly (readonly [page: string, step: Step])[];
};

/** The pages in order: these are the case's own, the others are the same for all. */
export function jobOf(
  { begin, task, volume, money }: Readonly<Record<'begin' | 'task' | 'volume' | 'money', Step>>,
  each: Each,
  today: string,
): Job {
  return {
    begin,
    pages: [
      ['opgaven', task],
      ['omfang', volume],
      ['grundlag', groundsFor(each, today)],
      ['omkostninger', money],
      ['kompetencer', competencesFor(each)],
      ['kvalitet', qualityOn(today)],
      ['ansvar', responsibilityFor(each)],
      ['overdragelse', nothing],
      ['plan', planOn(today)],
      ['virkning', impact],
    ],
  };
}

/** @param caseType `framework type`; default: the first type of the framework in force */
export const woundCare = (today: string, caseType?: string): Job =>
  jobOf({ begin: beginAs(caseType), task, volume, money }, EACH, today);
