ALTER TABLE "register_entry" ADD COLUMN "about" uuid;--> statement-breakpoint
ALTER TABLE "register_entry" ADD COLUMN "waits_for" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "register_entry_about" ON "register_entry" USING btree ("about","kind");--> statement-breakpoint
CREATE INDEX "register_entry_waits" ON "register_entry" USING gin ("waits_for");