import type { SubmissionKind } from '../submission.ts';

/** What a reviewer reads about that which waits: a letter, a picture, or what may be a plan as well as an account. */
export const saidOf = {
	letter: {
		approve: 'moderation:item.approveHint',
		return: 'moderation:item.returnHint',
		note: 'moderation:item.noteHint',
		twoKeys: 'moderation:twoKeys.first',
		select: 'returning:words.hint',
		quote: 'returning:words.quote',
		whole: 'returning:since.whole',
		wholeNew: 'returning:since.wholeNew'
	},
	photo: {
		approve: 'moderation:item.approvePhotoHint',
		return: 'moderation:item.returnPhotoHint',
		note: 'moderation:item.notePhotoHint',
		twoKeys: 'moderation:twoKeys.firstPhoto',
		select: 'returning:words.hintPhoto',
		quote: 'returning:words.quotePhoto',
		whole: 'returning:since.wholePhoto',
		wholeNew: 'returning:since.wholePhotoNew'
	},
	lesson: {
		approve: 'moderation:item.approveLessonHint',
		return: 'moderation:item.returnLessonHint',
		note: 'moderation:item.noteLessonHint',
		twoKeys: 'moderation:twoKeys.firstOther',
		select: 'returning:words.hintLesson',
		quote: 'returning:words.quoteLesson',
		whole: 'returning:since.wholeLesson',
		wholeNew: 'returning:since.wholeLessonNew'
	},
	translation: {
		approve: 'moderation:item.approveHint',
		return: 'moderation:item.returnTranslationHint',
		note: 'moderation:item.noteTranslatorHint',
		twoKeys: 'moderation:twoKeys.firstOther',
		select: 'returning:words.hintLesson',
		quote: 'returning:words.quoteLesson',
		whole: 'returning:since.wholeLesson',
		wholeNew: 'returning:since.wholeLessonNew'
	}
} as const satisfies Record<SubmissionKind, Record<string, string>>;
