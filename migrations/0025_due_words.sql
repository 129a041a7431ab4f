ALTER TABLE "agreement_due" ADD COLUMN "words" text;--> statement-breakpoint
ALTER TABLE "agreement_due" ADD COLUMN "owner" text;