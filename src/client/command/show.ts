// `opgavebro show ID`: the state of one case, what it waits for, and which dossier a decision would be about.
import { type components, dataOf } from '../index.ts';
import { type Asked, idOf, type Options } from './asked.ts';

export const OPTIONS: Options = {};

type Proposal = components['schemas']['Proposal'];
type Submission = components['schemas']['Submission'];

export async function show(asked: Asked, print: (line: string) => void): Promise<void> {
  const path = { id: idOf(asked, 'show') };
  const proposal = dataOf(await asked.client.GET('/proposals/{id}', { params: { path } }));
  if (asked.given.json) return print(JSON.stringify(proposal, null, 2));
  const { openSubmission } = proposal;
  const open = openSubmission
    ? dataOf(await asked.client.GET('/submissions/{id}', { params: { path: { id: openSubmission } } }))
    : undefined;
  for (const [name, value] of [...ofCase(proposal), ...(open ? ofSubmission(open) : [])])
    if (value !== '') print(`${name.padEnd(16)}${value}`);
}

type Row = readonly [name: string, value: string];

/** Names and values are those of the API, so that programs and people read the same. */
function ofCase(proposal: Proposal): readonly Row[] {
  const { id, title, status, framework, clusters, type, parties, externalIds, revision, dossierHash } = proposal;
  return [
    ['id', id],
    ['title', title],
    ['status', status],
    ['framework', `${framework.id} ${framework.version}`],
    ['clusters', clusters.join(' ')],
    ['type', type],
    ['parties', parties.join(' ')],
    ['externalIds', externalIds.map(({ system, id }) => `${system}:${id}`).join(' ')],
    ['revision', String(revision)],
    ['dossierHash', dossierHash],
  ];
}

function ofSubmission(submission: Submission): readonly Row[] {
  const { id, stage, waitingBodies, stageDue, warnings, decidingBlockers, requirements, decisions } = submission;
  const unmet = requirements.filter(({ met }) => !met);
  return [
    ['submission', id],
    ['stage', stage],
    ['waitingBodies', waitingBodies.join(' ')],
    ['stageDue', stageDue ?? ''],
    ['requirements', unmet.map(({ requirement, metFrom }) => [requirement, metFrom].join(' ').trim()).join(', ')],
    ['warnings', warnings.join(' ')],
    ['blockers', decidingBlockers.join(' ')],
    ...decisions.map(({ body, outcome, at }): Row => ['decision', `${at} ${body} ${outcome}`]),
  ];
}
