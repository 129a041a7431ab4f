-- What must never be changed is guarded twice: by grants against the service's own role, and by triggers against everyone.
-- Proved by tests/store/append-only.test.ts.

-- The group the service's login role belongs to. It outlives the database, and another database may be making it this moment.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'opgavebro_service') THEN
    CREATE ROLE opgavebro_service NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO opgavebro_service;
--> statement-breakpoint
GRANT SELECT, INSERT ON audit_event, revision, submission TO opgavebro_service;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON proposal, proposal_search, condition, framework TO opgavebro_service;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON idempotency TO opgavebro_service;
--> statement-breakpoint
GRANT SELECT ON feed_epoch, migration TO opgavebro_service;
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on %: what is written here stands', lower(TG_OP), TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revision EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON submission EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON proposal EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON framework EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A published framework stands, and what was proposed is what is published.
CREATE TRIGGER published BEFORE UPDATE ON framework FOR EACH ROW
  WHEN (OLD.status = 'published' OR (OLD.id, OLD.version, OLD.document) IS DISTINCT FROM (NEW.id, NEW.version, NEW.document))
  EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Which server, and which of its timelines: both change when the database goes on from a copy.
CREATE FUNCTION lineage() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT system_identifier || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) FROM pg_control_system()
$$;
--> statement-breakpoint
INSERT INTO feed_epoch (epoch, lineage) VALUES (1, lineage());
--> statement-breakpoint
-- Dossiers of 15 KB and more: PostgreSQL's own compression takes longer than the rest of a save. LZ4 does not; without it they stay as they are.
DO $$
DECLARE
  place record;
BEGIN
  FOR place IN SELECT * FROM (VALUES ('proposal', 'dossier'), ('proposal', 'state'), ('revision', 'body'), ('submission', 'dossier'), ('submission', 'assessment')) AS t (tab, col) LOOP
    BEGIN
      EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET COMPRESSION lz4', place.tab, place.col);
    EXCEPTION WHEN feature_not_supported THEN
      EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET STORAGE EXTERNAL', place.tab, place.col);
    END;
  END LOOP;
END $$;
