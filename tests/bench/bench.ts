// `npm run bench`: compares the service with a bare floor, on the same machine in the same run. The wanted ratios are
// in README.md.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { pickLoader } from './load.ts';
import { measure, type Result } from './measure.ts';
import { operations } from './operations.ts';
import { readOptions } from './options.ts';
import { measurePeople, type PeopleResult } from './people.ts';
import { setTheScene } from './scene.ts';
import { peopleTable, resolution, table } from './table.ts';

const options = readOptions(process.argv.slice(2));
const loader = pickLoader();
const began = new Date();
const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version, loader: loader.name };
console.log(
  `${began.toISOString()}  ${machine.cores} × ${machine.cpu}, Node ${machine.node}, ${machine.loader}, load average ${load()}`,
);

const stage = await setTheScene(options, (line) => console.log(`${elapsed()}  ${line}`));
const results: Result[] = [];
let people: readonly PeopleResult[] | undefined;
try {
  const all = operations(stage.scene);
  const wanted = (name: string) => options.only.length === 0 || options.only.includes(name);
  const chosen = all.filter(({ name }) => wanted(name));
  for (const operation of chosen) {
    const result = await measure(operation, stage.postmaster, loader, options);
    results.push(result);
    console.log(
      `${elapsed()}  ${result.title}: ${result.void ? 'void' : result.ratio.toFixed(2)}, load average ${load()}`,
    );
  }
  if (wanted('people')) people = await measurePeople(all);
} finally {
  await stage.strike();
}

const control = results.find(({ name }) => name === 'control');
console.log(`\n${table(results)}\n`);
if (control) console.log(resolution(control));
if (people) console.log(`\nTen people at once, p95 in ms\n\n${peopleTable(people)}\n`);
console.log(
  `${options.rows.toLocaleString('en')} cases, dossier ${stage.dossierBytes.toLocaleString('en')} bytes, ${options.connections} connections,`,
);
console.log(
  `${options.pairs} pairs of ${options.slice} s. Figures "ours / floor", medians; memory the most. Load average at the end ${load()}.`,
);
const replicas = results.find(({ name }) => name === 'replicas');
if (replicas) {
  const [two, one] = [replicas.ours.cores, replicas.floor.cores].map((cores) => cores.toFixed(1));
  console.log(
    `Of ${machine.cores} cores ${two} were busy with two processes, ${one} with one: service, PostgreSQL and ${loader.name} share them.`,
  );
}
if (options.json)
  writeFileSync(
    options.json,
    `${JSON.stringify({ began, machine, options, seeding: stage.seeding, dossierBytes: stage.dossierBytes, results, people }, null, 2)}\n`,
  );
process.exitCode = results.some((result) => result.void) ? 1 : 0;

function load(): string {
  return loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
}

function elapsed(): string {
  return `${((Date.now() - began.getTime()) / 1000).toFixed(0).padStart(4)} s`;
}
