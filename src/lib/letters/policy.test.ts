import { expect, test } from 'vitest';
import type { Actor } from '#lib/identity/actor.ts';
import type { Letter, LetterState } from './letter.ts';
import {
	mayAnswerColleague,
	mayFollow,
	mayLookBack,
	mayPassOn,
	mayRead,
	mayRecall,
	mayWithdraw,
	mayWrite,
	offered
} from './policy.ts';

const person = (id: string, more: Partial<Actor> = {}): Actor => ({
	id,
	kind: 'adult',
	name: id,
	language: 'en',
	reads: ['en'],
	communityId: 'cambridge-town',
	timeZone: 'America/New_York',
	roles: [],
	teaches: [],
	taughtIn: [],
	practice: null,
	classId: null,
	leads: [],
	...more
});
const role = (role: 'coordinator' | 'moderator') => ({
	roles: [{ role, scopeKind: 'community' as const, scopeId: 'flores-town' }]
});

const ana = person('ana', { kind: 'child', classId: 'cambridge' });
const leo = person('leo', { kind: 'child', classId: 'cambridge' });
const mateo = person('mateo', { kind: 'child', classId: 'flores' });
const laura = person('laura', { teaches: ['cambridge'] });
const delmy = person('delmy', { teaches: ['flores'] });
const tomas = person('tomas', role('moderator'));
const sofia = person('sofia', role('coordinator'));
const everybody = [ana, leo, mateo, laura, delmy, tomas, sofia];

const letterOf = (state: LetterState, more: Partial<Letter> = {}): Letter => ({
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
	revisionId: state.status === 'draft' ? null : 'revision',
	decisionId: null,
	version: 0,
	updatedAt: 0,
	places: ['exchange', 'cambridge-town', 'flores-town'],
	...more
});
const draft = letterOf({ status: 'draft' });
const handedIn = letterOf({ status: 'with-teacher', sentAt: 1 });
const released = letterOf({ status: 'released', at: 1 });

const who = (rule: (actor: Actor, letter: Letter) => boolean, letter: Letter) =>
	everybody.filter((actor) => rule(actor, letter)).map((actor) => actor.id);

test('a draft is read by its author alone, and a letter that was handed in by her teacher too', () => {
	expect(who(mayRead, draft)).toEqual(['ana']);
	expect(who(mayRead, handedIn)).toEqual(['ana', 'laura']);
	expect(who(mayRead, released)).toEqual(['ana', 'laura']);
});

test('a coordinator sees where a letter is, but not a draft', () => {
	expect(who(mayFollow, handedIn)).toEqual(['ana', 'laura', 'sofia']);
	expect(who(mayFollow, draft)).toEqual(['ana']);
});

test('only Ana writes her letter, unless she dictates: then her teacher does as well', () => {
	expect(who(mayWrite, draft)).toEqual(['ana']);
	expect(who(mayWrite, { ...draft, dictates: true })).toEqual(['ana', 'laura']);
});

test('Ana cannot pass on the letter she wrote, nor can the other teacher', () => {
	expect(who(mayPassOn, handedIn)).toEqual(['laura']);
	expect(who(mayPassOn, draft)).toEqual([]);
});

test('a teacher cannot pass on what the teacher wrote', () => {
	const own = letterOf({ status: 'with-teacher', sentAt: 1 }, { authorId: 'laura' });
	expect(mayPassOn(laura, { ...own, authorKind: 'adult' })).toBe(false);
});

test('Ana and her teacher may take the letter back until it is released; afterwards it is recalled', () => {
	expect(who(mayWithdraw, handedIn)).toEqual(['ana', 'laura']);
	expect(offered(ana, handedIn)).toMatchObject({ withdraw: true, recall: false });
	expect(offered(ana, released)).toMatchObject({ withdraw: false, recall: true });
	expect(who(mayRecall, released)).toEqual(['ana', 'laura', 'tomas', 'sofia']);
	expect(who(mayRecall, handedIn)).toEqual([]);
});

test('only a moderator of neither class looks back at what mail day brought, never at what is on its way', () => {
	expect(who(mayLookBack, released)).toEqual(['tomas']);
	expect(who(mayLookBack, handedIn)).toEqual([]);
	const delmyToo = { ...delmy, ...role('moderator') };
	expect(mayLookBack(delmyToo, released)).toBe(false);
	const among = { kind: 'teachers', authorId: 'laura', authorKind: 'adult' } as const;
	expect(who(mayLookBack, { ...released, ...among })).toEqual([]);
});

test('of a safeguarded letter nobody reads a word; its author, her teacher and the coordinator see that it is held', () => {
	const was = { status: 'released', at: 1 } as const;
	for (const safeguarded of [
		letterOf({ status: 'safeguarded', at: 1 }),
		letterOf({ status: 'safeguarded', at: 1, was })
	]) {
		expect(who(mayRead, safeguarded)).toEqual([]);
		expect(who(mayFollow, safeguarded)).toEqual(['ana', 'laura', 'sofia']);
		for (const actor of everybody)
			expect(offered(actor, safeguarded), actor.id).toMatchObject({
				read: false,
				write: false,
				'pass-on': false,
				withdraw: false,
				recall: false
			});
	}
});

test('a moderator sees that a delivered letter is held, not one that was on its way', () => {
	const was = { status: 'released', at: 1 } as const;
	expect(who(mayLookBack, letterOf({ status: 'safeguarded', at: 1, was }))).toEqual(['tomas']);
	expect(who(mayLookBack, letterOf({ status: 'safeguarded', at: 1 }))).toEqual([]);
});

test('what teachers write to each other is read by both classes’ teachers and the coordinator, once it is sent', () => {
	const among = { kind: 'teachers', authorId: 'laura', authorKind: 'adult' } as const;
	const sent = letterOf({ status: 'released', at: 1 }, among);
	const unsent = letterOf({ status: 'draft' }, among);
	expect(who(mayRead, sent)).toEqual(['laura', 'delmy', 'sofia']);
	expect(who(mayRead, unsent)).toEqual(['laura']);
});

test('a colleague’s letter is answered by the teachers of the class that got it, not by who wrote it or coordinates', () => {
	const among = { kind: 'teachers', authorId: 'laura', authorKind: 'adult' } as const;
	const sent = letterOf({ status: 'released', at: 1 }, among);
	expect(who(mayAnswerColleague, sent)).toEqual(['delmy']);
	expect(who(mayAnswerColleague, { ...sent, kind: 'class' })).toEqual([]);
	const recalled = letterOf({ status: 'recalled', by: 'laura', at: 2 }, among);
	expect(who(mayAnswerColleague, recalled)).toEqual([]);
});
