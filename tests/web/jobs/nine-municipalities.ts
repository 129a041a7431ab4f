// What the coordinator types for the demonstration's case with nine municipalities, until it can be submitted.
// Parties, counts, costs, settlements and exceptions are those of src/demo/iv-antibiotics.json, of today's solution
// and the proposed one; texts are as short as submission allows.
import iv from '../../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { COST_HEAD, eachOf, type Job, jobOf, REGION, type Step } from './wound-care.ts';

const NINE = iv.task.receivingParties;
const REGION_NAME = 'Region Syddanmark';

const begin: Step = async ({ page, press, type }) => {
  await press(page.locator('nav a[href="/sager/ny"]'));
  await type('titel', iv.task.title);
  await press(page.getByRole('button', { name: 'Opret forslaget' }));
  await press(page.locator('a[href$="/oplysninger/opgaven"]'));
};

const task: Step = async ({ type, tick, choose }) => {
  await type('/task/summary', iv.task.summary);
  await type('/task/whyMove', iv.task.whyMove);
  await tick('/task/nature', iv.task.nature);
  await tick('/task/alreadyRunning', 'false');
  await tick('/task/transferringParties', REGION);
  for (const party of NINE) await tick('/task/receivingParties', party);
  await choose('/task/direction', iv.task.direction);
  await type('/task/whatMoves', iv.task.whatMoves);
  await choose('/task/taskType', iv.task.taskType);
  await tick('/task/setting', iv.task.setting);
  await type('/task/legalBasis/0/citation', iv.task.legalBasis[0]?.citation ?? '');
  await type('/task/targetGroup/inclusion', iv.task.targetGroup.inclusion);
};

const COUNTS = '/volume/activities/0/counts';
const volume: Step = async ({ page, type, press }) => {
  const [activity] = iv.volume.activities;
  await type('/volume/activities/0/name', activity?.name ?? '');
  await type('/volume/activities/0/unit', activity?.unit ?? '');
  await press(page.locator(`button[value="receivers:${COUNTS}"]`));
  await page.locator(`[name="${COUNTS}/${NINE.length - 1}/expected"]`).waitFor();
  for (const row of NINE.keys()) {
    const party = await page.locator(`[name="${COUNTS}/${row}/party"]`).inputValue();
    await type(`${COUNTS}/${row}/expected`, String(activity?.counts.find((count) => count.party === party)?.expected));
  }
};

type Cost = (typeof iv.economy.alternatives)[number]['costs'][number];
const CATEGORIES: Readonly<Record<string, string>> = {
  staff: 'Personale',
  medicine: 'Medicin',
  transport: 'Transport',
  equipment: 'Udstyr',
  training: 'Oplæring',
  it: 'It',
  overhead: 'Overhead',
};
const NATURES: Readonly<Record<string, string>> = {
  'per-unit': 'Pr. enhed',
  recurring: 'Pr. år',
  'one-off': 'Én gang',
};
const VALUATIONS: Readonly<Record<string, string>> = { accounts: 'Regnskab', estimate: 'Skøn', tariff: 'Takst' };
const HEAD = [...COST_HEAD, 'Levetid i år'];

const rowOf = (cost: Cost): readonly string[] => [
  cost.label,
  CATEGORIES[cost.category] ?? '',
  'each' in cost.payer ? 'Hver kommune' : REGION_NAME,
  NATURES[cost.nature] ?? '',
  String(cost.amount.expected),
  'counts' in cost ? 'Alles' : '',
  VALUATIONS[cost.valuation] ?? '',
  'lifetimeYears' in cost ? String(cost.lifetimeYears) : '',
];

const money: Step = async (player) => {
  const { page, press, paste, type, choose, tick } = player;
  const [today, proposed] = iv.economy.alternatives;
  if (!today || !proposed) throw new Error('The demonstration has no two alternatives');
  const at = '/economy/alternatives/1';
  await paste('/economy/alternatives/0/costs', [HEAD, ...today.costs.map(rowOf)]);
  await paste(`${at}/costs`, [HEAD, ...proposed.costs.map(rowOf)]);
  await paste(`${at}/settlements`, [
    ['Tekst', 'Fra', 'Til', 'Hvordan', 'Hvis enheder', 'Beløb', 'Loft pr. part og år'],
    ['Takst pr. forløb', REGION_NAME, 'Hver kommune', 'Takst pr. enhed', 'Modtagerens borgere', '6.900', ''],
    ['Beredskab efter regning', REGION_NAME, 'Hver kommune', 'Faktiske udgifter', '', '', '1.100.000'],
  ]);
  // Some municipalities pay an amount that differs from the others'.
  const row = proposed.costs.findIndex((cost) => 'exceptions' in cost);
  const line = `${at}/costs/${row}`;
  await press(page.locator(`[data-row="${line}"] .ob-under summary`).first());
  const exceptions = proposed.costs.flatMap((cost) => ('exceptions' in cost ? (cost.exceptions ?? []) : []));
  for (const [i, { party, amount }] of exceptions.entries()) {
    await press(page.locator(`button[value="add:${line}/exceptions"]`));
    await page.locator(`[name="${line}/exceptions/${i}/party"]`).waitFor();
    await choose(`${line}/exceptions/${i}/party`, party);
    await type(`${line}/exceptions/${i}/amount/expected`, String(amount.expected));
  }
  // The settlement of actual cost covers that line only.
  await press(page.locator(`[data-row="${at}/settlements/1"] .ob-under summary`).first());
  const label = proposed.costs[row]?.label ?? '';
  const box = page.locator(`[data-row="${at}/settlements/1"] label`, { hasText: label }).first();
  const value = await box.evaluate((one: HTMLLabelElement) => (one.control as HTMLInputElement | null)?.value ?? '');
  await tick(`${at}/settlements/1/lines`, value);
};

export const nineMunicipalities = (today: string): Job =>
  jobOf({ begin, task, volume, money }, eachOf(NINE.length), today);
