ALTER TABLE "proposal" ADD COLUMN "task_parties" text[];--> statement-breakpoint
UPDATE "proposal" SET "task_parties" = array(
  SELECT party FROM (
    SELECT party, min(place) AS place FROM json_to_record("dossier"::json) AS d(task json),
      LATERAL (
        SELECT party, n AS place FROM json_array_elements_text(task -> 'transferringParties') WITH ORDINALITY t(party, n)
        UNION ALL
        SELECT party, 1000 + n FROM json_array_elements_text(task -> 'receivingParties') WITH ORDINALITY r(party, n)
      ) named
    GROUP BY party
  ) once ORDER BY place
) WHERE "task_type" IS NOT NULL;
