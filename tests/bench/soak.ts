// `npm run bench:soak -- [minutes] [connections]`: runs the service under a mix of reads, lists, searches, what-ifs
// and pages and prints its memory after every minute. After the first minute it must not grow by more than 50 MB.
import { pickLoader } from './load.ts';
import { operations, whatIf } from './operations.ts';
import { readOptions } from './options.ts';
import { memoryOf } from './processes.ts';
import { setTheScene } from './scene.ts';

const [minutes = 10, connections = 10] = process.argv.slice(2).map(Number);
const MIX = ['read', 'list', 'search', 'create', 'page'];
const MOST_MB = 50;

const loader = pickLoader();
const stage = await setTheScene(readOptions(['--rows', '1000', '--only', MIX.join(',')]), () => undefined);
const after: number[][] = [];
try {
  const chosen = operations(stage.scene).filter(({ name }) => MIX.includes(name));
  const sides = [...chosen.map(({ ours }) => ours), whatIf(stage.scene)];
  const programs = [...new Map(sides.map(({ program }) => [program.pid, program])).values()];
  const weigh = () => programs.map(({ pid }) => memoryOf(pid));
  console.log(
    `idle ${said(weigh())} (${programs.map(({ name }) => name).join(', ')}), ${connections} connections, ${loader.name}`,
  );
  for (let minute = 1; minute <= minutes; minute++) {
    const share = 60 / sides.length;
    let wrong = 0;
    for (const { load } of sides) wrong += (await loader.run(load, share, connections)).wrong;
    after.push(weigh());
    console.log(`minute ${minute}: ${said(after.at(-1) ?? [])}${wrong > 0 ? `, ${wrong} errors` : ''}`);
  }
} finally {
  await stage.strike();
}
const growth = Math.max(...(after.at(-1) ?? []).map((last, n) => last - (after[0]?.[n] ?? 0)));
console.log(`From minute 1 to minute ${minutes}: ${growth.toFixed(0)} MB more, of ${MOST_MB} allowed.`);
process.exitCode = growth > MOST_MB ? 1 : 0;

function said(megabytes: readonly number[]): string {
  return `${megabytes.map((each) => each.toFixed(0)).join(' and ')} MB`;
}
