// Who has recorded decisions, by account or by name: to tell whom a recusal is about.
import type { KnownPerson, PeopleAsked } from '../../app/decision-ports.ts';
import { type Queryable, run } from '../statement.ts';

/** Of those the trail names as having recorded a decision, by the partial index of decisions. */
const PEOPLE = `select distinct on (actor_subject) actor_subject as subject, actor_name as name from audit_event
  where type = 'decision.recorded' and (actor_subject = any($1::text[]) or lower(actor_name) = any($2::text[]))
  order by actor_subject, at desc`;

export function readPeople(on: Queryable, { subjects, names }: PeopleAsked): Promise<readonly KnownPerson[]> {
  return run<KnownPerson>(on, { name: 'people', text: PEOPLE, values: [subjects, names] });
}
