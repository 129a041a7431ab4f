-- What stands in a register beside the cases; its events lie in audit_event with the kind 'entry'.
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
GRANT SELECT, INSERT, UPDATE ON register_entry TO opgavebro_service;--> statement-breakpoint
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON register_entry EXECUTE FUNCTION refuse_change();