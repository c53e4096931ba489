import type { LetterStatus } from './letter.ts';

/** Every move that there is; what is not listed cannot happen. */
export const moves: Record<LetterStatus, readonly LetterStatus[]> = {
	// Frozen only as a copy of another letter: nobody presses for what was never handed in.
	draft: ['with-teacher', 'with-moderator', 'released', 'safeguarded', 'withdrawn', 'closed'],
	returned: ['with-teacher', 'with-moderator', 'released', 'safeguarded', 'withdrawn', 'closed'],
	'with-teacher': ['with-moderator', 'returned', 'safeguarded', 'withdrawn', 'closed'],
	'with-moderator': [
		'approved',
		'ready',
		'returned',
		'protected',
		'safeguarded',
		'withdrawn',
		'closed'
	],
	approved: ['translating', 'protected', 'safeguarded', 'withdrawn'],
	translating: ['approved', 'translation-review', 'protected', 'safeguarded', 'withdrawn'],
	'translation-review': ['translating', 'ready', 'protected', 'safeguarded', 'withdrawn'],
	ready: ['released', 'protected', 'safeguarded', 'withdrawn'],
	released: ['recalled', 'safeguarded'],
	protected: [
		'with-moderator',
		'approved',
		'ready',
		'returned',
		'protected',
		'safeguarded',
		'withdrawn',
		'closed'
	],
	// Only by the two named people; `closed` when it is erased, a year after they finished.
	safeguarded: [
		'draft',
		'with-teacher',
		'with-moderator',
		'released',
		'returned',
		'withdrawn',
		'recalled',
		'closed'
	],
	withdrawn: ['safeguarded'],
	recalled: ['safeguarded'],
	closed: ['safeguarded']
};
