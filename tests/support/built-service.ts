// The service as it is run: built, in a process of its own, started and stopped from outside.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { buildFolder } from './build-folder.ts';

export type Build = { readonly dir: string };

const LONGEST_BUILD_MS = 110_000;

/** The built service; the first test file of a run that asks builds it, the others wait. */
export async function build(): Promise<Build> {
  const dir = buildFolder(inject('run'));
  const done = path.join(dir, 'built');
  if (isFirst(`${dir}.claim`)) {
    await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--app'], {
      env: { ...process.env, NODE_ENV: 'production', BUILD_DIR: dir },
    });
    writeFileSync(done, '');
    return { dir };
  }
  for (const end = Date.now() + LONGEST_BUILD_MS; !existsSync(done); ) {
    if (Date.now() > end) throw new Error('The build of another test file did not come to its end');
    await pause(100);
  }
  return { dir };
}

/** Of several that ask at once, one is. */
function isFirst(claim: string): boolean {
  mkdirSync(path.dirname(claim), { recursive: true });
  try {
    mkdirSync(claim);
    return true;
  } catch {
    return false;
  }
}

export type ServiceProcess = {
  readonly child: ChildProcess;
  /** All it wrote so far, both ways. */
  readonly said: () => string;
  /** Resolves with its log line `ready`; rejects with what it said when it ends before. */
  readonly ready: Promise<{ readonly publicUrl: string; readonly seconds: number }>;
  /** Sends the signal where one is given, and waits for the end: exit code, or the signal that ended it. */
  readonly ended: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
};

const CLEAN = [
  'NODE_ENV',
  'VITEST',
  'DEMO_IDENTITIES',
  'DATABASE_URL',
  'OIDC_ISSUER',
  'PUBLIC_URL',
  'HOST',
  'LOG_LEVEL',
];

/** Starts the built service with this environment beside what a shell has. */
export function startProcess({ dir }: Build, env: Readonly<Record<string, string>>): ServiceProcess {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !CLEAN.includes(name)));
  const child = spawn(process.execPath, [path.join(dir, 'server/main.js')], {
    env: { ...inherited, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const lines: string[] = [];
  const ready = new Promise<{ publicUrl: string; seconds: number }>((resolve, reject) => {
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        lines.push(line);
        if (line.startsWith('{') && line.includes('"msg":"ready"')) resolve(JSON.parse(line));
      });
    }
    child.once('close', () => reject(new Error(lines.join('\n'))));
  });
  ready.catch(() => undefined); // whoever waits for it is told; nobody has to
  return {
    child,
    said: () => lines.join('\n'),
    ready,
    ended: async (signal) => {
      if (signal && child.exitCode === null && child.signalCode === null) child.kill(signal);
      const [code, by] = (await exit) as [number | null, NodeJS.Signals | null];
      return code ?? by;
    },
  };
}
