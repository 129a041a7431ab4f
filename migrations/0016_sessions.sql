-- Sessions stand here and no longer in the browser, which keeps an id: a short cookie, whatever the person may.
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text,
	"sealed" text NOT NULL,
	"began_at" timestamp(3) with time zone NOT NULL,
	"seen_at" timestamp(3) with time zone NOT NULL,
	"until" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "session_until" ON "session" USING btree ("until");--> statement-breakpoint
CREATE INDEX "session_subject" ON "session" USING btree ("subject");--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (seen_at) ON session TO opgavebro_service;
