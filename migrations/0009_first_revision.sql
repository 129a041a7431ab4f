-- The text of a first revision is the dossier of the case: it stood twice from the moment a case was made. Now it stands in the case until
-- something else is written there, and then the database itself puts it here, whoever writes.
CREATE TABLE "first_revision" (
	"proposal_id" uuid PRIMARY KEY NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "revision" ALTER COLUMN "body" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "first_revision" ADD CONSTRAINT "first_revision_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON first_revision EXECUTE FUNCTION refuse_change();--> statement-breakpoint
GRANT SELECT, INSERT ON first_revision TO opgavebro_service;--> statement-breakpoint
-- A case made before this migration, or by the version before, has its first text in `revision`.
CREATE FUNCTION keep_first_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO first_revision (proposal_id, body)
  SELECT OLD.id, OLD.dossier FROM revision r WHERE r.proposal_id = OLD.id AND r.number = 1 AND r.body IS NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER keep_first_revision AFTER UPDATE OF dossier ON proposal FOR EACH ROW WHEN (OLD.revision = 1)
  EXECUTE FUNCTION keep_first_revision();--> statement-breakpoint
-- As 0001 does for the other documents.
DO $$
BEGIN
  ALTER TABLE first_revision ALTER COLUMN body SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
  ALTER TABLE first_revision ALTER COLUMN body SET STORAGE EXTERNAL;
END $$;--> statement-breakpoint
-- The state of a case in review takes some 2,500 bytes and is written anew by each decision: up to 4 KB it stays in its row, instead of
-- being cut into pieces beside it.
ALTER TABLE proposal SET (toast_tuple_target = 4080);
