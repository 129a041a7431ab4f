-- The trail names the key that sealed each event. What was written before this has no name: it is of the first key.
CREATE TABLE "trail_key" (
	"number" integer PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"since" timestamp(3) with time zone NOT NULL,
	"proof" text NOT NULL,
	"vouched" text,
	CONSTRAINT "trail_key_id_unique" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "audit_event" ADD COLUMN "key_id" text;--> statement-breakpoint
GRANT SELECT ON trail_key TO opgavebro_service;--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_key EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- A replica that still runs with an earlier key writes nothing more: what it sealed would not be believed. The version before names no key,
-- and may write as long as there has been one only.
CREATE FUNCTION sealed_with_key_in_use() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  used trail_key;
BEGIN
  SELECT * INTO used FROM trail_key ORDER BY number DESC LIMIT 1;
  IF FOUND AND EXISTS (SELECT FROM made WHERE key_id <> used.id OR (key_id IS NULL AND used.number > 1)) THEN
    RAISE EXCEPTION 'the key of the trail was changed' USING ERRCODE = 'OB001';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER key_in_use AFTER INSERT ON audit_event REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION sealed_with_key_in_use();
--> statement-breakpoint
-- One log over the events of all trails, in the order of the feed: a Merkle tree, of which signed heads are given out.
CREATE TABLE "log_entry" (
	"position" integer PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "log_entry_event_id_unique" UNIQUE("event_id")
);
--> statement-breakpoint
CREATE TABLE "log_head" (
	"number" integer PRIMARY KEY NOT NULL,
	"size" integer NOT NULL,
	"root" text NOT NULL,
	"signed_at" timestamp(3) with time zone NOT NULL,
	"key" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_node" (
	"height" integer NOT NULL,
	"number" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "log_node_height_number_pk" PRIMARY KEY("height","number")
);
--> statement-breakpoint
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_event_id_audit_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."audit_event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
GRANT SELECT, INSERT ON log_entry, log_node, log_head TO opgavebro_service;--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_entry EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_node EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_head EXECUTE FUNCTION refuse_change();
