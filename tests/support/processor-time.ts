// Measures cost in CPU time, not in wall-clock time, since the machine is shared.

/** Milliseconds of CPU time that this process, with its threads, used during `run`. */
export async function processorMs(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
