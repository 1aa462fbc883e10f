CREATE TABLE "answers" (
	"by" text NOT NULL,
	"key" text NOT NULL,
	"asked" text NOT NULL,
	"reply" text NOT NULL,
	"at" timestamptz(3) NOT NULL,
	CONSTRAINT "answers_by_key_pk" PRIMARY KEY("by","key")
);
--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "content" text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE "drafts" SET "content" = json_build_object('input', "input", 'convention', 'da', 'toDate', false, 'missing', NULL, 'until', NULL, 'note', '', 'kind', 'first', 'reason', '')::text;--> statement-breakpoint
ALTER TABLE "drafts" ALTER COLUMN "content" DROP DEFAULT;--> statement-breakpoint
CREATE INDEX "answers_by_time" ON "answers" USING btree ("at");--> statement-breakpoint
ALTER TABLE "drafts" DROP COLUMN "input";