// An error that stops the service before it is ready. Main and the commands print it as plain text without a stack.

/** A faulty setting. */
export type Fault = { readonly name: string; readonly message: string };

const NAME = 'StartFault';

/** An error for the operator. Each line is printed unchanged. */
export function startFault(lines: readonly string[], cause?: unknown): Error {
  const fault = new Error(lines.join('\n'), cause === undefined ? undefined : { cause });
  fault.name = NAME;
  return fault;
}

/** True for an error made by `startFault`: its message is meant for people. */
export function isStartFault(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}
