-- A proposed version of a framework may be withdrawn or rejected, with a reason; what was withdrawn or rejected stands.
ALTER TABLE "framework" DROP CONSTRAINT "framework_status";--> statement-breakpoint
ALTER TABLE "framework" ADD COLUMN "closed_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "framework" ADD COLUMN "closed_by_subject" text;--> statement-breakpoint
ALTER TABLE "framework" ADD COLUMN "closed_by_name" text;--> statement-breakpoint
ALTER TABLE "framework" ADD COLUMN "closed_reason" text;--> statement-breakpoint
-- fits: the version before writes two of these words and no other
ALTER TABLE "framework" ADD CONSTRAINT "framework_status" CHECK (status in ('proposed', 'published', 'withdrawn', 'rejected'));--> statement-breakpoint
CREATE TRIGGER closed BEFORE UPDATE ON framework FOR EACH ROW
  WHEN (OLD.status IN ('withdrawn', 'rejected')) EXECUTE FUNCTION refuse_change();
