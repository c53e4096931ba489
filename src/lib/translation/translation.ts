import type { Language, SubmissionKind } from '#lib/moderation/submission.ts';
import { day } from '#lib/platform/clock.ts';
import { toldPlaces } from './cutting/order.ts';
import { join, startsOf } from './segments.ts';

export type TranslationStatus =
	'waiting' | 'translating' | 'in-review' | 'approved' | 'returned' | 'withdrawn';

export type SegmentState = 'empty' | 'draft' | 'done' | 'returned';

/** What somebody translates: a letter, the words of a photo, a session plan or another work of the library. */
export type SourceKind = 'letter' | 'photo' | WorkOfLibrary;
type WorkOfLibrary = 'lesson' | 'reflection' | 'collection' | 'excerpt';

/** @param work what it is of the library, where that is known */
export function asSourceKind(kind: SubmissionKind | null, work?: WorkOfLibrary): SourceKind {
	if (kind === 'lesson') return work ?? 'lesson';
	return kind === 'photo' ? 'photo' : 'letter';
}

/** One text to be carried from one human language into another. */
export interface TextTranslation {
	readonly id: string;
	readonly exchangeId: string;
	readonly sourceRevisionId: string;
	/** What its words are of: a letter, or a photo that stands beside them. */
	readonly sourceKind: SubmissionKind;
	readonly sourceSha256: string;
	readonly sourceLanguage: Language;
	readonly targetLanguage: Language;
	readonly status: TranslationStatus;
	/** The class of the exchange that the text comes from, so that its mail day is known. */
	readonly fromClassId: string | null;
	readonly translatorId: string | null;
	readonly claimedAt: number | null;
	readonly claimedUntil: number | null;
	readonly revisionId: string | null;
	readonly decisionId: string | null;
	readonly askedAt: number;
	/** When its letter was withdrawn or called back. */
	readonly takenBackAt: number | null;
	readonly version: number;
	/** How often its sentences were joined, split or moved. */
	readonly cut: number;
	readonly places: readonly string[];
	readonly classIds: readonly string[];
	readonly sourceAuthorId: string;
}

/** A sentence, or a line of a poem or list, and its translation. Its number stays when others are joined or split. */
export interface Segment {
	readonly n: number;
	readonly paragraph: number;
	readonly source: string;
	/** The white space that follows in the source: a space, a line break, an empty line. */
	readonly after: string;
	readonly target: string;
	readonly state: SegmentState;
	/** What the reviewer said about it. */
	readonly comment: string | null;
	/** Its place in the translation, which may tell the letter in another order. */
	readonly told: number;
}

/** A translator may keep a text on their desk this long without saving anything. */
export const claimLasts = 3 * day;

/** On a desk: somebody is writing it, or has to look at it again. */
export const onDesk: readonly TranslationStatus[] = ['translating', 'returned'];

/** Neither read beside its source yet, nor taken back. */
export const isUnderWay = ({ status }: Pick<TextTranslation, 'status'>): boolean =>
	status !== 'approved' && status !== 'withdrawn';

/** A translator who went away does not keep a text for ever: then another may take it over. */
export const isStale = (text: Pick<TextTranslation, 'status' | 'claimedUntil'>, now: number) =>
	onDesk.includes(text.status) && text.claimedUntil !== null && text.claimedUntil <= now;

/** Sentences that still have no translation. */
export const gapsIn = (segments: readonly Pick<Segment, 'n' | 'source' | 'target'>[]): number[] =>
	segments.filter(({ source, target }) => source && !target.trim()).map(({ n }) => n);

/** The sentences with their place in the whole translation, each as it stands there, counted as they are shown. */
export function placed(segments: readonly Segment[], whole: string) {
	const told = toldPlaces(segments);
	const starts = startsIn(segments);
	const stretches = new Map(
		told.map(({ place, said }, i) => {
			const end = (starts[i + 1] ?? whole.length) - place.after.length;
			return [said.n, { start: starts[i] ?? 0, end }];
		})
	);
	return segments.map(({ n, paragraph, source, comment }, i) => {
		const { start, end } = stretches.get(n) ?? { start: 0, end: 0 };
		const target = whole.slice(start, end);
		return { n, number: i + 1, paragraph, source, comment, start, target };
	});
}

/** Where each sentence begins in the whole translation, in the order in which it tells them. */
export function startsIn(segments: readonly Segment[]): number[] {
	const told = toldPlaces(segments);
	return startsOf(
		told.map(({ place }) => place),
		told.map(({ said }) => said.target.trim())
	);
}

/** The whole translation as it stands, in the layout of its source. */
export const joined = (segments: readonly Segment[]): string =>
	join(
		segments.map(({ paragraph, source, after }, n) => ({
			n,
			paragraph,
			before: '',
			text: source,
			after
		})),
		toldPlaces(segments).map(({ said }) => said.target.trim())
	);
