// Answers that are sent before a request is parsed (raw-errors.ts) are documented too: every operation can return
// them.
import { describe, expect, it } from 'vitest';
import { ProblemShape } from '../../src/http/shapes/problem.ts';
import { operations } from './answers-as-documented.ts';

describe('answers before a request', () => {
  it('are documented for every operation', () => {
    const silent = operations().filter(
      ({ operation }) => !('408' in operation.responses && '431' in operation.responses),
    );
    expect(silent.map(({ operation }) => operation.operationId)).toEqual([]);
  });

  it('may repeat an address as long as a request can have', () => {
    const problem = {
      ...{
        type: '/problems/malformed-request',
        title: 'x',
        status: 400,
        detail: 'x',
        code: 'malformed-request',
        traceId: '0'.repeat(32),
      },
      instance: `/v1/proposals/${'x'.repeat(16_000)}`,
    };
    expect(ProblemShape.safeParse(problem).success).toBe(true);
  });
});
