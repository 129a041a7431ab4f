-- A group of KLE numbers is what begins with some characters: an index finds that only where texts are compared byte by byte.
DROP INDEX "proposal_kle";--> statement-breakpoint
CREATE INDEX "proposal_kle" ON "proposal" USING btree ("kle" collate "C","updated_at","id") WHERE kle is not null;