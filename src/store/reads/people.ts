// People who have recorded decisions, by account or name, to identify whom a recusal is about.
import { sql } from 'drizzle-orm';
import type { KnownPerson, PeopleAsked } from '../../app/decision-ports.ts';
import { auditEvent } from '../schema.ts';
import { fixed, type Queryable, run } from '../statement.ts';
import { columnsOf, e } from '../tables.ts';

/** Uses the partial index of decisions. */
const PERSON = { subject: e.actorSubject, name: e.actorName };
const PEOPLE = fixed(sql`select distinct on (${e.actorSubject}) ${columnsOf(PERSON)} from ${auditEvent} e
  where ${e.type} = 'decision.recorded'
    and (${e.actorSubject} = any($1::text[]) or lower(${e.actorName}) = any($2::text[]))
  order by ${e.actorSubject}, ${e.at} desc`);

export function readPeople(on: Queryable, { subjects, names }: PeopleAsked): Promise<readonly KnownPerson[]> {
  return run<KnownPerson>(on, { name: 'people', text: PEOPLE, values: [subjects, names] });
}
