// The parts of a case's statement that update the register of conditions (forbehold).
import type { ProposalEvent } from '../domain/workflow/events.ts';
import { columnsIn, insertInto, type Places, setting, tableIn } from './names.ts';
import { condition as conditions } from './schema.ts';
import type { Parameters } from './statement.ts';
import { c } from './tables.ts';

const CONDITION = `${tableIn(conditions)} c`;
const OF_CONDITION = columnsIn(c);

/**
 * A decision adds conditions, a reroute changes their owners, and `condition.closed` closes one. A return closes the
 * open conditions of the submission; a rejection or withdrawal closes all.
 * @param id parameter with the id of the case.
 */
export function conditionChanges(p: Parameters, id: string, event: ProposalEvent): readonly string[] {
  const close = (places: Partial<Places<typeof conditions>>) =>
    `update ${CONDITION} set ${setting(conditions, { status: `'closed'`, ...places })} from changed`;
  const open = `${OF_CONDITION.proposalId} = ${id} and ${OF_CONDITION.status} = 'open'`;
  const ended = endedBy(event);
  if (ended) {
    const closed = close({ closedAt: p.add('timestamptz', event.at), closedBy: p.add('text', event.by.name) });
    const of =
      ended.submission === undefined ? '' : ` and ${OF_CONDITION.submissionId} = ${p.add('uuid', ended.submission)}`;
    return [`${closed} where ${open}${of}`];
  }
  if (event.type === 'proposal.rerouted') {
    return Object.entries(event.data.carried.owners ?? {}).map(([before, owner]) => {
      const [from, to] = [p.add('text', before), p.add('text', owner)];
      const set = setting(conditions, { owner: to });
      return `update ${CONDITION} set ${set} from changed where ${open} and ${OF_CONDITION.owner} = ${from}`;
    });
  }
  if (event.type === 'decision.recorded') {
    return event.data.decision.conditions.map((condition) => {
      const into = insertInto(conditions, {
        id: p.add('uuid', condition.id),
        proposalId: id,
        submissionId: p.add('uuid', event.data.submission),
        text: p.add('text', condition.text),
        owner: p.add('text', condition.owner),
        dueDate: p.add('date', condition.dueDate),
        status: `'open'`,
      });
      return `${into} from changed`;
    });
  }
  if (event.type !== 'condition.closed') return [];
  const closed = close({
    closedAt: p.add('timestamptz', event.at),
    closedBy: p.add('text', event.by.name),
    evidence: p.add('text', event.data.evidence),
  });
  return [`${closed} where ${OF_CONDITION.id} = ${p.add('uuid', event.data.condition)}`];
}

/** The open conditions that the event closes: those of one submission, or of the whole case. Undefined: none. */
function endedBy(event: ProposalEvent): { readonly submission?: string } | undefined {
  if (event.type === 'proposal.withdrawn') return {};
  if (event.type !== 'decision.recorded') return undefined;
  const { leads, submission } = event.data;
  if (leads.to === 'reject') return {};
  return leads.to === 'return' ? { submission } : undefined;
}
