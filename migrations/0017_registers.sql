-- What the registers of agreements read beside each row; filled when the service starts.
ALTER TABLE "agreement" ADD COLUMN "task_terms" text;--> statement-breakpoint
ALTER TABLE "agreement" ADD COLUMN "registers_of" text;