// The store of agreements. One agreement, its editions and its trail come from the primary; the list and what falls
// due may come from a replica.
import type { AgreementPorts } from '../app/agreement-ports.ts';
import { createAgreementWriter } from './agreement-writer.ts';
import { readAgreement, readAgreements, readDue, readEach, readEditions, readOpenCase } from './reads/agreements.ts';
import { readAgreementHistory } from './reads/history.ts';
import { askingAgain, type Queryable } from './statement.ts';
import type { WriterOptions } from './writer.ts';

/** `replica` serves queries whose result may be slightly old. */
export function createAgreementStore(options: WriterOptions, replica: Queryable): AgreementPorts {
  const primary = askingAgain(options.pool);
  return {
    writer: createAgreementWriter(options),
    reader: {
      byId: (id) => readAgreement(primary, id),
      each: (ids) => readEach(primary, ids),
      editions: (lineage) => readEditions(primary, lineage),
      list: (sight, filter, today, page) => readAgreements(replica, sight, filter, today, page),
      due: (sight, filter, today, most) => readDue(replica, sight, filter, today, most),
      openCase: (id) => readOpenCase(primary, id),
      history: (id, page) => readAgreementHistory(primary, id, page),
    },
  };
}
