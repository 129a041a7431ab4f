// A case at a last stage where the councils of three municipalities and the region's council each decide.
import type { Framework } from '../../../src/domain/governance/framework.ts';
import type { Stage } from '../../../src/domain/governance/procedure.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { submit } from '../../../src/domain/workflow/commands/submit.ts';
import type { Rebuild } from '../../../src/domain/workflow/going-on-without.ts';
import type { Proposal } from '../../../src/domain/workflow/state.ts';
import { procedureIn, withProcedure } from '../../support/procedure.ts';
import { ALL_STEPS, as, CLEAR, coordinator, decision, draft, framework, INVOLVED, person, play } from './given.ts';

export const MUNICIPALITIES = ['kommune-461', 'kommune-450', 'kommune-479'];
export const decider = (body: string) => person(`p-${body}`, `decider:${body}`);

/** A framework whose last stage is joined by the councils of three municipalities and the region. */
export function joined(
  complete: Stage['complete'],
  kinds: ('municipality' | 'region')[] = ['municipality'],
  refusal?: Stage['refusal'],
): Framework {
  const stages = procedureIn(framework).stages.map((stage, i) =>
    i === 2
      ? {
          ...stage,
          requires: [],
          complete,
          ...(refusal && { refusal }),
          deciders: { perParty: { kinds, among: 'affected' as const } },
        }
      : stage,
  );
  const councils = [...MUNICIPALITIES, 'region-1083'].map((party) => ({
    id: `raad-${party}`,
    name: `Rådet i ${party}`,
    kind: 'council' as const,
    councilOf: party,
  }));
  return { ...withProcedure(framework, { stages }), bodies: [...framework.bodies, ...councils] };
}

/** A case at the councils' stage. */
export function atCouncils(under: Framework): Proposal {
  const involved = { ...INVOLVED, receiving: MUNICIPALITIES, affected: ['region-1083', ...MUNICIPALITIES] };
  const context = (actor: typeof coordinator) => as(actor, '2026-11-22', { framework: under });
  const sent = play(
    draft(),
    submit(draft(), { submission: 's1', steps: ALL_STEPS, involved }, CLEAR, context(coordinator)),
  );
  return ['administrative', 'political'].reduce((state, kind) => {
    const stage = procedureIn(under).stages.find(({ id }) => id === `cluster-${kind}`);
    const outcome = stage?.competence === 'decide' ? 'approved' : 'recommended';
    const command = decision(`cluster-${kind}`, outcome);
    return play(state, recordDecision(state, command, context(decider(`fyn-${kind}`))));
  }, sent);
}

export function speak(
  state: Proposal,
  under: Framework,
  body: string,
  outcome: 'approved' | 'postponed' | 'returned' | 'rejected' = 'approved',
  rebuild?: Rebuild,
) {
  const command = decision('committee', outcome, {
    id: `d-${body}-${outcome}`,
    reason: 'Fordi',
    dossierHash: state.submissions[0]?.dossierHash ?? '',
  });
  return play(state, recordDecision(state, command, as(decider(body), '2026-11-22', { framework: under }), rebuild));
}
