// Every operation of the API: a new one is added here, and nowhere else.
import type { Operation } from '../operation.ts';

export const OPERATIONS: readonly Operation[] = [];
