// Rows of webhooks as the use-cases know them.
import type { Webhook } from '../app/integration-ports.ts';
import { parseGrant } from '../domain/workflow/actor.ts';

export type WebhookRow = {
  readonly id: string;
  readonly version: number;
  readonly owner_subject: string;
  readonly owner_name: string;
  readonly grants: readonly string[];
  readonly url: string;
  readonly description: string;
  readonly types: readonly string[];
  readonly status: Webhook['status'];
  readonly disabled_because: 'gone' | null;
  readonly salt: string;
  readonly previous_salt: string | null;
  readonly previous_until: string | null;
  readonly created_at: string;
  readonly updated_at: string;
};

/** Of `webhook w`. */
export const WEBHOOK_COLUMNS = `w.id, w.version, w.owner_subject, w.owner_name, w.grants, w.url, w.description, w.types, w.status, w.disabled_because,
  w.salt, w.previous_salt, w.previous_until, w.created_at, w.updated_at`;

/** A grant that this version does not know is left out. */
export function toWebhook(row: WebhookRow): Webhook {
  const { previous_salt: salt, previous_until: until } = row;
  return {
    id: row.id,
    version: row.version,
    owner: {
      subject: row.owner_subject,
      name: row.owner_name,
      grants: row.grants.flatMap((text) => parseGrant(text) ?? []),
    },
    url: row.url,
    description: row.description,
    types: row.types,
    status: row.status,
    disabledBecause: row.disabled_because,
    salt: row.salt,
    previous: salt === null || until === null ? null : { salt, until },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
