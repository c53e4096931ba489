import type { Answer, Source, Use } from './consent.ts';

export interface ConsentRow {
	id: string;
	childId: string;
	use: Use;
	source: Source;
	answer: Answer;
	how: string;
	saidBy: string;
	recordedBy: string;
	untilOn: string | null;
	at: number;
}

export interface ConsentNowRow {
	childId: string;
	use: Use;
	answer: Answer;
	untilOn: string | null;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		consent: ConsentRow;
		consentNow: ConsentNowRow;
	}
}
