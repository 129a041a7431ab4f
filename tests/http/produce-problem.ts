// The entries of the table of problem codes: how a code is produced over the API, or where else it is tested.
import type { Api, Sent } from './given-api.ts';

export type Produce = (api: Api) => Promise<Sent>;
/** A code that cannot be produced over the API. */
export type Elsewhere = { readonly testedIn: string };

export const coordinator = (api: Api) => api.service.tokenFor('coordinator-fyn');
export const administrative = (api: Api) => api.service.tokenFor('decider-fyn-administrative');
export const committee = (api: Api) => api.service.tokenFor('planner-syddanmark');
export const recommend = { stage: 'cluster-administrative', outcome: 'recommended' };
