// What waits for a person, what the person's cases wait for,
// and what is late: asked of the same lists as everyone else's.

import type { ProposalFilter, StoredProposal } from '../../app/ports.ts';
import { listConditions, listProposals } from '../../app/read-proposals.ts';
import { contextOf, frameworkOf, getProposal, parseDossier } from '../../app/see-proposal.ts';
import { sayBodies } from '../../documents/route-of.ts';
import { holds, scopesOf } from '../../domain/workflow/actor.ts';
import { availableActions } from '../../domain/workflow/available-actions.ts';
import { openSubmission, waitingBodies } from '../../domain/workflow/state.ts';
import { readText } from '../../lib/json-text.ts';
import { agreementTasks } from '../agreement/agreement-work.ts';
import type { View } from '../view.ts';
import { actionLink } from './action-links.ts';
import { titleOf } from './load-case.ts';
import { clusterName, partyName } from './names.ts';
import { hasFigures } from './party-lines.ts';
import { staleOf } from './stands.ts';

/** `since`: date or instant; `due`: date. */
export type Task = {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly since: string;
  readonly due?: string;
};

/** The newest cases of each kind are looked at; the list of cases has the rest. */
const LOOKED_AT = 40;

export async function inWork(
  view: View,
): Promise<{ readonly mine: readonly Task[]; readonly others: readonly Task[]; readonly overdue: readonly Task[] }> {
  const { today } = view.ports.clock();
  const stored = await casesOf(view);
  const found = (await Promise.all(stored.map((each) => tasksOf(view, each)))).flat();
  const [conditions, agreements] = await Promise.all([conditionsOf(view), agreementTasks(view)]);
  const late = (task: Task) => task.due !== undefined && task.due < today;
  const byAge = (a: Task, b: Task) => (a.due ?? a.since).localeCompare(b.due ?? b.since);
  const of = (mine: boolean) => found.filter((each) => each.mine === mine).map(({ task }) => task);
  const mine = [...of(true), ...conditions, ...agreements.mine].sort(byAge);
  const others = [...of(false), ...agreements.others].sort(byAge);
  return { mine, others, overdue: [...mine, ...others].filter(late).sort(byAge) };
}

/** Cases that can wait for this person, each once. */
async function casesOf(view: View): Promise<readonly StoredProposal[]> {
  const { actor, ports } = view;
  const filters: readonly ProposalFilter[] = [
    ...scopesOf(actor, 'coordinator').flatMap((cluster) =>
      ['draft', 'returned'].map((status) => ({ cluster, status })),
    ),
    ...scopesOf(actor, 'member').flatMap((party) =>
      ['draft', 'returned', 'in-review'].map((status) => ({ party, status })),
    ),
    ...(actor.grants.some(({ role }) => ['coordinator', 'decider', 'planner', 'reader', 'auditor'].includes(role))
      ? [{ status: 'in-review' }]
      : []),
  ];
  const pages = await Promise.all(
    filters.map((filter) => listProposals(ports, actor, filter, { pageSize: LOOKED_AT })),
  );
  const ids = [...new Set(pages.flatMap((page) => page.items.map((item) => readText(item).id)))];
  return Promise.all(ids.map((id) => getProposal(ports, actor, id)));
}

async function tasksOf(
  view: View,
  { proposal, dossier: text }: StoredProposal,
): Promise<readonly { readonly task: Task; readonly mine: boolean }[]> {
  const { actor, ports, t, language } = view;
  const framework = await frameworkOf(ports, proposal);
  const dossier = parseDossier(text);
  const actions = availableActions(proposal, await contextOf(ports, actor, proposal));
  const found = { proposal, dossier, framework, actions };
  const title = titleOf(proposal, view);
  const stale = staleOf(view, found);
  const at = `/sager/${proposal.id}`;
  const open = openSubmission(proposal);
  const tasks = actions
    .filter(({ allowed }) => allowed)
    .flatMap((action): readonly Task[] => {
      const href = actionLink(action, found);
      const party = action.target === undefined ? '' : partyName(framework, action.target);
      switch (action.action) {
        case 'edit':
          return [
            {
              href: at,
              title,
              text: t(proposal.status === 'returned' ? 'work.returned' : 'work.draft'),
              since: proposal.updatedAt,
            },
          ];
        case 'decide':
          return open
            ? [
                {
                  href,
                  title,
                  text: t('work.decide', { body: sayBodies(framework, action.bodies ?? [], language) }),
                  since: open.stageSince,
                  due: open.stageDue,
                },
              ]
            : [];
        case 'verify-figures':
          return (dossier.economy?.verifications ?? []).some(
            ({ party: by }) => by === action.target && !stale.verifications.includes(by),
          ) || !hasFigures(dossier, action.target ?? '')
            ? []
            : [{ href, title, text: t('work.figures', { party }), since: proposal.updatedAt }];
        case 'state-position':
          return (dossier.impact?.positions ?? []).some(
            ({ party: by }) => by === action.target && !stale.positions.includes(by),
          )
            ? []
            : [{ href, title, text: t('work.position', { party }), since: proposal.updatedAt }];
        case 'judge':
          return open?.judgements.some((each) => each.party === action.target) ||
            !framework.principles.some(({ judged }) => judged)
            ? []
            : [{ href, title, text: t('work.judge', { party }), since: open?.submittedAt ?? proposal.updatedAt }];
        case 'answer-notice': {
          const notice = open?.notices.find((each) => each.cluster === action.target);
          const own = action.target !== undefined && holds(actor, 'coordinator', action.target);
          return notice && !notice.answer && own
            ? [
                {
                  href,
                  title,
                  text: t('work.notice', { cluster: clusterName(framework, notice.cluster) }),
                  since: notice.sentAt,
                  due: notice.dueDate,
                },
              ]
            : [];
        }
        default:
          return [];
      }
    });
  const waits =
    open && tasks.every(({ due }) => due !== open.stageDue)
      ? [
          {
            href: at,
            title,
            text: t('work.waitsFor', { body: sayBodies(framework, waitingBodies(open), language) }),
            since: open.stageSince,
            due: open.stageDue,
          },
        ]
      : [];
  const concerns =
    proposal.clusters.some((cluster) => holds(actor, 'coordinator', cluster)) ||
    holds(actor, 'planner', framework.id) ||
    proposal.parties.some((party) => holds(actor, 'member', party));
  return [
    ...tasks.map((task) => ({ task, mine: true })),
    ...(concerns ? waits.map((task) => ({ task, mine: false })) : []),
  ];
}

async function conditionsOf(view: View): Promise<readonly Task[]> {
  const { actor, ports, t } = view;
  const owners = [...scopesOf(actor, 'member'), ...scopesOf(actor, 'decider')];
  const pages = await Promise.all(
    owners.map((owner) => listConditions(ports, actor, { status: 'open', owner }, { pageSize: LOOKED_AT })),
  );
  return pages.flatMap((page) =>
    page.items.map((item) => ({
      href: `/forbehold/${item.id}/luk`,
      title: item.title,
      text: t('work.condition', { text: item.text }),
      since: item.dueDate,
      due: item.dueDate,
    })),
  );
}
