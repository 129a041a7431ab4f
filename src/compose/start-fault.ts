// A fault that stops the service before it is ready: told in plain words, without a stack, by main and the commands.

/** A setting that is at fault. */
export type Fault = { readonly name: string; readonly message: string };

const NAME = 'StartFault';

/** An error for the person who starts the service. Each line is printed as it stands. */
export function startFault(lines: readonly string[], cause?: unknown): Error {
  const fault = new Error(lines.join('\n'), cause === undefined ? undefined : { cause });
  fault.name = NAME;
  return fault;
}

/** True for an error made by `startFault`: its message is meant for people. */
export function isStartFault(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}
