// Reading: one file per query under reads/. Lists, search, agenda and registers may come from a replica. A case and
// what belongs to it comes from the primary, so that users see their own changes.
import type { ProposalReader } from '../app/ports.ts';
import { readAgenda } from './reads/agenda.ts';
import { readAgreed } from './reads/agreed.ts';
import { readByCondition, readById, readByIds, readBySubmission, readStateById } from './reads/by-id.ts';
import { readConditions } from './reads/conditions.ts';
import { readDecisions } from './reads/decisions.ts';
import { readHistory } from './reads/history.ts';
import { readList } from './reads/list.ts';
import { readPeople } from './reads/people.ts';
import { readDossiers, readRevision } from './reads/revision.ts';
import { readRevisions } from './reads/revisions.ts';
import { readSameTask } from './reads/same-task.ts';
import { readSimilar } from './reads/similar.ts';
import { readUnfinished } from './reads/unfinished.ts';
import { readWholeCase } from './reads/whole-case.ts';
import { readWork } from './reads/work.ts';
import { askingAgain, type Queryable } from './statement.ts';

/** `replica` serves queries whose result may be slightly old; without one, the primary does. */
export function createReader(primaryPool: Queryable, replica: Queryable = askingAgain(primaryPool)): ProposalReader {
  const primary = askingAgain(primaryPool);
  return {
    byId: (id) => readById(primary, id),
    byIds: (ids) => readByIds(replica, ids),
    whole: (sight, id, most) => readWholeCase(primary, sight, id, most),
    stateById: (id) => readStateById(primary, id),
    bySubmission: (submission) => readBySubmission(primary, submission),
    byCondition: (condition) => readByCondition(primary, condition),
    list: (sight, filter, page) => readList(replica, sight, filter, page),
    unfinished: (framework, after, most) => readUnfinished(primary, framework, after, most),
    work: (sight, asked, most) => readWork(primary, sight, asked, most),
    agenda: (sight, body, page) => readAgenda(replica, sight, body, page),
    agreed: (framework, most) => readAgreed(replica, framework, most),
    sameTask: (about) => readSameTask(primary, about),
    similar: (sight, id, limit) => readSimilar(primary, sight, id, limit),
    people: (asked) => readPeople(primary, asked),
    decisions: (sight, filter, page) => readDecisions(replica, sight, filter, page),
    conditions: (sight, filter, page) => readConditions(replica, sight, filter, page),
    revisions: (proposal, page) => readRevisions(primary, proposal, page),
    revision: (proposal, number) => readRevision(primary, proposal, number),
    dossiers: (proposal, numbers) => readDossiers(primary, proposal, numbers),
    history: (proposal, page) => readHistory(primary, proposal, page),
  };
}
