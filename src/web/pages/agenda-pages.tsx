// Dagsorden: the cases that wait for a body, with their decision papers; and the list of bodies.

import type { ComponentChildren } from 'preact';
import { type Agenda, agendaFile, loadAgenda } from '../../app/documents.ts';
import type { Frozen } from '../../app/frozen-submission.ts';
import { getSight } from '../../app/see-proposal.ts';
import { PaperArticle } from '../../documents/paper-html.tsx';
import type { Body, Framework } from '../../domain/governance/framework.ts';
import { bodyById, isValidOn, partyKind } from '../../domain/governance/lookups.ts';
import { Refusal } from '../../domain/refusal.ts';
import { scopesOf } from '../../domain/workflow/actor.ts';
import { inLanguage } from '../../lib/localised.ts';
import { addFiles } from '../case/paper.tsx';
import type { Door } from '../door.tsx';
import { clusterName, stepName } from '../names.ts';
import { Day } from '../parts/day.tsx';
import { Table } from '../parts/table.tsx';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';

const PAGE_SIZE = 20;

export function addAgendaPages(door: Door): void {
  door.get('/organer', async ({ ports, actor, t, language }) => {
    const { today } = ports.clock();
    const [published, sight] = await Promise.all([ports.frameworks.published(), getSight(ports, actor)]);
    const own = ({ id }: Framework) => Number(sight.frameworks.includes(id));
    const frameworks = published
      .filter(({ validTo }) => validTo === undefined || today < validTo)
      .toSorted((a, b) => own(b) - own(a));
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
              <Bodies framework={framework} today={today} link={(id) => link(id, framework)} t={t} />
            </div>
          ))}
        </>
      ),
    };
  });

  addFiles(door, '/organer/:id/dagsorden', async (view, form) => {
    const agenda = await agendaOf(view);
    if (agenda.cases.length === 0) throw new Refusal('not-found');
    return agendaFile(view.ports, agenda, form);
  });

  door.get('/organer/:id/dagsorden', async (view) => {
    const { t, params } = view;
    const id = params.id ?? '';
    const { name, cases, paper, next } = await agendaOf(view);
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
              <a href={`/organer/${id}/dagsorden.pdf${view.url.search}`}>{t('agenda.pdf')}</a>
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

/** Bodies in force today, and future bodies without an end date. */
function bodiesNow({ bodies }: Framework, today: string): readonly Body[] {
  return bodies.filter(
    (body) => isValidOn(body, today) || (body.validTo === undefined && today < (body.validFrom ?? today)),
  );
}

type BodiesProps = {
  readonly framework: Framework;
  readonly today: string;
  readonly link: (id: string) => ComponentChildren;
  readonly t: View['t'];
};

/** Councils of municipalities are folded, because a framework of the whole country has one for each. */
function Bodies({ framework, today, link, t }: BodiesProps) {
  const bodies = bodiesNow(framework, today);
  const councils = bodies.filter(({ councilOf }) => councilOf && partyKind(framework, councilOf) === 'municipality');
  const list = (all: readonly Body[]) => (
    <ul class="no-max-width ob-columns">
      {all.map(({ id }) => (
        <li key={id}>{link(id)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(bodies.filter((body) => !councils.includes(body)))}
      {councils.length > 0 && (
        <details class="details">
          <summary class="details-summary">{counted(t, 'agendas.councils', councils.length)}</summary>
          {list(councils)}
        </details>
      )}
    </>
  );
}

function agendaOf({ ports, actor, language, params, url }: View): Promise<Agenda> {
  const cursor = url.searchParams.get('side') || undefined;
  return loadAgenda(ports, actor, params.id ?? '', { pageSize: PAGE_SIZE, cursor, language });
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
