// Resources that processes have used so far, from /proc: CPU in microseconds, memory in MB. Linux only.
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second. */
const TICK_US = 10_000;

type Stat = { readonly parent: number; readonly own: number; readonly reaped: number };

function statOf(pid: number | string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
    return { parent, own: (user + system) * TICK_US, reaped: (childUser + childSystem) * TICK_US };
  } catch {
    return undefined; // it has ended meanwhile
  }
}

/** CPU of one process, with all its threads. */
export function cpuOf(pid: number): number {
  return statOf(pid)?.own ?? 0;
}

/** CPU of a process and its children, including those that have ended: PostgreSQL with its connections. */
export function cpuOfFamily(pid: number): number {
  const father = statOf(pid);
  if (!father) return 0;
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = all.map((name) => statOf(name)).filter((stat) => stat?.parent === pid);
  return children.reduce((sum, stat) => sum + (stat?.own ?? 0), father.own + father.reaped);
}

/** Resident memory; 0 where unknown. */
export function memoryOf(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** CPU of the whole machine that was not idle. */
export function busyOfMachine(): number {
  try {
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = (
      readFileSync('/proc/stat', 'utf8').split('\n', 1)[0] ?? ''
    )
      .split(/\s+/)
      .slice(1)
      .map(Number);
    return (user + nice + system + irq + softirq) * TICK_US;
  } catch {
    return 0;
  }
}
