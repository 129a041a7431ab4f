// Tables of the webhooks: who is notified, what is sent, and the result of each attempt. A trigger on `audit_event`
// inserts the rows of `webhook_delivery` and their jobs: see migrations/0002_integration.sql.
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { auditEvent, instant } from './schema.ts';

/** No secret is stored: it is derived from the salt and the service's key. */
export const webhook = pgTable(
  'webhook',
  {
    id: uuid('id').primaryKey(),
    version: integer('version').notNull(),
    ownerSubject: text('owner_subject').notNull(),
    ownerName: text('owner_name').notNull(),
    /** `role:scope`, as the owner held them when last saving the webhook. */
    grants: text('grants').array().notNull(),
    /** Derived from the grants, so that the trigger can skip most events the owner may not see. */
    seesAll: boolean('sees_all').notNull(),
    clusters: text('clusters').array().notNull(),
    parties: text('parties').array().notNull(),
    url: text('url').notNull(),
    description: text('description').notNull(),
    types: text('types').array().notNull(),
    status: text('status', { enum: ['active', 'paused', 'disabled'] }).notNull(),
    disabledBecause: text('disabled_because'),
    salt: uuid('salt').notNull(),
    previousSalt: uuid('previous_salt'),
    previousUntil: instant('previous_until'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    index('webhook_owner').on(t.ownerSubject, t.id),
    index('webhook_active').on(t.id).where(sql`status = 'active'`),
    check('webhook_status', sql`status in ('active', 'paused', 'disabled')`),
  ],
);

export const webhookDelivery = pgTable(
  'webhook_delivery',
  {
    id: uuid('id').primaryKey(),
    webhookId: uuid('webhook_id')
      .notNull()
      .references(() => webhook.id, { onDelete: 'cascade' }),
    eventId: uuid('event_id')
      .notNull()
      .references(() => auditEvent.id),
    status: text('status', { enum: ['pending', 'delivered', 'failed'] }).notNull(),
    replayOf: uuid('replay_of'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('webhook_delivery_webhook').on(t.webhookId, t.id),
    index('webhook_delivery_event').on(t.eventId),
    index('webhook_delivery_pending').on(t.createdAt).where(sql`status = 'pending'`),
    index('webhook_delivery_ended').on(t.createdAt).where(sql`status <> 'pending'`),
    check('webhook_delivery_status', sql`status in ('pending', 'delivered', 'failed')`),
  ],
);

/** One attempt to send. Of the response only the status is stored. */
export const webhookAttempt = pgTable(
  'webhook_attempt',
  {
    deliveryId: uuid('delivery_id')
      .notNull()
      .references(() => webhookDelivery.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    ms: integer('ms').notNull(),
    status: integer('status'),
    error: text('error'),
  },
  (t) => [primaryKey({ columns: [t.deliveryId, t.number] })],
);
