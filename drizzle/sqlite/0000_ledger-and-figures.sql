CREATE TABLE `drafts` (
	`programme` text NOT NULL,
	`series` text NOT NULL,
	`period` text NOT NULL,
	`input` text NOT NULL,
	`version` integer NOT NULL,
	`by` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`programme`, `series`, `period`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `heads` (
	`programme` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `ledger` (
	`programme` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL,
	`certainty` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`by` text NOT NULL,
	`content` text NOT NULL,
	`texts` text NOT NULL,
	`salt` text NOT NULL,
	`digest` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`programme`, `number`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `ledger_by_kind` ON `ledger` (`programme`,`kind`,`number`);--> statement-breakpoint
CREATE INDEX `ledger_by_moment` ON `ledger` (`programme`,`at`,`number`);--> statement-breakpoint
CREATE INDEX `ledger_by_recording` ON `ledger` (`programme`,`recorded_at`,`number`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`programme` text NOT NULL,
	`number` integer NOT NULL,
	`revision` integer NOT NULL,
	`step` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`programme`, `number`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `reviews_by_revision` ON `reviews` (`programme`,`revision`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`programme` text NOT NULL,
	`number` integer NOT NULL,
	`series` text NOT NULL,
	`period` text NOT NULL,
	`value` real,
	`missing` text,
	`until` text,
	`quality` text NOT NULL,
	`kind` text NOT NULL,
	`certainty` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`published_at` integer,
	`published_number` integer,
	`recorded_at` integer NOT NULL,
	`source` text,
	`vintage` text,
	`example` integer NOT NULL,
	`noted` integer NOT NULL,
	PRIMARY KEY(`programme`, `number`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `revisions_by_series` ON `revisions` (`programme`,`series`,`period`,`number`);--> statement-breakpoint
CREATE TABLE `texts` (
	`digest` text PRIMARY KEY NOT NULL,
	`programme` text NOT NULL,
	`number` integer NOT NULL,
	`field` text NOT NULL,
	`salt` text NOT NULL,
	`text` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `texts_by_record` ON `texts` (`programme`,`number`);