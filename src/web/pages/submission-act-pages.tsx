// The small pages of one act each on a submission: close a condition, continue under a new framework.
import { closeCondition } from '../../app/act-on-submission.ts';
import { currentFramework } from '../../app/current-framework.ts';
import { frameworkOf, getProposalOfCondition, getSubmission } from '../../app/see-proposal.ts';
import { rerouteSubmission } from '../../app/transfer-cases.ts';
import { procedureOf } from '../../domain/governance/lookups.ts';
import { Refusal } from '../../domain/refusal.ts';
import { permit } from '../../domain/workflow/commands/command.ts';
import { inLanguage } from '../../lib/localised.ts';
import type { Door } from '../door.tsx';
import { errorAt, actPage as frame } from '../form/act-page.tsx';
import { Select, TextArea } from '../form/controls.tsx';
import { asked } from '../view.ts';
import { type Act, addActPage } from './one-act.ts';

export function addSubmissionActPages(door: Door): void {
  for (const act of [CLOSE, REROUTE]) addActPage(door, act);
}

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
