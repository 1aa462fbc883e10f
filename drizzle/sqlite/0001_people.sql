CREATE TABLE `attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` integer NOT NULL,
	`until` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `attempts_by_age` ON `attempts` (`last_at`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`person` text PRIMARY KEY NOT NULL,
	`password_hash` text NOT NULL,
	`totp_secret` text,
	`pending_secret` text,
	`confirmed_at` integer,
	`last_step` integer,
	`recovery_digests` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `identities` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`issuer`, `subject`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `identities_by_person` ON `identities` (`person`,`issuer`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`digest` text PRIMARY KEY NOT NULL,
	`person` text,
	`resets_second_factor` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `invitations_by_person` ON `invitations` (`person`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`role` text NOT NULL,
	`unit` text,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	`erased_at` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_by_email` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `people_log` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`act` text NOT NULL,
	`whom` text NOT NULL,
	`role` text,
	`unit` text,
	`from_day` text,
	`to_day` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`digest` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`issuer` text NOT NULL,
	`second_factor` integer NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_by_id` ON `sessions` (`id`);--> statement-breakpoint
CREATE INDEX `sessions_by_person` ON `sessions` (`person`);--> statement-breakpoint
CREATE TABLE `stand_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`unit` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `stand_ins_by_person` ON `stand_ins` (`person`);