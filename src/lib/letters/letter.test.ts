import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refused } from '#lib/platform/refused.ts';
import * as covered from './covered.ts';
import * as frozen from './frozen.ts';
import * as act from './letter.ts';
import { mayMove, type Letter, type LetterState, type LetterStatus } from './letter.ts';

const letter = (state: LetterState, more: Partial<Letter> = {}): Letter => ({
	id: 'letter',
	exchangeId: 'exchange',
	kind: 'pair',
	authorId: 'ana',
	authorKind: 'child',
	authorClassId: 'cambridge',
	dictates: false,
	onPaper: false,
	pairId: 'pair',
	recipientId: 'mateo',
	recipientClassId: 'flores',
	language: 'en',
	stamp: 'sail',
	answersId: null,
	state,
	revisionId: null,
	decisionId: null,
	version: 0,
	updatedAt: 0,
	places: [],
	...more
});

const states: Record<LetterStatus, LetterState> = {
	draft: { status: 'draft' },
	'with-teacher': { status: 'with-teacher', sentAt: 1 },
	'with-moderator': { status: 'with-moderator', submissionId: 's', since: 1 },
	approved: { status: 'approved', translationId: 't', since: 1 },
	translating: { status: 'translating', translationId: 't', since: 1 },
	'translation-review': { status: 'translation-review', translationId: 't', since: 1 },
	ready: { status: 'ready', since: 1 },
	released: { status: 'released', at: 1 },
	returned: { status: 'returned', by: 'laura', from: 'teacher', at: 1, reason: 'other', note: '' },
	protected: { status: 'protected', submissionId: 's', at: 1 },
	safeguarded: { status: 'safeguarded', at: 1 },
	withdrawn: { status: 'withdrawn', by: 'ana', at: 1 },
	recalled: { status: 'recalled', by: 'ana', at: 1 },
	closed: { status: 'closed', at: 1 }
};
const statuses = Object.keys(states) as LetterStatus[];

