-- The agreement a case is to change. Of such cases one at a time is unfinished.
ALTER TABLE "proposal" ADD COLUMN "about_agreement" uuid;--> statement-breakpoint
-- fits: the version before has no such column, and writes no such case
CREATE UNIQUE INDEX "proposal_about_open" ON "proposal" USING btree ("about_agreement") WHERE about_agreement is not null and status in ('draft', 'returned', 'in-review');
