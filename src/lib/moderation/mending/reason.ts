/** Why a reviewer changes words that another wrote; each has its words below `mending:reason.` */
export const mendReasons = [
	'meaning',
	'spelling',
	'voice',
	'name-number',
	'glossary',
	'punctuation',
	'other'
] as const;
export type MendReason = (typeof mendReasons)[number];

/** UTF-16 units of what somebody says about one change, or why they keep their own words. */
export const longestWhy = 300;
