// A refusal of the HTTP layer (see problems/problem-codes.ts), as an error to throw.
import type { HttpCode } from './problems/problem-codes.ts';

type HttpFault = Error & {
  readonly httpCode: HttpCode;
  readonly values: Readonly<Record<string, string | number>>;
};

/** An error to throw. `values` fill the placeholders in the texts of the code. */
export function httpFault(httpCode: HttpCode, values: HttpFault['values'] = {}): HttpFault {
  return Object.assign(new Error(httpCode), { httpCode, values });
}

export function isHttpFault(error: unknown): error is HttpFault {
  return error instanceof Error && 'httpCode' in error;
}
