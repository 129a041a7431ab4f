-- Searches that people keep, each their own: no event, and nothing of a case.
CREATE TABLE "saved_search" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"name" text NOT NULL,
	"search" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "saved_search_name" ON "saved_search" USING btree ("subject","name");--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON saved_search TO opgavebro_service;
