// The one list of checks. A new check: one file beside this one, one line here; catalogue, OpenAPI, page and paper follow by themselves.
import type { Check } from '../check.ts';

/** Raised when a check's meaning changes; stored with every assessment. */
export const RULEBOOK_VERSION = '1.0.0';

export const CHECKS: readonly Check[] = [];
