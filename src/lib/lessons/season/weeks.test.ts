import { expect, test } from 'vitest';
import { mondaysOf, placeUnder, stepFrom, weeksOf, type Session } from './weeks.ts';

const season = { fromOn: '2026-09-09', untilOn: '2026-09-28' };
const session = (id: string, week: string, isMine = true): Session => ({
	...{ id, week, isMine, lessonId: id, classId: isMine ? 'ours' : 'theirs' },
	...{ note: '', unshared: null, title: id, language: 'en' }
});
const weeks = weeksOf(season, {
	mail: [{ onDate: '2026-09-18', fromClassId: 'ours' }],
	sessions: [
		session('a', '2026-09-07'),
		session('b', '2026-09-07'),
		session('theirs', '2026-09-14', false),
		session('c', '2026-09-21')
	]
});

test('a season has the weeks in which its days lie', () => {
	expect(mondaysOf(season)).toEqual(['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28']);
	expect(mondaysOf({ fromOn: '2026-01-01', untilOn: '2099-01-01' }).length).toBeLessThan(100);
});

test('mail days and sessions stand in their weeks, also in one that the season has lost', () => {
	expect(weeks.map(({ mail }) => mail.length)).toEqual([0, 1, 0, 0]);
	expect(weeks.map(({ sessions }) => sessions.length)).toEqual([2, 1, 1, 0]);
	const late = weeksOf(season, { mail: [], sessions: [session('d', '2026-11-02')] });
	expect(late.at(-1)?.monday).toBe('2026-11-02');
});

test('a step goes past what is mine, and over the end of a week into the next', () => {
	expect(stepFrom(weeks, 'a', 1)).toEqual({ week: '2026-09-07', at: 1 });
	expect(stepFrom(weeks, 'b', 1)).toEqual({ week: '2026-09-14', at: 0 });
	expect(stepFrom(weeks, 'c', -1)).toEqual({ week: '2026-09-14', at: 0 });
	expect(stepFrom(weeks, 'a', -1)).toBeNull();
	expect(stepFrom(weeks, 'nobody', 1)).toBeNull();
});

test('what is let go lies under the week above it', () => {
	const slots = [
		{ kind: 'week', monday: '2026-09-07' },
		{ kind: 'session' },
		{ kind: 'week', monday: '2026-09-14' }
	] as const;
	expect(placeUnder([], '2026-09-07')).toEqual({ week: '2026-09-07', at: 0 });
	expect(placeUnder(slots.slice(0, 2), '2026-09-07')).toEqual({ week: '2026-09-07', at: 1 });
	expect(placeUnder(slots, '2026-09-07')).toEqual({ week: '2026-09-14', at: 0 });
});
