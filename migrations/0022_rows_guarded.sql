-- The service's own role changes what stands of a case, its conditions, an agreement or an entry of a register only together with the
-- event that says so, in the same transaction. Whoever owns the tables (migrations, a repair) is not asked: verify-trail finds what they do.
-- Proved by tests/store/rows-guarded.test.ts.
CREATE FUNCTION owns(tab oid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT pg_has_role(current_user, relowner, 'usage') FROM pg_class WHERE oid = tab
$$;
--> statement-breakpoint
-- Asked at the end of the statement that writes: by then its events are there too, whatever their order in it.
CREATE FUNCTION refuse_untold() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told boolean;
BEGIN
  IF TG_TABLE_NAME = 'condition' THEN
    told := EXISTS (SELECT FROM proposal p JOIN audit_event e ON e.proposal_id = p.id AND e.sequence = p.trail_sequence
      WHERE p.id = NEW.proposal_id AND e.xid = pg_current_xact_id());
  ELSIF TG_TABLE_NAME = 'proposal' THEN
    told := EXISTS (SELECT FROM audit_event e WHERE e.proposal_id = NEW.id AND e.sequence = NEW.trail_sequence AND e.hash = NEW.trail_hash
      AND e.xid = pg_current_xact_id());
  ELSE
    told := EXISTS (SELECT FROM audit_event e WHERE e.subject_id = NEW.id AND e.sequence = NEW.trail_sequence AND e.hash = NEW.trail_hash
      AND e.xid = pg_current_xact_id());
  END IF;
  IF told OR owns(TG_RELID) THEN RETURN NULL; END IF;
  RAISE EXCEPTION '% on %: no event of this transaction says so', lower(TG_OP), TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER told AFTER INSERT OR UPDATE ON proposal FOR EACH ROW EXECUTE FUNCTION refuse_untold();
--> statement-breakpoint
CREATE TRIGGER told AFTER INSERT OR UPDATE ON condition FOR EACH ROW EXECUTE FUNCTION refuse_untold();
--> statement-breakpoint
-- Its event is written by a statement of its own.
CREATE CONSTRAINT TRIGGER told AFTER INSERT OR UPDATE ON register_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  EXECUTE FUNCTION refuse_untold();
--> statement-breakpoint
-- What a new version of the service reads out of an agreement anew (`task_terms`, `registers_of`) is no change of it.
CREATE TRIGGER told AFTER INSERT OR UPDATE OF lineage, edition, number, proposal_id, framework_id, framework_version, clusters, parties, body,
  task_type, title, in_force_from, in_force_to, ending, version, created_at, updated_at, state, trail_sequence, trail_hash ON agreement
  FOR EACH ROW EXECUTE FUNCTION refuse_untold();
--> statement-breakpoint
-- Rows of cases and agreements are for the service alone: a role that is granted the tables beside it (`GRANT SELECT ON ALL TABLES`) sees
-- none of them. The owner of the tables is not bound, so that dumps are whole. Which of them a person may see, the service says: its rule of
-- sight stands once, in the service, and a policy for each person would cost a transaction for each question.
DO $$
DECLARE
  tab text;
BEGIN
  FOREACH tab IN ARRAY ARRAY['proposal', 'proposal_search', 'revision', 'first_revision', 'submission', 'reassessment', 'condition',
    'audit_event', 'agreement', 'agreement_party', 'agreement_report', 'agreement_due', 'agreement_year', 'register_entry'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tab);
    EXECUTE format('CREATE POLICY service ON %I TO opgavebro_service USING (true) WITH CHECK (true)', tab);
  END LOOP;
END $$;
