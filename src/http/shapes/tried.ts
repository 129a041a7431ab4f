// Query parameters for a framework version that is tried.
import { Refusal } from '../../domain/refusal.ts';
import type { FrameworkRef } from '../../domain/workflow/state.ts';
import type { ProblemCode } from '../problems/problem-codes.ts';
import { Id, LARGEST_VERSION, wholeNumber } from './building-blocks.ts';

export const TRIED_QUERY = {
  proposedFramework: Id.optional().meta({
    description: 'Id of a framework of which a version is tried that the caller may see; with `proposedVersion`.',
  }),
  proposedVersion: wholeNumber(1, LARGEST_VERSION).optional().meta({ description: 'The version that is tried.' }),
};

export const TRIED_REFUSALS: readonly ProblemCode[] = ['not-found', 'framework-closed', 'mapping-incomplete'];

type Query = { readonly proposedFramework?: string | undefined; readonly proposedVersion?: number | undefined };

/** Undefined where neither parameter is given. Refusal `invalid` for one without the other. */
export function triedIn({ proposedFramework: id, proposedVersion: version }: Query): FrameworkRef | undefined {
  if (id !== undefined && version !== undefined) return { id, version };
  if (id === undefined && version === undefined) return undefined;
  const pointer = id === undefined ? '/proposedFramework' : '/proposedVersion';
  throw new Refusal('invalid', { faults: [{ pointer, code: 'required' }] });
}
