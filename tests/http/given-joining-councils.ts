// A framework in which the committee decides and the councils of the municipalities then join one by one: a
// municipality whose council refuses is left out, and the others go on.
import type { Framework } from '../../src/domain/governance/framework.ts';
import { procedureIn, withProcedure } from '../support/procedure.ts';
import type { Api } from './given-api.ts';
import { at } from './given-api.ts';
import { ALL_STEPS, atCommittee, decide, type Review, submitted, trialFramework } from './given-cases.ts';

export const COUNCILS = ['kommune-461', 'kommune-479', 'kommune-450'] as const;

/** @param wide whether gains and losses of parties are ignored: then only LEON sends a case back. */
export function councilsFramework(wide: boolean, id: string): Framework {
  return trialFramework((framework) => {
    const municipalities = framework.parties.filter(({ kind }) => kind === 'municipality');
    const councils = municipalities.map(({ id: party, name }) => ({
      ...{ id: `raad-${party}`, name: `Kommunalbestyrelsen i ${name}`, kind: 'council' as const, councilOf: party },
    }));
    const stages = procedureIn(framework).stages.map((stage) =>
      stage.id === 'committee'
        ? { ...stage, outcomes: { ...stage.outcomes, approved: 'raad', 'approved-with-conditions': 'raad' } }
        : stage,
    );
    const last = stages.at(-1);
    if (!last) throw new Error('no stage');
    const joining: typeof last = {
      ...last,
      ...{ id: 'raad', title: { da: 'Kommunalbestyrelserne tiltræder' }, requires: [], refusal: 'without' },
      deciders: { perParty: { kinds: ['municipality'], among: 'affected' } },
      outcomes: { approved: 'approve', postponed: 'stay', returned: 'return', rejected: 'reject' },
    };
    const caseTypes = framework.caseTypes.map((type) =>
      wide ? { ...type, materiality: { amountPerYear: 1e12, share: 1 } } : type,
    );
    const whole = { ...framework, caseTypes, bodies: [...framework.bodies, ...councils] };
    return withProcedure(whole, { stages: [...stages, joining] });
  }, id);
}

export const councilToken = (api: Api, party: string) =>
  api.service.tokenWith([`decider:raad-${party}`], { subject: `raad-${party}` });

/** A case decided by the committee, before the councils. */
export async function beforeCouncils(api: Api, framework: string): Promise<Review> {
  const review = await atCommittee(api, await submitted(api, ALL_STEPS, framework), true, framework);
  return committeeDecides(api, review);
}

export async function committeeDecides(api: Api, review: Review): Promise<Review> {
  const token = await api.service.tokenFor('planner-syddanmark');
  const answer = await decide(api, token, review, { stage: 'committee', outcome: 'approved' });
  if (answer.status !== 201) throw new Error(answer.text);
  return { ...review, etag: answer.etag };
}

export type Left = {
  readonly decision: string;
  readonly parties: readonly { readonly party: string; readonly side: string }[];
  readonly changes: { readonly nets: readonly { readonly party: string }[]; readonly unknown: boolean };
  readonly newFindings: readonly string[];
  readonly backTo?: string;
};

/** The submission as the API shows it, and the review with the findings to acknowledge now. */
export async function look(api: Api, review: Review) {
  const token = await api.service.tokenFor('coordinator-fyn');
  const { body, etag } = await api.send(token, 'GET', at(`/submissions/${review.id}`));
  const shown = body as {
    readonly status: string;
    readonly stage: string;
    readonly dossierHash: string;
    readonly waitingBodies: readonly string[];
    readonly warnings: readonly string[];
    readonly decidingBlockers: readonly string[];
    readonly left: readonly Left[];
    readonly dossier: { readonly task: { readonly receivingParties: readonly string[] } };
  };
  return { shown, review: { ...review, etag, hash: shown.dossierHash, warnings: shown.warnings } };
}
