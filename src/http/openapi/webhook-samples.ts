// The examples of webhooks in the OpenAPI document.
import type { Delivery, Webhook, WebhookKeys } from '../../app/integration-ports.ts';
import { presentDelivery, presentWebhook } from '../shapes/webhooks.ts';

const ID = '0199c0de-0000-7000-8000-000000000021';

const WEBHOOK: Webhook = {
  id: ID,
  version: 1,
  owner: { subject: 'esdh', name: 'ESDH', grants: [] },
  url: 'https://esdh.example/opgavebro',
  description: 'The case system of the cluster',
  types: ['proposal.submitted', 'decision.recorded'],
  status: 'active',
  disabledBecause: null,
  salt: '0199c0de-0000-7000-8000-000000000022',
  previous: null,
  createdAt: '2026-05-01T08:00:00.000Z',
  updatedAt: '2026-05-01T08:00:00.000Z',
};

const DELIVERY: Delivery = {
  id: '0199c0de-0000-7000-8000-000000000023',
  webhook: ID,
  event: '0199c0de-0000-7000-8000-000000000011',
  type: 'decision.recorded',
  status: 'delivered',
  createdAt: '2026-06-02T12:15:00.050Z',
  replayOf: null,
  attempts: [
    { at: '2026-06-02T12:15:01.000Z', ms: 10_001, status: null, error: 'timeout' },
    { at: '2026-06-02T12:15:26.000Z', ms: 84, status: 204, error: null },
  ],
};

/** Example keys, not used anywhere. */
const KEYS: WebhookKeys = {
  secretOf: () => 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwTo0aTfCkZ2s=',
  publicKeyOf: () => 'whpk_iFJqTsA6VwKkkx5JXVh3Vu8q0cVfQ0q8rkVPIlZ1PzM=',
  sign: () => '',
};

export const sampleNewWebhook = () => ({
  url: WEBHOOK.url,
  description: WEBHOOK.description,
  types: presentWebhook(KEYS, WEBHOOK).types,
});
export const sampleWebhook = () => presentWebhook(KEYS, WEBHOOK);
export const sampleWebhookWithSecret = () => ({ ...sampleWebhook(), secret: KEYS.secretOf('') });
export const sampleDelivery = () => presentDelivery(DELIVERY);
export const sampleReplay = () =>
  presentDelivery({ ...DELIVERY, id: ID, replayOf: DELIVERY.id, status: 'pending', attempts: [] });
