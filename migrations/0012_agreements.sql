-- Agreements: what lives on after a case is approved. The trail takes in what is neither a case nor a framework.
CREATE TABLE "agreement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lineage" uuid NOT NULL,
	"edition" integer NOT NULL,
	"number" text NOT NULL,
	"proposal_id" uuid,
	"framework_id" text NOT NULL,
	"framework_version" integer NOT NULL,
	"clusters" text[] NOT NULL,
	"parties" text[] NOT NULL,
	"body" text NOT NULL,
	"task_type" text,
	"title" text NOT NULL,
	"in_force_from" date DEFAULT 'infinity' NOT NULL,
	"in_force_to" date DEFAULT 'infinity' NOT NULL,
	"ending" text,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"state" text NOT NULL,
	"trail_sequence" integer NOT NULL,
	"trail_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_due" (
	"agreement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"date" date NOT NULL,
	"act" boolean NOT NULL,
	"party" text,
	"what" text,
	"every" integer,
	"until" date
);
--> statement-breakpoint
CREATE TABLE "agreement_party" (
	"agreement_id" uuid NOT NULL,
	"party" text NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"answer" text NOT NULL,
	"bound_from" date DEFAULT 'infinity' NOT NULL,
	"bound_to" date DEFAULT 'infinity' NOT NULL,
	"price_per_unit" bigint,
	"other_terms" boolean NOT NULL,
	CONSTRAINT "agreement_party_agreement_id_party_pk" PRIMARY KEY("agreement_id","party")
);
--> statement-breakpoint
CREATE TABLE "agreement_report" (
	"agreement_id" uuid NOT NULL,
	"party" text NOT NULL,
	"period" text NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date NOT NULL,
	"figures" text NOT NULL,
	"corrections" integer NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "agreement_report_agreement_id_party_period_pk" PRIMARY KEY("agreement_id","party","period")
);
--> statement-breakpoint
ALTER TABLE "audit_event" DROP CONSTRAINT "audit_event_stream";--> statement-breakpoint
ALTER TABLE "audit_event" ADD COLUMN "subject_kind" text;--> statement-breakpoint
ALTER TABLE "audit_event" ADD COLUMN "subject_id" uuid;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_due" ADD CONSTRAINT "agreement_due_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_report" ADD CONSTRAINT "agreement_report_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_edition" ON "agreement" USING btree ("lineage","edition");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_proposal" ON "agreement" USING btree ("proposal_id") WHERE proposal_id is not null;--> statement-breakpoint
CREATE INDEX "agreement_updated" ON "agreement" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "agreement_framework" ON "agreement" USING btree ("framework_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "agreement_task_type" ON "agreement" USING btree ("task_type","id");--> statement-breakpoint
CREATE INDEX "agreement_in_force" ON "agreement" USING btree ("in_force_from","in_force_to");--> statement-breakpoint
CREATE INDEX "agreement_parties" ON "agreement" USING gin ("parties") WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "agreement_due_date" ON "agreement_due" USING btree ("date");--> statement-breakpoint
CREATE INDEX "agreement_due_agreement" ON "agreement_due" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "agreement_party_party" ON "agreement_party" USING btree ("party");--> statement-breakpoint
CREATE INDEX "agreement_report_to" ON "agreement_report" USING btree ("to_date");--> statement-breakpoint
-- fits: the version before writes no subject, and of its rows the index holds none
CREATE UNIQUE INDEX "audit_event_subject" ON "audit_event" USING btree ("subject_id","sequence") WHERE subject_id is not null;--> statement-breakpoint
-- fits: the version before writes no subject, so that the check is the one it had
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_stream" CHECK (num_nonnulls(proposal_id, framework_id, subject_id) = 1 and (subject_id is null) = (subject_kind is null));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON agreement, agreement_party, agreement_report TO opgavebro_service;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON agreement_due TO opgavebro_service;--> statement-breakpoint
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON agreement EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- As 0001 does for the other documents.
DO $$
BEGIN
  ALTER TABLE agreement ALTER COLUMN state SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
  ALTER TABLE agreement ALTER COLUMN state SET STORAGE EXTERNAL;
END $$;--> statement-breakpoint
-- As before; who may be told of an agreement is compared when the delivery is sent.
CREATE OR REPLACE FUNCTION deliver_to_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM webhook WHERE status = 'active') THEN
    RETURN NULL;
  END IF;
  WITH delivery AS (
    INSERT INTO webhook_delivery (id, webhook_id, event_id, status, created_at)
    SELECT new_id(), w.id, e.id, 'pending', clock_timestamp()
    FROM made e
    JOIN webhook w ON w.status = 'active' AND (w.types = '{}' OR e.type = ANY (w.types))
    LEFT JOIN proposal p ON p.id = e.proposal_id
    WHERE w.sees_all OR e.type = 'framework.published' OR e.subject_id IS NOT NULL OR p.opened OR p.cluster = ANY (w.clusters)
      OR p.parties && w.parties
    RETURNING id
  )
  INSERT INTO pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until)
  SELECT q.name, jsonb_build_object('delivery', d.id), q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
    q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 s'
  FROM delivery d, pgboss.queue q WHERE q.name = 'webhook-delivery';
  RETURN NULL;
END $$;
