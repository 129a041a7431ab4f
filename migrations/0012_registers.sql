-- Registers beside the cases: one row an entry, each with a hash chain of its own in the trail. The first register is that of
-- observations (uaftalt opgaveglidning).
CREATE TABLE "register_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"framework_id" text NOT NULL,
	"place" text,
	"task_type" text,
	"status" text NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"words" "tsvector" NOT NULL,
	"state" text NOT NULL,
	"trail_sequence" integer NOT NULL,
	"trail_hash" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "register_entry_framework" ON "register_entry" USING btree ("kind","framework_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "register_entry_updated" ON "register_entry" USING btree ("kind","updated_at","id");--> statement-breakpoint
CREATE INDEX "register_entry_words" ON "register_entry" USING gin ("words");--> statement-breakpoint
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON register_entry EXECUTE FUNCTION refuse_change();--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON register_entry TO opgavebro_service;--> statement-breakpoint
ALTER TABLE "audit_event" ADD COLUMN "entry_id" uuid REFERENCES "register_entry"("id");--> statement-breakpoint
CREATE INDEX "audit_event_entry" ON "audit_event" USING btree ("entry_id","sequence") WHERE entry_id is not null;--> statement-breakpoint
-- An event belongs to one of three now. Not valid: the rows that are there have passed the narrower check, and are not read again.
ALTER TABLE "audit_event" DROP CONSTRAINT "audit_event_stream";--> statement-breakpoint
-- widens: audit_event_stream, by the new column entry_id
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_stream" CHECK (num_nonnulls(proposal_id, framework_id, entry_id) = 1) NOT VALID;--> statement-breakpoint
-- Events of entries go to every webhook that asks for their type; who may be told is compared when the delivery is sent, since it depends on
-- the frameworks of the owner. Who sees all has them by deliver_to_webhooks already.
CREATE FUNCTION deliver_entries_to_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM made WHERE entry_id IS NOT NULL) OR NOT EXISTS (SELECT FROM webhook WHERE status = 'active') THEN
    RETURN NULL;
  END IF;
  WITH delivery AS (
    INSERT INTO webhook_delivery (id, webhook_id, event_id, status, created_at)
    SELECT new_id(), w.id, e.id, 'pending', clock_timestamp()
    FROM made e
    JOIN webhook w ON w.status = 'active' AND NOT w.sees_all AND (w.types = '{}' OR e.type = ANY (w.types))
    WHERE e.entry_id IS NOT NULL
    RETURNING id
  )
  INSERT INTO pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until)
  SELECT q.name, jsonb_build_object('delivery', d.id), q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
    q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 s'
  FROM delivery d, pgboss.queue q WHERE q.name = 'webhook-delivery';
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER deliver_entries AFTER INSERT ON audit_event REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION deliver_entries_to_webhooks();
