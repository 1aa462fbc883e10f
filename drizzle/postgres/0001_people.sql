CREATE TABLE "attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" bigint NOT NULL,
	"last_at" timestamptz(3) NOT NULL,
	"until" timestamptz(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"person" text PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"totp_secret" text,
	"pending_secret" text,
	"confirmed_at" timestamptz(3),
	"last_step" bigint,
	"recovery_digests" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person" text NOT NULL,
	CONSTRAINT "identities_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"digest" text PRIMARY KEY NOT NULL,
	"person" text,
	"resets_second_factor" boolean NOT NULL,
	"expires_at" timestamptz(3) NOT NULL,
	"used_at" timestamptz(3)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"role" text NOT NULL,
	"unit" text,
	"language" text NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"disabled_at" timestamptz(3),
	"erased_at" timestamptz(3)
);
--> statement-breakpoint
CREATE TABLE "people_log" (
	"number" bigint PRIMARY KEY NOT NULL,
	"at" timestamptz(3) NOT NULL,
	"by" text,
	"act" text NOT NULL,
	"whom" text NOT NULL,
	"role" text,
	"unit" text,
	"from_day" text,
	"to_day" text
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"digest" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"person" text NOT NULL,
	"issuer" text NOT NULL,
	"second_factor" boolean NOT NULL,
	"device" text NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"seen_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stand_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"unit" text NOT NULL,
	"from_day" text NOT NULL,
	"to_day" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "attempts_by_age" ON "attempts" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "identities_by_person" ON "identities" USING btree ("person","issuer");--> statement-breakpoint
CREATE INDEX "invitations_by_person" ON "invitations" USING btree ("person");--> statement-breakpoint
CREATE UNIQUE INDEX "people_by_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_by_id" ON "sessions" USING btree ("id");--> statement-breakpoint
CREATE INDEX "sessions_by_person" ON "sessions" USING btree ("person");--> statement-breakpoint
CREATE INDEX "stand_ins_by_person" ON "stand_ins" USING btree ("person");