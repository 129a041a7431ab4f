DROP INDEX "proposal_stage";--> statement-breakpoint
DROP INDEX "proposal_parties";--> statement-breakpoint
DROP INDEX "proposal_external_ids";--> statement-breakpoint
CREATE INDEX "proposal_parties" ON "proposal" USING gin ("parties") WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "proposal_external_ids" ON "proposal" USING gin ("external_ids") WITH (fastupdate=off) WHERE external_ids <> '{}';