/** What a person can be told. The words are neutral: no child's name, no content. */
export const notificationKinds = [
	'letter-handed-in',
	'letter-returned',
	'letter-asked-again',
	'letter-recalled',
	'letter-protected',
	'review-waiting',
	'report-waiting',
	'report-stuck',
	'report-made',
	'report-ended',
	'translation-waiting',
	'translation-returned',
	'word-asked',
	'mail-arrived',
	'colleague-wrote',
	'mail-day-near',
	'nudge',
	'exchange-proposed',
	'exchange-agreed',
	'exchange-opened',
	'vetting-ends',
	'own-vetting-ends',
	'practice-finished',
	'case-waits',
	'lead-missing'
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
