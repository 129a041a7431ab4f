CREATE TABLE "webhook" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"owner_subject" text NOT NULL,
	"owner_name" text NOT NULL,
	"grants" text[] NOT NULL,
	"sees_all" boolean NOT NULL,
	"clusters" text[] NOT NULL,
	"parties" text[] NOT NULL,
	"url" text NOT NULL,
	"description" text NOT NULL,
	"types" text[] NOT NULL,
	"status" text NOT NULL,
	"disabled_because" text,
	"salt" uuid NOT NULL,
	"previous_salt" uuid,
	"previous_until" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "webhook_status" CHECK (status in ('active', 'paused', 'disabled'))
);
--> statement-breakpoint
CREATE TABLE "webhook_attempt" (
	"delivery_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"ms" integer NOT NULL,
	"status" integer,
	"error" text,
	CONSTRAINT "webhook_attempt_delivery_id_number_pk" PRIMARY KEY("delivery_id","number")
);
--> statement-breakpoint
CREATE TABLE "webhook_delivery" (
	"id" uuid PRIMARY KEY NOT NULL,
	"webhook_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"status" text NOT NULL,
	"replay_of" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "webhook_delivery_status" CHECK (status in ('pending', 'delivered', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "audit_event" ADD COLUMN "context" text;--> statement-breakpoint
ALTER TABLE "webhook_attempt" ADD CONSTRAINT "webhook_attempt_delivery_id_webhook_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."webhook_delivery"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_webhook_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhook"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_event_id_audit_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."audit_event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_owner" ON "webhook" USING btree ("owner_subject","id");--> statement-breakpoint
CREATE INDEX "webhook_active" ON "webhook" USING btree ("id") WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "webhook_delivery_webhook" ON "webhook_delivery" USING btree ("webhook_id","id");--> statement-breakpoint
CREATE INDEX "webhook_delivery_event" ON "webhook_delivery" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "webhook_delivery_pending" ON "webhook_delivery" USING btree ("created_at") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_delivery_ended" ON "webhook_delivery" USING btree ("created_at") WHERE status <> 'pending';--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook, webhook_delivery TO opgavebro_service;--> statement-breakpoint
GRANT SELECT, INSERT ON webhook_attempt TO opgavebro_service;--> statement-breakpoint
-- Every event that a webhook asks for gets its delivery and its job in the same transaction, whoever writes the event; with no
-- webhook it costs one look at an empty index. Frameworks of the owner are compared when the delivery is sent: they can grow.
-- Jobs are rows of pg-boss's own table, with its queue's settings, as its documentation allows for triggers.
CREATE FUNCTION deliver_to_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM webhook WHERE status = 'active') THEN
    RETURN NULL;
  END IF;
  WITH delivery AS (
    INSERT INTO webhook_delivery (id, webhook_id, event_id, status, created_at)
    SELECT uuidv7(), w.id, e.id, 'pending', clock_timestamp()
    FROM made e
    JOIN webhook w ON w.status = 'active' AND (w.types = '{}' OR e.type = ANY (w.types))
    LEFT JOIN proposal p ON p.id = e.proposal_id
    WHERE w.sees_all OR e.type = 'framework.published' OR p.opened OR p.cluster = ANY (w.clusters) OR p.parties && w.parties
    RETURNING id
  )
  INSERT INTO pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until)
  SELECT q.name, jsonb_build_object('delivery', d.id), q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
    q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 s'
  FROM delivery d, pgboss.queue q WHERE q.name = 'webhook-delivery';
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER deliver AFTER INSERT ON audit_event REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION deliver_to_webhooks();
