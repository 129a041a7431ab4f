-- A search reads, word by word, what has been written since the index was last put in order: up to 4 MB as PostgreSQL comes, which took
-- five times as long as the search itself beside many new cases. A sixteenth of it is put in order sixteen times as often, in smaller pieces.
ALTER INDEX "proposal_search_words" SET (gin_pending_list_limit = 256);--> statement-breakpoint
ALTER INDEX "proposal_search_title" SET (gin_pending_list_limit = 256);
