// `node tests/bench/readme.ts RUN.json …`: writes the table of a run (`npm run bench -- --json RUN.json`), or of
// several runs of some operations each, into the README between its markers, so that no figure is typed by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { aligned } from './table.ts';

const Figures = z.object({
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  nodeCpu: z.number(),
  postgresCpu: z.number(),
  memory: z.number(),
});
const Run = z.object({
  began: z.string(),
  machine: z.object({ cores: z.number(), node: z.string(), loader: z.string() }),
  options: z.object({ rows: z.number(), pairs: z.number(), slice: z.number(), connections: z.number() }),
  dossierBytes: z.number(),
  people: z.array(z.object({ title: z.string(), ours: z.number(), floor: z.number(), ratio: z.number() })).optional(),
  results: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      floorTitle: z.string(),
      target: z.number().optional(),
      ours: Figures,
      floor: Figures,
      ratio: z.number(),
      ratios: z.array(z.number()),
      void: z.boolean(),
    }),
  ),
});

const [FROM, TO] = [
  '<!-- bench: npm run bench -- --json RUN.json && node tests/bench/readme.ts RUN.json -->',
  '<!-- /bench -->',
];

const runs = process.argv.slice(2).map((name) => Run.parse(JSON.parse(readFileSync(name, 'utf8'))));
const [run] = runs;
if (!run) throw new Error('Which run?');
const whole = (value: number) => Math.round(value).toLocaleString('en');
const results = runs.flatMap((each) => each.results);
const rows = results.map(({ title, floorTitle, target, ours, floor, ratio, void: isVoid }) => [
  title,
  floorTitle,
  isVoid ? 'void' : ratio.toFixed(2),
  target === undefined ? '' : `${target.toFixed(2)} ${isVoid || ratio < target ? '✗' : '✓'}`,
  `${whole(ours.perSecond)} / ${whole(floor.perSecond)}`,
  `${ours.p50.toFixed(1)} / ${ours.p99.toFixed(1)}`,
  `${whole(ours.nodeCpu)} + ${whole(ours.postgresCpu)}`,
  `${whole(floor.nodeCpu)} + ${whole(floor.postgresCpu)}`,
]);
const head = [
  'operation',
  'against',
  'ratio',
  'wanted',
  'a second, ours / floor',
  'p50 / p99 ms',
  'CPU µs, node + pg',
  "floor's CPU µs",
];
const { machine, options } = run;
const control = results.find(({ name }) => name === 'control');
const away = Math.max(...(control?.ratios ?? []).map((ratio) => Math.abs(ratio - 1))) * 100;
const text = [
  aligned([head, ...rows]),
  '',
  `Measured ${run.began.slice(0, 10)} on ${machine.cores} cores that service, PostgreSQL and load program share;`,
  `Node ${machine.node}, ${machine.loader}, ${options.connections} connections,`,
  `${options.pairs} pairs of ${options.slice} s, ${whole(options.rows)} cases, a dossier of ${whole(run.dossierBytes)} bytes.`,
  ...(control
    ? [`The same against itself came out up to ${away.toFixed(0)} % apart: smaller differences mean nothing.`]
    : []),
  ...(run.people
    ? [
        '',
        'Ten people at once, without a pause, p95 in ms, ours / floor (wanted: at most twice): ' +
          `${run.people.map(({ title, ours, floor, ratio }) => `${title} ${ours.toFixed(0)} / ${floor.toFixed(0)} (${ratio.toFixed(2)})`).join('; ')}.`,
      ]
    : []),
].join('\n');

const file = path.resolve(import.meta.dirname, '../../README.md');
const readme = readFileSync(file, 'utf8');
const [from, to] = [readme.indexOf(FROM), readme.indexOf(TO)];
if (from < 0 || to < from) throw new Error(`README.md has no marks ${FROM} … ${TO}`);
writeFileSync(file, `${readme.slice(0, from + FROM.length)}\n${text}\n${readme.slice(to)}`);
