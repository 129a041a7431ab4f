-- A case may belong to several clusters, wait for several bodies, and be carried over to another framework; what was frozen is then frozen anew.
CREATE TABLE "reassessment" (
	"submission_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"dossier" text NOT NULL,
	"assessment" text NOT NULL,
	CONSTRAINT "reassessment_submission_id_sequence_pk" PRIMARY KEY("submission_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "other_clusters" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "earlier_frameworks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "other_bodies" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "reassessment" ADD CONSTRAINT "reassessment_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposal_other_bodies" ON "proposal" USING gin ("other_bodies") WITH (fastupdate=off) WHERE other_bodies <> '{}';--> statement-breakpoint
CREATE INDEX "proposal_other_clusters" ON "proposal" USING gin ("other_clusters") WITH (fastupdate=off) WHERE other_clusters <> '{}';--> statement-breakpoint
CREATE INDEX "proposal_earlier_frameworks" ON "proposal" USING gin ("earlier_frameworks") WITH (fastupdate=off) WHERE earlier_frameworks <> '{}';--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reassessment EXECUTE FUNCTION refuse_change();--> statement-breakpoint
GRANT SELECT, INSERT ON reassessment TO opgavebro_service;--> statement-breakpoint
-- As 0001 does for the other documents.
DO $$
BEGIN
  ALTER TABLE reassessment ALTER COLUMN dossier SET COMPRESSION lz4;
  ALTER TABLE reassessment ALTER COLUMN assessment SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
  ALTER TABLE reassessment ALTER COLUMN dossier SET STORAGE EXTERNAL;
  ALTER TABLE reassessment ALTER COLUMN assessment SET STORAGE EXTERNAL;
END $$;--> statement-breakpoint
-- As 0004, and also to the other clusters of a case and to those it had.
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
      OR p.other_clusters && w.clusters OR p.parties && w.parties
    RETURNING id
  )
  INSERT INTO pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until)
  SELECT q.name, jsonb_build_object('delivery', d.id), q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
    q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 s'
  FROM delivery d, pgboss.queue q WHERE q.name = 'webhook-delivery';
  RETURN NULL;
END $$;
