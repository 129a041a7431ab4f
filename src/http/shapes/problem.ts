// The shape of a problem document, for the OpenAPI document and the tests.
import { z } from 'zod';
import { PROBLEM_CODES, type ProblemCode } from '../problems/problem-codes.ts';
import { Code, Href, named, text } from './building-blocks.ts';

export const ProblemShape = named(
  'Problem',
  'A problem document (RFC 9457). For bad input every fault is listed in errors, each with its place.',
  z.strictObject({
    type: Href,
    title: text(200),
    status: z.number().int().min(400).max(599),
    detail: text(4000),
    // The requested path, which can be as long as Node allows.
    instance: z
      .string()
      .max(16_384)
      .regex(/^\/[!-~]*$/),
    code: z.enum(PROBLEM_CODES as readonly [ProblemCode, ...ProblemCode[]]),
    traceId: z
      .string()
      .length(32)
      .regex(/^[0-9a-f]{32}$/),
    errors: z
      .array(
        z.strictObject({
          in: z.enum(['body', 'query', 'path', 'header']),
          pointer: z
            .string()
            .max(2000)
            .regex(/^[^\r\n]*$/),
          code: Code,
          message: text(4000),
        }),
      )
      .max(3_000)
      .optional(),
  }),
);
