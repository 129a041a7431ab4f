// What waits for a body's decision, the earliest due date first.
import type { Page, PageRequest, ProposalItem } from '../../app/ports.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import type { JsonText } from '../../lib/json-text.ts';
import type { Queryable } from '../statement.ts';
import { readList } from './list.ts';

/**
 * Open submissions that wait for the body, as far as the reader may see them. Refusal `invalid` for a cursor of
 * another body or sort.
 */
export function readAgenda(
  on: Queryable,
  sight: Sight,
  body: string,
  page: PageRequest,
): Promise<Page<JsonText<ProposalItem>>> {
  return readList(on, sight, { body }, { ...page, sort: page.sort ?? 'stageDue' });
}
