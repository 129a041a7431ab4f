// Converts rows of webhooks to the type of the use-cases.
import { sql } from 'drizzle-orm';
import type { Webhook } from '../app/integration-ports.ts';
import { parseGrant } from '../domain/workflow/actor.ts';
import { columnsOf, type RowOf, w } from './tables.ts';

const ROW = {
  id: w.id,
  version: w.version,
  ownerSubject: w.ownerSubject,
  ownerName: w.ownerName,
  grants: w.grants,
  url: w.url,
  description: w.description,
  types: w.types,
  status: w.status,
  disabledBecause: sql<'gone' | null>`${w.disabledBecause}`,
  salt: w.salt,
  previousSalt: w.previousSalt,
  previousUntil: w.previousUntil,
  createdAt: w.createdAt,
  updatedAt: w.updatedAt,
};
export type WebhookRow = RowOf<typeof ROW>;

/** Select list of `webhook w`, giving a WebhookRow. */
export const WEBHOOK_COLUMNS = columnsOf(ROW);

/** Leaves out grants that this version does not know. */
export function toWebhook(row: WebhookRow): Webhook {
  const { previousSalt: salt, previousUntil: until } = row;
  return {
    id: row.id,
    version: row.version,
    owner: {
      subject: row.ownerSubject,
      name: row.ownerName,
      grants: row.grants.flatMap((text) => parseGrant(text) ?? []),
    },
    url: row.url,
    description: row.description,
    types: row.types,
    status: row.status,
    disabledBecause: row.disabledBecause,
    salt: row.salt,
    previous: salt === null || until === null ? null : { salt, until },
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}
