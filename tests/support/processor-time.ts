// What something costs is judged by the processor's time, not by the clock on the wall: the machine does other things.

/** Milliseconds of the processor that this process used while `run` went on, its own threads counted in. */
export async function processorMs(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
