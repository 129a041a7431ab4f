// Dagsorden: what waits for a body, with its decision papers; and the list of bodies.

import { getAgenda } from '../../app/read-proposals.ts';
import { getProposalState } from '../../app/see-proposal.ts';
import { agendaDocument } from '../../documents/agenda-document.ts';
import { PaperArticle } from '../../documents/paper-html.tsx';
import type { Framework } from '../../domain/governance/framework.ts';
import { bodyById, isValidOn } from '../../domain/governance/lookups.ts';
import { Refusal } from '../../domain/refusal.ts';
import { scopesOf } from '../../domain/workflow/actor.ts';
import { openSubmission } from '../../domain/workflow/state.ts';
import { readText } from '../../lib/json-text.ts';
import { inLanguage } from '../../lib/localised.ts';
import { clusterName, stepName } from '../case/names.ts';
import { docxFile, type Frozen, loadFrozen } from '../case/paper.tsx';
import type { Door } from '../door.tsx';
import { Day } from '../parts/day.tsx';
import { Table } from '../parts/table.tsx';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';

const PAGE_SIZE = 20;

export function registerAgendas(door: Door): void {
  door.get('/organer', async ({ ports, actor, t, language }) => {
    const { today } = ports.clock();
    const frameworks = (await ports.frameworks.published()).filter(
      (framework) => framework.validTo === undefined || today < framework.validTo,
    );
    const mine = scopesOf(actor, 'decider');
    const link = (id: string, framework: Framework) => (
      <a href={`/organer/${id}/dagsorden`}>{bodyById(framework, id)?.name ?? id}</a>
    );
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
                  .filter(
                    (body) =>
                      isValidOn(body, today) || (body.validTo === undefined && today < (body.validFrom ?? today)),
                  )
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

  door.get('/organer/:id/dagsorden.docx', async (view) => {
    const { cases, paper } = await loadAgenda(view);
    if (cases.length === 0) throw new Refusal('not-found');
    return docxFile(paper, `dagsorden-${view.params.id}-${paper.dated}`);
  });

  door.get('/organer/:id/dagsorden', async (view) => {
    const { t, params } = view;
    const id = params.id ?? '';
    const { name, cases, paper, next } = await loadAgenda(view);
    return {
      title: t('agenda.title', { body: name }),
      ownHeading: cases.length > 0,
      trail: [{ href: '/organer', text: t('agendas.title') }],
      body:
        cases.length === 0 ? (
          <p class="ob-lead">{t('agenda.none')}</p>
        ) : (
          <>
            <p class="ob-no-print ob-actions">
              <a href={`/organer/${id}/dagsorden.docx${view.url.search}`}>{t('agenda.docx')}</a>
              {next && <a href={`/organer/${id}/dagsorden?side=${encodeURIComponent(next)}`}>{t('cases.more')}</a>}
            </p>
            <PaperArticle paper={paper} id="dagsorden" />
            <section class="ob-no-print" aria-labelledby="sager">
              <h2 id="sager">{t('agenda.papers')}</h2>
              <p>{t('agenda.lead')}</p>
              <Papers view={view} cases={cases} caption={t('agenda.title', { body: name })} />
            </section>
          </>
        ),
    };
  });
}

async function loadAgenda(view: View) {
  const { ports, actor, language, params, url } = view;
  const id = params.id ?? '';
  const framework = (await ports.frameworks.published()).findLast((each) => bodyById(each, id));
  if (!framework) throw new Refusal('not-found');
  const page = await getAgenda(ports, actor, id, {
    pageSize: PAGE_SIZE,
    sort: 'stageDue',
    cursor: url.searchParams.get('side') || undefined,
  });
  const found = await Promise.all(
    page.items.map(readText).map(async (item) => {
      const open = openSubmission(await getProposalState(ports, actor, item.id));
      return open && loadFrozen(view, open.id);
    }),
  );
  // What was decided between the two looks no longer waits.
  const cases = found.filter((each) => each !== undefined);
  const name = bodyById(framework, id)?.name ?? id;
  return {
    name,
    cases,
    next: page.next,
    paper: agendaDocument({ body: { name }, asOf: ports.clock().today, cases, language }),
  };
}

function Papers({
  view,
  cases,
  caption,
}: {
  readonly view: View;
  readonly cases: readonly Frozen[];
  readonly caption: string;
}) {
  const { t, language } = view;
  return (
    <Table
      caption={caption}
      head={[t('cases.column.title'), t('cases.cluster'), t('agenda.steps'), t('cases.column.due'), t('agenda.paper')]}
      rows={cases.map(({ proposal, submission, framework }) => {
        const { postponements } = submission;
        const times = counted(t, 'agenda.postponed', postponements);
        return [
          <>
            <a href={`/sager/${proposal.id}`}>{proposal.title || t('case.untitled')}</a>
            {postponements > 0 && <span class="ob-muted">{` (${times})`}</span>}
          </>,
          proposal.clusters.map((cluster) => clusterName(framework, cluster)).join(', '),
          submission.steps.map((step) => stepName(framework, step, language)).join(', '),
          <Day date={submission.stageDue} view={view} />,
          <a href={`/forelaeggelser/${submission.id}/afgoerelse`}>
            {t('agenda.paper')}
            <span class="sr-only">{`: ${proposal.title}`}</span>
          </a>,
        ];
      })}
    />
  );
}
