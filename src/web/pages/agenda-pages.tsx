// Dagsorden: what waits for a body, with its decision papers; and the list of bodies.
import { getAgenda } from '../../app/read-proposals.ts';
import { getProposal } from '../../app/see-proposal.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { bodyById, isValidOn } from '../../domain/governance/lookups.ts';
import { Refusal } from '../../domain/refusal.ts';
import { scopesOf } from '../../domain/workflow/actor.ts';
import { openSubmission } from '../../domain/workflow/state.ts';
import { inLanguage } from '../../lib/localised.ts';
import { clusterName, stepName } from '../case/names.ts';
import type { Door } from '../door.tsx';
import { writeDate } from '../formats.ts';
import { Table } from '../parts/table.tsx';

const PAGE_SIZE = 50;

export function registerAgendas(door: Door): void {
  door.get('/organer', async ({ ports, actor, t, language }) => {
    const { today } = ports.clock();
    const frameworks = (await ports.frameworks.published()).filter(
      (framework) => framework.validTo === undefined || today < framework.validTo,
    );
    const mine = scopesOf(actor, 'decider');
    const link = (id: string, framework: Framework) => <a href={`/organer/${id}/dagsorden`}>{bodyById(framework, id)?.name ?? id}</a>;
    return {
      title: t('agendas.title'),
      body: (
        <>
          {mine.length > 0 && (
            <>
              <h2>{t('agendas.mine')}</h2>
              <ul>
                {mine.map((id) => {
                  const framework = frameworks.find((each) => bodyById(each, id));
                  return <li key={id}>{framework ? link(id, framework) : id}</li>;
                })}
              </ul>
            </>
          )}
          <h2>{t('agendas.all')}</h2>
          {frameworks.map((framework) => (
            <div key={framework.id}>
              <h3>{inLanguage(framework.title, language)}</h3>
              <ul>
                {framework.bodies
                  .filter((body) => isValidOn(body, today) || (body.validTo === undefined && today < (body.validFrom ?? today)))
                  .map((body) => (
                    <li key={body.id}>{link(body.id, framework)}</li>
                  ))}
              </ul>
            </div>
          ))}
        </>
      ),
    };
  });

  door.get('/organer/:id/dagsorden', async (view) => {
    const { ports, actor, t, language, params, url } = view;
    const id = params.id ?? '';
    const frameworks = await ports.frameworks.published();
    const framework = frameworks.findLast((each) => bodyById(each, id));
    if (!framework) throw new Refusal('not-found');
    const page = await getAgenda(ports, actor, id, {
      pageSize: PAGE_SIZE,
      sort: 'stageDue',
      cursor: url.searchParams.get('side') || undefined,
    });
    const cases = await Promise.all(page.items.map((item) => getProposal(ports, actor, item.id)));
    return {
      title: t('agenda.title', { body: bodyById(framework, id)?.name ?? id }),
      trail: [{ href: '/organer', text: t('agendas.title') }],
      body:
        cases.length === 0 ? (
          <p class="ob-lead">{t('agenda.none')}</p>
        ) : (
          <>
            <p class="ob-lead">{t('agenda.lead')}</p>
            <Table
              caption={t('agenda.title', { body: bodyById(framework, id)?.name ?? id })}
              head={[
                t('agenda.item'),
                t('cases.column.title'),
                t('cases.cluster'),
                t('agenda.steps'),
                t('cases.column.due'),
                t('agenda.paper'),
              ]}
              rows={cases.map(({ proposal }, i) => {
                const open = openSubmission(proposal);
                const own =
                  frameworks.find((each) => each.id === proposal.framework.id && each.version === proposal.framework.version) ?? framework;
                return [
                  String(i + 1),
                  <>
                    <a href={`/sager/${proposal.id}`}>{proposal.title || t('case.untitled')}</a>
                    {open && open.postponements > 0 && (
                      <span class="ob-muted">{` (${t('agenda.postponed', { count: open.postponements })})`}</span>
                    )}
                  </>,
                  clusterName(own, proposal.cluster),
                  (open?.steps ?? []).map((step) => stepName(own, step, language)).join(', '),
                  open ? writeDate(open.stageDue, language) : '–',
                  open ? (
                    <a href={`/forelaeggelser/${open.id}/afgoerelse`}>
                      {t('agenda.paper')}
                      <span class="sr-only">{`: ${proposal.title}`}</span>
                    </a>
                  ) : (
                    '–'
                  ),
                ];
              })}
            />
            {page.next && <a href={`/organer/${id}/dagsorden?side=${encodeURIComponent(page.next)}`}>{t('cases.more')}</a>}
          </>
        ),
    };
  });
}
