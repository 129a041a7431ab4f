-- Who has signed in or called, with what the last token said they may do; of those before, what the trail tells.
CREATE TABLE "known_actor" (
	"subject" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text,
	"grants" text[],
	"scopes" text[] DEFAULT '{}' NOT NULL,
	"seen_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "known_actor_name" ON "known_actor" USING btree ("name" collate "da-x-icu","subject");--> statement-breakpoint
CREATE INDEX "known_actor_seen" ON "known_actor" USING btree ("seen_at");--> statement-breakpoint
INSERT INTO known_actor (subject, name, seen_at)
  SELECT DISTINCT ON (actor_subject) actor_subject, actor_name, at FROM audit_event
  WHERE actor_subject <> 'opgavebro' ORDER BY actor_subject, at DESC;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON known_actor TO opgavebro_service;
