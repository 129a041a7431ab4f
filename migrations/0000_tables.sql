-- Similar titles; a trusted extension, so the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "audit_event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid,
	"framework_id" text,
	"sequence" integer NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"type" text NOT NULL,
	"actor_subject" text NOT NULL,
	"actor_name" text NOT NULL,
	"data" text NOT NULL,
	"revision" integer,
	"dossier_hash" text,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	"epoch" integer NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "audit_event_stream" CHECK (num_nonnulls(proposal_id, framework_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "condition" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"text" text NOT NULL,
	"owner" text NOT NULL,
	"due_date" date NOT NULL,
	"status" text NOT NULL,
	"closed_at" timestamp(3) with time zone,
	"closed_by" text,
	"evidence" text
);
--> statement-breakpoint
CREATE TABLE "feed_epoch" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"epoch" integer NOT NULL,
	"lineage" text NOT NULL,
	CONSTRAINT "feed_epoch_one" CHECK (one)
);
--> statement-breakpoint
CREATE TABLE "framework" (
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"document" text NOT NULL,
	"status" text NOT NULL,
	"proposed_at" timestamp(3) with time zone NOT NULL,
	"proposed_by_subject" text NOT NULL,
	"proposed_by_name" text NOT NULL,
	"published_at" timestamp(3) with time zone,
	"published_by_subject" text,
	"published_by_name" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "framework_id_version_pk" PRIMARY KEY("id","version"),
	CONSTRAINT "framework_status" CHECK (status in ('proposed', 'published'))
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"caller" text NOT NULL,
	"key" text NOT NULL,
	"route" text NOT NULL,
	"body_hash" text NOT NULL,
	"status" integer NOT NULL,
	"body" text NOT NULL,
	"cut_at" integer,
	"cut_proposal" uuid,
	"cut_revision" integer,
	"etag" text,
	"location" text,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_caller_key_pk" PRIMARY KEY("caller","key")
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"framework_id" text NOT NULL,
	"framework_version" integer NOT NULL,
	"cluster" text NOT NULL,
	"status" text NOT NULL,
	"version" integer NOT NULL,
	"revision" integer NOT NULL,
	"title" text NOT NULL,
	"parties" text[] NOT NULL,
	"external_ids" text[] NOT NULL,
	"kle" text,
	"stage" text,
	"stage_due" date DEFAULT 'infinity' NOT NULL,
	"waiting_body" text,
	"opened" boolean NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"dossier" text NOT NULL,
	"state" text NOT NULL,
	"trail_sequence" integer NOT NULL,
	"trail_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal_search" (
	"proposal_id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"words" "tsvector" NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"proposal_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"dossier_hash" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"by_subject" text NOT NULL,
	"by_name" text NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "revision_proposal_id_number_pk" PRIMARY KEY("proposal_id","number"),
	CONSTRAINT "revision_kind" CHECK (kind in ('full', 'delta'))
);
--> statement-breakpoint
CREATE TABLE "submission" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"dossier" text NOT NULL,
	"assessment" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "condition" ADD CONSTRAINT "condition_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "condition" ADD CONSTRAINT "condition_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_search" ADD CONSTRAINT "proposal_search_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_event_proposal" ON "audit_event" USING btree ("proposal_id","sequence") WHERE proposal_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_event_framework" ON "audit_event" USING btree ("framework_id","sequence") WHERE framework_id is not null;--> statement-breakpoint
CREATE INDEX "audit_event_feed" ON "audit_event" USING btree ("epoch","xid","id");--> statement-breakpoint
CREATE INDEX "condition_due" ON "condition" USING btree ("due_date","id");--> statement-breakpoint
CREATE INDEX "condition_status" ON "condition" USING btree ("status","due_date","id");--> statement-breakpoint
CREATE INDEX "condition_proposal" ON "condition" USING btree ("proposal_id","due_date","id");--> statement-breakpoint
CREATE INDEX "condition_submission" ON "condition" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "idempotency_at" ON "idempotency" USING btree ("at");--> statement-breakpoint
CREATE INDEX "proposal_updated" ON "proposal" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "proposal_created" ON "proposal" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "proposal_title" ON "proposal" USING btree ("title" collate "da-x-icu","id");--> statement-breakpoint
CREATE INDEX "proposal_stage_due" ON "proposal" USING btree ("stage_due","id");--> statement-breakpoint
CREATE INDEX "proposal_status" ON "proposal" USING btree ("status","updated_at","id");--> statement-breakpoint
CREATE INDEX "proposal_framework" ON "proposal" USING btree ("framework_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "proposal_cluster" ON "proposal" USING btree ("cluster","updated_at","id");--> statement-breakpoint
CREATE INDEX "proposal_kle" ON "proposal" USING btree ("kle","updated_at","id") WHERE kle is not null;--> statement-breakpoint
CREATE INDEX "proposal_stage" ON "proposal" USING btree ("stage","updated_at","id") WHERE stage is not null;--> statement-breakpoint
CREATE INDEX "proposal_agenda" ON "proposal" USING btree ("waiting_body","stage_due","id") WHERE waiting_body is not null;--> statement-breakpoint
CREATE INDEX "proposal_parties" ON "proposal" USING gin ("parties") WITH (fastupdate=off);--> statement-breakpoint
CREATE INDEX "proposal_external_ids" ON "proposal" USING gin ("external_ids") WITH (fastupdate=off);--> statement-breakpoint
CREATE INDEX "proposal_search_words" ON "proposal_search" USING gin ("words");--> statement-breakpoint
CREATE INDEX "proposal_search_title" ON "proposal_search" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "submission_number" ON "submission" USING btree ("proposal_id","number");