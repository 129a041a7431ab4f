// The service as in operation: built, in its own process, started and stopped from outside.
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

/** Builds the service: the first test file of a run that calls it builds, the others wait. */
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

/** True for one of several concurrent callers. */
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
  /** Its standard output and error so far. */
  readonly said: () => string;
  /** Resolves with its log line `ready`; rejects with its output if it ends before. */
  readonly ready: Promise<{ readonly publicUrl: string; readonly seconds: number }>;
  /** Sends the signal, if given, and waits for the end. Resolves with the exit code, or the signal that ended it. */
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

/** Starts the built service with this environment in addition to that of the shell. */
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
  ready.catch(() => undefined); // callers may wait for it; a rejection nobody handles is ignored
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
