// The small pages of one act each: withdraw, delete, copy, close a condition, move to a new framework.
import { closeCondition } from '../../app/act-on-submission.ts';
import { copyProposal } from '../../app/copy-proposal.ts';
import { currentFramework } from '../../app/current-framework.ts';
import { deleteProposal } from '../../app/delete-proposal.ts';
import { reviseProposal } from '../../app/revise-proposal.ts';
import { frameworkOf, getProposalOfCondition, getSubmission } from '../../app/see-proposal.ts';
import { rerouteSubmission } from '../../app/transfer-cases.ts';
import { withdrawProposal } from '../../app/withdraw-proposal.ts';
import { procedureOf } from '../../domain/governance/lookups.ts';
import { Refusal } from '../../domain/refusal.ts';
import { permit } from '../../domain/workflow/commands/command.ts';
import { inLanguage } from '../../lib/localised.ts';
import { beginnings, ClusterChoice, chosenCluster, clusterOptions, WhyHere } from '../case/cluster-choice.tsx';
import type { Door, Entries } from '../door.tsx';
import { errorAt, actPage as frame, missing, orErrors } from '../form/act-page.tsx';
import { Checkboxes } from '../form/choices.tsx';
import { Select, TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { loadFor, titleOf } from '../load-case.ts';
import { clusterName } from '../names.ts';
import type { TextKey } from '../texts/index.ts';
import { type Answer, asked, type Page, type View } from '../view.ts';

type Act = {
  readonly path: string;
  readonly show: (view: View, entries: Entries, errors: readonly FormError[]) => Promise<Page>;
  readonly act: (view: View, entries: Entries) => Promise<Answer>;
  /** Entries that must hold something, with the label of each. */
  readonly required?: Readonly<Record<string, TextKey>>;
};

export function registerActs(door: Door): void {
  for (const { path, show, act, required = {} } of [WITHDRAW, DELETE, COPY, CLUSTERS, CLOSE, REROUTE]) {
    door.get(path, (view) => show(view, new URLSearchParams(), []));
    door.post(path, async (view, entries) => {
      const errors = missing(view, entries, required);
      if (errors.length > 0) return show(view, entries, errors);
      const done = await orErrors(act(view, entries), view.language, (pointer) =>
        pointer === '/title' ? 'titel' : pointer.slice(1),
      );
      return 'errors' in done ? show(view, entries, done.errors) : done;
    });
  }
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

const CLOSE: Act = {
  path: '/forbehold/:id/luk',
  required: { evidence: 'close.evidence' },
  show: async (view, entries, errors) => {
    const { t, ports } = view;
    const id = view.params.id ?? '';
    const { proposal } = await getProposalOfCondition(ports, view.actor, id);
    const condition = proposal.submissions
      .flatMap((each) => each.decisions.flatMap((decision) => decision.conditions))
      .find((each) => each.id === id);
    return frame({
      ...{ view, proposal, errors, title: t('close.title'), lead: condition?.text ?? '' },
      children: (
        <TextArea
          name="evidence"
          label={t('close.evidence')}
          value={entries.get('evidence') ?? ''}
          error={errorAt(errors, 'evidence')}
          t={t}
        />
      ),
    });
  },
  act: async (view, entries) => {
    const { reply } = await closeCondition(
      view.ports,
      asked(view),
      view.params.id ?? '',
      entries.get('evidence')?.trim() ?? '',
    );
    return { goTo: `/sager/${reply.body}`, say: { key: 'close.done' } };
  },
};

const REROUTE: Act = {
  path: '/forelaeggelser/:id/omlaeg',
  required: { stage: 'reroute.stage', reason: 'reroute.reason' },
  show: async (view, entries, errors) => {
    const { t, language, ports } = view;
    const { proposal } = await getSubmission(ports, view.actor, view.params.id ?? '');
    const framework = await frameworkOf(ports, proposal);
    permit('reroute', { proposal, context: { actor: view.actor, framework, ...ports.clock() } });
    const to = currentFramework(await ports.frameworks.published(), framework.successor ?? '', ports.clock().today);
    if (!to) throw new Refusal('no-successor');
    const procedure = procedureOf(to, proposal);
    const stages = procedure.stages.map((stage) => ({ value: stage.id, text: inLanguage(stage.title, language) }));
    return frame({
      ...{
        view,
        proposal,
        errors,
        title: t('reroute.title'),
        lead: t('reroute.lead', { framework: inLanguage(to.title, language) }),
      },
      children: (
        <>
          <Select
            name="stage"
            label={t('reroute.stage')}
            value={entries.get('stage') ?? procedure.first}
            options={stages}
            error={errorAt(errors, 'stage')}
            t={t}
          />
          <TextArea
            name="reason"
            label={t('reroute.reason')}
            value={entries.get('reason') ?? ''}
            error={errorAt(errors, 'reason')}
            t={t}
          />
        </>
      ),
    });
  },
  act: async (view, entries) => {
    const { proposal, submission } = await getSubmission(view.ports, view.actor, view.params.id ?? '');
    const framework = await frameworkOf(view.ports, proposal);
    const mapping = { [submission.stage]: entries.get('stage') ?? '' };
    const input = { framework: framework.successor ?? '', reason: entries.get('reason')?.trim() ?? '', mapping };
    await rerouteSubmission(view.ports, asked(view), submission.id, input);
    return { goTo: `/sager/${proposal.id}`, say: { key: 'reroute.done' } };
  },
};
