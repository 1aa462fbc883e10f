CREATE TABLE `answers` (
	`by` text NOT NULL,
	`key` text NOT NULL,
	`asked` text NOT NULL,
	`reply` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`by`, `key`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `answers_by_time` ON `answers` (`at`);--> statement-breakpoint
ALTER TABLE `drafts` ADD `content` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `drafts` SET `content` = json_object('input', `input`, 'convention', 'da', 'toDate', json('false'), 'missing', NULL, 'until', NULL, 'note', '', 'kind', 'first', 'reason', '');--> statement-breakpoint
ALTER TABLE `drafts` DROP COLUMN `input`;