// Refusals caused by the framework of a case, each produced over the API.
import type { ProblemCode } from '../../src/http/problems/problem-codes.ts';
import { addDays } from '../../src/lib/iso-date.ts';
import { procedureIn, withProcedure } from '../support/procedure.ts';
import { at } from './given-api.ts';
import { ALL_STEPS, createDraft, createSound, publish, soundDossier, TODAY, trialFramework } from './given-cases.ts';
import { coordinator, type Produce } from './produce-problem.ts';

export const FRAMEWORK_PROBLEMS = {
  'stage-without-body': async (api) => {
    const id = 'uden-raad';
    await publish(
      api,
      trialFramework((framework) => {
        const [first, ...rest] = procedureIn(framework).stages;
        if (!first) throw new Error('no stage');
        const deciders = { perParty: { kinds: ['other' as const], among: 'affected' as const } };
        return withProcedure(framework, { stages: [{ ...first, deciders }, ...rest] });
      }, id),
    );
    const draft = await createSound(api, id);
    const steps = { steps: ALL_STEPS };
    return api.send(await coordinator(api), 'POST', at(`/proposals/${draft.id}/submissions`), steps, {
      etag: draft.etag,
    });
  },
  'framework-not-valid': async (api) => {
    const id = 'kommende-ramme';
    await publish(
      api,
      trialFramework((framework) => ({ ...framework, validFrom: addDays(TODAY, 400) }), id),
    );
    const draft = await createDraft(api, soundDossier(), id);
    const steps = { steps: ['trin-1'] };
    return api.send(await coordinator(api), 'POST', at(`/proposals/${draft.id}/submissions`), steps, {
      etag: draft.etag,
    });
  },
  'framework-version-changed': async (api) => {
    const id = 'ny-version';
    await publish(api, trialFramework(undefined, id));
    const draft = await createDraft(api, soundDossier(), id);
    await publish(
      api,
      trialFramework((framework) => ({ ...framework, version: 2, validFrom: '2021-01-01' }), id),
    );
    const steps = { steps: ['trin-1'] };
    return api.send(await coordinator(api), 'POST', at(`/proposals/${draft.id}/submissions`), steps, {
      etag: draft.etag,
    });
  },
} as const satisfies Partial<Record<ProblemCode, Produce>>;
