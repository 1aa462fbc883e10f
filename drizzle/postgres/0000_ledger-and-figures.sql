CREATE TABLE "drafts" (
	"programme" text NOT NULL,
	"series" text NOT NULL,
	"period" text NOT NULL,
	"input" text NOT NULL,
	"version" bigint NOT NULL,
	"by" text NOT NULL,
	"saved_at" timestamptz(3) NOT NULL,
	CONSTRAINT "drafts_programme_series_period_pk" PRIMARY KEY("programme","series","period")
);
--> statement-breakpoint
CREATE TABLE "heads" (
	"programme" text PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"programme" text NOT NULL,
	"number" bigint NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamptz(3) NOT NULL,
	"certainty" text NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	"by" text NOT NULL,
	"content" text NOT NULL,
	"texts" text NOT NULL,
	"salt" text NOT NULL,
	"digest" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "ledger_programme_number_pk" PRIMARY KEY("programme","number")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"programme" text NOT NULL,
	"number" bigint NOT NULL,
	"revision" bigint NOT NULL,
	"step" text NOT NULL,
	"at" timestamptz(3) NOT NULL,
	CONSTRAINT "reviews_programme_number_pk" PRIMARY KEY("programme","number")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"programme" text NOT NULL,
	"number" bigint NOT NULL,
	"series" text NOT NULL,
	"period" text NOT NULL,
	"value" double precision,
	"missing" text,
	"until" text,
	"quality" text NOT NULL,
	"kind" text NOT NULL,
	"certainty" text NOT NULL,
	"submitted_at" timestamptz(3) NOT NULL,
	"published_at" timestamptz(3),
	"published_number" bigint,
	"recorded_at" timestamptz(3) NOT NULL,
	"source" text,
	"vintage" text,
	"example" boolean NOT NULL,
	"noted" boolean NOT NULL,
	CONSTRAINT "revisions_programme_number_pk" PRIMARY KEY("programme","number")
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"digest" text PRIMARY KEY NOT NULL,
	"programme" text NOT NULL,
	"number" bigint NOT NULL,
	"field" text NOT NULL,
	"salt" text NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "ledger_by_kind" ON "ledger" USING btree ("programme","kind","number");--> statement-breakpoint
CREATE INDEX "ledger_by_moment" ON "ledger" USING btree ("programme","at","number");--> statement-breakpoint
CREATE INDEX "ledger_by_recording" ON "ledger" USING btree ("programme","recorded_at","number");--> statement-breakpoint
CREATE INDEX "reviews_by_revision" ON "reviews" USING btree ("programme","revision");--> statement-breakpoint
CREATE INDEX "revisions_by_series" ON "revisions" USING btree ("programme","series","period","number");--> statement-breakpoint
CREATE INDEX "texts_by_record" ON "texts" USING btree ("programme","number");