-- What agreements mean for each party and calendar year: the balance adds it up. Filled when the service starts.
CREATE TABLE "agreement_year" (
	"agreement_id" uuid NOT NULL,
	"party" text NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"until" integer NOT NULL,
	"currency" text NOT NULL,
	"price_year" integer,
	"against_today" bigint,
	"settled" bigint,
	"cost" bigint,
	"settled_promised" bigint,
	"settled_realised" bigint,
	"cost_promised" bigint,
	"cost_realised" bigint,
	"reported" integer NOT NULL,
	CONSTRAINT "agreement_year_agreement_id_party_year_pk" PRIMARY KEY("agreement_id","party","year")
);
--> statement-breakpoint
ALTER TABLE "agreement_year" ADD CONSTRAINT "agreement_year_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_year_year" ON "agreement_year" USING btree ("year","until");--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON agreement_year TO opgavebro_service;