// A problem document (RFC 9457): what was refused, in the caller's language, with every fault at once.
import { faultMessage } from '../../app/fault-texts.ts';
import type { Fault } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import { filled } from '../../words/refusals/refusal-words.ts';

import type { ProblemCode } from './problem-codes.ts';
import { PROBLEM_TEXTS } from './problem-texts.ts';

/** The part of the request that a fault is in. */
export type InputPlace = 'body' | 'query' | 'path' | 'header';
export type InputFault = Fault & { readonly in?: InputPlace };

type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ProblemCode;
  readonly traceId: string;
  readonly errors?: readonly {
    readonly in: InputPlace;
    readonly pointer: string;
    readonly code: string;
    readonly message: string;
  }[];
};

export type Refused = {
  readonly code: ProblemCode;
  readonly values?: Fault['values'];
  readonly faults?: readonly InputFault[];
};

/**
 * @param about.instance path of the request. @param about.place the part of the request for faults that do not name
 * one; the body where absent
 */
export function problemOf(
  refused: Refused,
  about: {
    readonly language: Language;
    readonly instance: string;
    readonly traceId: string;
    readonly place?: InputPlace;
  },
): Problem {
  const { status, title, detail } = PROBLEM_TEXTS[refused.code];
  const faults = refused.faults ?? [];
  return {
    type: `/problems/${refused.code}`,
    title: title[about.language],
    status,
    detail: filled(detail[about.language], refused.values ?? {}, about.language),
    instance: about.instance,
    code: refused.code,
    traceId: about.traceId,
    ...(faults.length > 0 && { errors: faults.map((fault) => errorOf(fault, about.language, about.place ?? 'body')) }),
  };
}

function errorOf(fault: InputFault, language: Language, place: InputPlace) {
  const { pointer, code } = fault;
  return { in: fault.in ?? place, pointer, code, message: faultMessage(fault, language) };
}
