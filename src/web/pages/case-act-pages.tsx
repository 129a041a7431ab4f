// The small pages of one act each on a case: withdraw, delete, copy, change the sharing clusters.
import { copyProposal } from '../../app/copy-proposal.ts';
import { deleteProposal } from '../../app/delete-proposal.ts';
import { reviseProposal } from '../../app/revise-proposal.ts';
import { withdrawProposal } from '../../app/withdraw-proposal.ts';
import { beginnings, ClusterChoice, chosenCluster, clusterOptions, WhyHere } from '../case/cluster-choice.tsx';
import type { Door } from '../door.tsx';
import { errorAt, actPage as frame, orErrors } from '../form/act-page.tsx';
import { Checkboxes } from '../form/choices.tsx';
import { TextArea, TextInput } from '../form/controls.tsx';
import { formKey } from '../form-key.ts';
import { loadFor, titleOf } from '../load-case.ts';
import { clusterName } from '../names.ts';
import { asked } from '../view.ts';
import { type Act, addActPage } from './one-act.ts';

export function addCaseActPages(door: Door): void {
  for (const act of [WITHDRAW, DELETE, COPY, CLUSTERS]) addActPage(door, act);
}

const WITHDRAW: Act = {
  path: '/sager/:id/traek-tilbage',
  required: { reason: 'withdraw.reason' },
  show: async (view, entries, errors) => {
    const { proposal } = await loadFor(view, 'withdraw');
    const { t } = view;
    return frame({
      ...{ view, proposal, errors, title: t('withdraw.title'), lead: t('withdraw.lead'), warning: true },
      children: (
        <TextArea
          name="reason"
          label={t('withdraw.reason')}
          value={entries.get('reason') ?? ''}
          error={errorAt(errors, 'reason')}
          t={t}
        />
      ),
    });
  },
  act: async (view, entries) => {
    const id = view.params.id ?? '';
    await withdrawProposal(view.ports, asked(view), id, entries.get('reason')?.trim() ?? '');
    return { goTo: `/sager/${id}`, say: { key: 'withdraw.done' } };
  },
};

const DELETE: Act = {
  path: '/sager/:id/slet',
  show: async (view, _entries, errors) => {
    const { proposal } = await loadFor(view, 'delete');
    return frame({
      view,
      proposal,
      errors,
      title: view.t('delete.title'),
      lead: `${titleOf(proposal, view)}. ${view.t('delete.lead')}`,
      warning: true,
      values: { version: proposal.version },
    });
  },
  act: async (view, entries) => {
    await deleteProposal(view.ports, asked(view, [Number(entries.get('version'))]), view.params.id ?? '');
    return { goTo: '/', say: { key: 'delete.done' } };
  },
};

const COPY: Act = {
  path: '/sager/:id/kopier',
  required: { titel: 'new.titleField', klynge: 'new.cluster' },
  show: async (view, entries, errors) => {
    const { proposal } = await loadFor(view, 'copy');
    const { t } = view;
    const begun = await beginnings(view);
    const options = clusterOptions(view, begun);
    return frame({
      ...{
        view,
        proposal,
        errors,
        title: t('copy.title'),
        lead: t('copy.lead'),
        values: formKey(entries),
      },
      children: (
        <>
          <TextInput
            name="titel"
            label={t('new.titleField')}
            value={entries.get('titel') ?? proposal.title}
            error={errorAt(errors, 'titel')}
            t={t}
          />
          <ClusterChoice {...{ view, options, entries, errors }} />
          <WhyHere view={view} of={begun} />
        </>
      ),
    });
  },
  act: async (view, entries) => {
    const input = { ...chosenCluster(entries), title: entries.get('titel')?.trim() ?? '' };
    const { reply } = await copyProposal(view.ports, asked(view, undefined, entries), view.params.id ?? '', input);
    return { goTo: `/sager/${reply.body}/oplysninger`, say: { key: 'copy.done' } };
  },
};

const CLUSTERS: Act = {
  path: '/sager/:id/klynger',
  show: async (view, entries, errors) => {
    const { proposal, framework } = await loadFor(view, 'edit');
    const { t } = view;
    const others = framework.clusters.filter(({ id }) => id !== proposal.cluster);
    return frame({
      ...{ view, proposal, errors, title: t('clusters.title'), save: t('clusters.save') },
      lead: t('clusters.lead', { cluster: clusterName(framework, proposal.cluster) }),
      values: { version: proposal.version },
      children: (
        <Checkboxes
          name="klynge"
          label={t('clusters.others')}
          hint={t('clusters.hint')}
          values={entries.has('version') ? entries.getAll('klynge') : proposal.clusters}
          options={others.map(({ id, name }) => ({ value: id, text: name }))}
          error={errorAt(errors, 'klynge')}
          t={t}
        />
      ),
    });
  },
  act: async (view, entries) => {
    const id = view.params.id ?? '';
    const patch = { clusters: entries.getAll('klynge') };
    const revised = reviseProposal(view.ports, asked(view, [Number(entries.get('version'))]), id, patch);
    const done = await orErrors(revised, view.language, () => 'klynge');
    if ('errors' in done) return CLUSTERS.show(view, entries, done.errors);
    return { goTo: `/sager/${id}`, say: { key: 'clusters.done' } };
  },
};
