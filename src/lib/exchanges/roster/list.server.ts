import { once } from '#lib/identity/acts.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { lockClass } from '../classes.server.ts';
import { bandOfGrade } from '../grades.ts';
import { readRosterList, type RosterList } from '../roster-list.ts';
import { rosterOf } from './queries.server.ts';
import { addTo, type TaughtClass } from './roster.server.ts';

/** What a pasted list would add to this class, and which rows are wrong and why. Saves nothing. */
export async function readListFor(db: Db, classId: string, list: string): Promise<RosterList> {
	const roster = await rosterOf(db, classId);
	return readRosterList(
		list,
		roster.map((child) => child.letterName)
	);
}

/** `left` are the lines, counted from 1, that were not added: wrong ones, or past the last that is read. */
export interface AddedList {
	added: number;
	left: number[];
}

/**
 * Adds the good rows of a list, all or none; the wrong ones stay with the teacher. A repeat of the
 * form answers what the first one did.
 *
 * @param grade for rows that say none
 */
export async function addList(
	db: Db,
	of: TaughtClass,
	{ act, list, grade }: { act: string; list: string; grade: number },
	now: number
): Promise<AddedList> {
	const result = await once(db, of.actor.id, act, now, async (db) => {
		await lockClass(db, of.subject.id);
		const { rows } = await readListFor(db, of.subject.id, list);
		const good = rows.filter((row) => row.problem === null);
		if (good.length === 0) throw new Refused('invalid', 'list-nothing-to-add');
		for (const row of good) {
			const itsGrade = row.grade ?? grade;
			const facts = {
				letterName: row.letterName,
				nameToPrint: '',
				grade: itsGrade,
				ageBand: row.ageBand ?? bandOfGrade(itsGrade),
				dictation: false
			};
			await addTo(db, of, facts, now);
		}
		const done = new Set(good.map((row) => row.line));
		const left = list
			.split('\n')
			.flatMap((text, index) => (text.trim() === '' || done.has(index + 1) ? [] : [index + 1]));
		return JSON.stringify({ added: good.length, left } satisfies AddedList);
	});
	return JSON.parse(result) as AddedList;
}

/** The lines that stayed, as the teacher had them. */
export const linesLeft = (list: string, { left }: AddedList): string =>
	list
		.split('\n')
		.filter((_, index) => left.includes(index + 1))
		.join('\n');

const biggestFile = 200_000;

/**
 * The text of an uploaded list. Spreadsheets on Windows still save CSV in their own alphabet, so what
 * is not UTF-8 is read as that; what is no text at all is refused with what to do.
 */
export async function textOfFile(file: File): Promise<string> {
	if (file.size > biggestFile) throw new Refused('invalid', 'list-too-big');
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (bytes.includes(0)) throw new Refused('invalid', 'list-not-text');
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
