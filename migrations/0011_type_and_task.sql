-- The type of a case in lists, and the cases on one task. The state is parsed where a row is written: it is some kilobytes.
CREATE FUNCTION proposal_listed(id uuid, title text, framework_id text, framework_version integer, cluster text, status text, version integer,
  revision integer, kle text, stage text, stage_due date, waiting_body text, created_at timestamptz, updated_at timestamptz, state text)
RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN '{"type":' || coalesce(to_json(state::json ->> 'caseType')::text, 'null') || ',' || substr(proposal_item(id, title, framework_id, framework_version, cluster,
    status, version, revision, kle, stage, stage_due, waiting_body, created_at, updated_at), 2);
END $$;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "task_type" text;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "listed" text GENERATED ALWAYS AS (proposal_listed(id, title, framework_id, framework_version, cluster, status, version, revision, kle, stage, stage_due, waiting_body, created_at, updated_at, state)) STORED;--> statement-breakpoint
CREATE INDEX "proposal_task_type" ON "proposal" USING btree ("task_type","id") WHERE task_type is not null and opened;
