// The four exits of the real desk, on an invented letter: what is asked of a reviewer there is asked here,
// and the exit that they chose is the answer.
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { placed, type TypedComment } from '../commenting/comment.ts';
import type { FlagAnswers } from '../deciding/seen-fine.ts';
import { refuseOpen } from '../deciding/seen-fine.server.ts';
import type { Seen } from '../moderation.server.ts';
import type { Asked } from '../protecting/asked.ts';
import { coveredAs } from '../protecting/protecting.server.ts';
import { refuseUnlessOffered } from '../reasons/queries.server.ts';
import { materialOf, onTheDesk, refuseUnlessSeen } from './desk.server.ts';
import type { PracticeLetter } from './practice-letter.ts';
import { answer, type Practice } from './practice.server.ts';

type Of = Authorized<Practice, 'practise'>;

export async function approve(
	db: Db,
	of: Of,
	letter: PracticeLetter,
	form: Seen & { answers: FlagAnswers; written: boolean },
	now: number
): Promise<string> {
	refuseUnlessSeen(letter, form);
	if (form.written) throw new Refused('invalid', 'written-for-author');
	refuseOpen((await onTheDesk(letter)).asked, form.answers);
	return answer(db, of, { act: form.act, n: letter.n, outcome: 'approve' }, now);
}

export async function returnIt(
	db: Db,
	of: Of,
	letter: PracticeLetter,
	form: Seen & { reason: string; comments: readonly TypedComment[] },
	now: number
): Promise<string> {
	refuseUnlessSeen(letter, form);
	await refuseUnlessOffered(db, form.reason, 'letters');
	placed(letter.text, form.comments);
	return answer(db, of, { act: form.act, n: letter.n, outcome: 'return' }, now);
}

export async function protect(
	db: Db,
	of: Of,
	letter: PracticeLetter,
	form: Seen & { asked: Asked },
	now: number
): Promise<string> {
	refuseUnlessSeen(letter, form);
	coveredAs(await materialOf(letter), form.asked);
	return answer(db, of, { act: form.act, n: letter.n, outcome: 'protect' }, now);
}

export function safeguard(
	db: Db,
	of: Of,
	letter: PracticeLetter,
	form: Seen,
	now: number
): Promise<string> {
	refuseUnlessSeen(letter, form);
	return answer(db, of, { act: form.act, n: letter.n, outcome: 'safeguard' }, now);
}
