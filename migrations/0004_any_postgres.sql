-- Sessions of people who signed out.
CREATE TABLE "ended_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"until" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "ended_session_until" ON "ended_session" USING btree ("until");--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON ended_session TO opgavebro_service;--> statement-breakpoint
-- uuidv7() exists from PostgreSQL 18 on: the trigger makes its ids itself, so that 15 and newer do. (The body in 0002 is not looked
-- into before it is run.) Source: RFC 9562 §5.7: 48 bits of milliseconds, version 7, the rest by chance.
CREATE OR REPLACE FUNCTION new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    PLACING substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
$$;--> statement-breakpoint
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
    WHERE w.sees_all OR e.type = 'framework.published' OR p.opened OR p.cluster = ANY (w.clusters) OR p.parties && w.parties
    RETURNING id
  )
  INSERT INTO pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until)
  SELECT q.name, jsonb_build_object('delivery', d.id), q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
    q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 s'
  FROM delivery d, pgboss.queue q WHERE q.name = 'webhook-delivery';
  RETURN NULL;
END $$;