/** Written out once more, so that a change to the moves is a change to this table. */
const table: Record<LetterStatus, LetterStatus[]> = {
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

test.each(statuses)('from %s a letter goes where the table says, and nowhere else', (from) => {
	expect(statuses.filter((to) => mayMove(from, to)).toSorted()).toEqual(table[from].toSorted());
});

/** Every verb that moves a letter, and where it leaves it. */
const verbs: Record<string, { to: LetterStatus; does: (letter: Letter) => Letter }> = {
	sendToTeacher: { to: 'with-teacher', does: (l) => act.sendToTeacher(l, 'r', 2) },
	passOn: { to: 'with-moderator', does: (l) => act.passOn(l, 's', 2) },
	returnToAuthor: {
		to: 'returned',
		does: (l) => act.returnToAuthor(l, 'laura', 'teacher', 'other', 'kindly', 2)
	},
	approveAsItIs: { to: 'ready', does: (l) => act.approveAsItIs(l, 'd', 2) },
	approveForTranslation: { to: 'approved', does: (l) => act.approveForTranslation(l, 'd', 't', 2) },
	giveToTranslator: { to: 'translating', does: (l) => act.giveToTranslator(l, 't', 2) },
	waitForTranslator: { to: 'approved', does: (l) => act.waitForTranslator(l, 't', 2) },
	reviewTranslation: { to: 'translation-review', does: (l) => act.reviewTranslation(l, 't', 2) },
	makeReady: { to: 'ready', does: (l) => act.makeReady(l, 2) },
	release: { to: 'released', does: (l) => act.release(l, 2) },
	withdraw: { to: 'withdrawn', does: (l) => act.withdraw(l, 'ana', 2) },
	recall: { to: 'recalled', does: (l) => act.recall(l, 'ana', 2) },
	close: { to: 'closed', does: (l) => act.close(l, 2) },
	protect: {
		to: 'protected',
		does: (l) => covered.protect(l, { revisionId: 'r2', submissionId: 's2' }, 2)
	},
	reviewAgain: { to: 'with-moderator', does: (l) => covered.reviewAgain(l, 2) },
	safeguard: { to: 'safeguarded', does: (l) => frozen.safeguard(l, 2) },
	letGoToReview: { to: 'with-moderator', does: (l) => frozen.letGoToReview(l, 's', 2) },
	closeFinished: { to: 'closed', does: (l) => frozen.closeFinished(l, 2) }
};

/** Where a verb asks for more than the table of moves. */
const onlyFrom: Record<string, LetterStatus[]> = {
	passOn: ['with-teacher'],
	reviewAgain: ['protected'],
	makeReady: ['translation-review'],
	release: ['ready'],
	letGoToReview: ['safeguarded'],
	closeFinished: ['safeguarded']
};

/** Only the two named people let a frozen letter go, by verbs of their own. */
const unfreezes = ['letGoToReview', 'closeFinished'];

test.each(Object.entries(verbs))(
	'%s moves a letter of Ana from where it may, and else refuses',
	(name, verb) => {
		for (const from of statuses) {
			const before = letter(states[from], { decisionId: 'd' });
			const isTheirs = from !== 'safeguarded' || unfreezes.includes(name);
			const may = mayMove(from, verb.to) && isTheirs && (onlyFrom[name]?.includes(from) ?? true);
			if (may) expect(verb.does(before).state.status).toBe(verb.to);
			else expect(() => verb.does(before)).toThrow(Refused);
		}
	}
);

test('a letter without an approval is not released, except between teachers', () => {
	expect(() => act.release(letter(states.ready), 2)).toThrow(Refused);
	expect(() => act.makeReady(letter(states['translation-review']), 2)).toThrow(Refused);
	const among = letter(states.draft, { kind: 'teachers', authorKind: 'adult' });
	expect(act.release(among, 2).state.status).toBe('released');
});

test('a teacher’s own letter to the class goes to review without another teacher', () => {
	const own = letter(states.draft, { kind: 'class', authorKind: 'adult' });
	expect(act.passOn(own, 's', 2).state.status).toBe('with-moderator');
});

test('a teacher changes words only while the letter is with the teacher', () => {
	for (const from of statuses) {
		const change = () => act.revise(letter(states[from]), 'r2');
		if (from === 'with-teacher') expect(change()).toMatchObject({ revisionId: 'r2' });
		else expect(change).toThrow(Refused);
	}
});

test('covered words are another text, which nobody approved yet', () => {
	const before = letter(states['with-moderator'], { revisionId: 'r', decisionId: 'd' });
	const made = { revisionId: 'r2', submissionId: 's2' };
	const waits = covered.protect(before, made, 2);
	expect(waits).toMatchObject({ revisionId: 'r2', decisionId: null });
	expect(covered.reviewAgain(waits, 3).state).toEqual({
		status: 'with-moderator',
		submissionId: 's2',
		since: 3
	});
});

test('a letter that comes back is on its desk again, and nothing else is', () => {
	const onDesk = statuses.filter((status) => act.isEditable(letter(states[status])));
	expect(onDesk).toEqual(['draft', 'returned']);
});

test('whatever is done in whatever order, a letter between children is never released unapproved', () => {
	const anyActs = fc.array(fc.constantFrom(...Object.keys(verbs)), { maxLength: 40 });
	fc.assert(
		fc.property(anyActs, (names) => {
			let now = letter(states.draft);
			let approvals = 0;
			for (const name of names) {
				const before = now;
				try {
					now = verbs[name]?.does(now) ?? now;
				} catch (problem) {
					expect(problem).toBeInstanceOf(Refused);
				}
				if (now !== before && name.startsWith('approve')) approvals++;
				if (now !== before && /^(sendToTeacher|protect)$/.test(name)) approvals = 0;
				if (now.state.status !== 'released') continue;
				expect(approvals).toBeGreaterThan(0);
				expect(now.decisionId).toBe('d');
			}
		}),
		{ numRuns: 2_000 }
	);
});
