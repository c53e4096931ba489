import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { record } from '#lib/audit/audit.server.ts';
import { childRecord } from '#lib/child-record.server.ts';
import { childRecordText } from '#lib/child-record-text.server.ts';
import { locales } from '#lib/i18n/locale.ts';
import { eraseChild, sweepAfterErasing } from '#lib/leaving.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { foldName } from '#lib/platform/text.ts';
import { wire } from '#lib/wiring.server.ts';
import { fileAt, needed, read, withSchema, type Verb } from './verb.ts';

const naming = { class: { type: 'string' }, name: { type: 'string' } } as const;

export const exportChildVerb: Verb = {
	usage: 'ID | --class CLASS --name NAME  [--to FOLDER]',
	does: 'writes everything about one child to files for the family',
	async run(args) {
		const { positionals, values } = read(args, { ...naming, to: { type: 'string' } });
		return withSchema(async (db) => {
			const { id } = await findChild(db, positionals[0], values);
			const folder = fileAt(values.to ?? '.');
			if (!existsSync(folder)) throw new OperatorProblem(`There is no folder ${folder}.`);
			const now = Date.now();
			const { record: all, leftOut } = await childRecord(db, id, now);
			write(join(folder, `puente-${id}.json`), `${JSON.stringify(all, null, '\t')}\n`);
			for (const locale of locales)
				write(join(folder, `puente-${id}.${locale}.txt`), childRecordText(all, locale));
			await noteExport(db, id, now);
			if (leftOut > 0) console.log(`${leftOut} letters are left out: ask the two named people.`);
			return 0;
		});
	}
};

/** For the operator's eyes alone, and never over another file. */
function write(file: string, text: string) {
	if (existsSync(file)) throw new OperatorProblem(`${file} exists already: move it away first.`);
	writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
	console.log(file);
}

const noteExport = (db: Db, childId: string, at: number) =>
	db.transaction().execute((db) =>
		record(db, {
			at,
			actorId: null,
			verb: 'child.exported',
			subjectKind: 'child',
			subjectId: childId
		})
	);

export const eraseChildVerb: Verb = {
	usage: 'ID --confirm NAME',
	does: 'empties everything that a child wrote and calls back what was delivered; for ever',
	async run(args) {
		const { positionals, values } = read(args, { confirm: { type: 'string' } });
		wire();
		return withSchema(async (db) => {
			const child = await findChild(db, positionals[0], {});
			if (child.erasedAt !== null)
				throw new OperatorProblem(`The child ${child.id} is erased already.`);
			const name = needed(values.confirm, '--confirm NAME');
			if (foldName(name) !== foldName(child.name))
				throw new OperatorProblem('The name does not fit this child, so nothing was erased.');
			const { letters, photos, translations } = await eraseChild(db, child.id, Date.now());
			await sweepAfterErasing(db);
			console.log(
				`The child ${child.id} is erased: ${letters} letters, ${photos} photos and ${translations} translations are empty.`
			);
			console.log('Bytes of pictures go as soon as Puente runs.');
			console.log('Backups made until now still hold them: delete those, or keep this id.');
			return 0;
		});
	}
};

interface Child {
	id: string;
	name: string;
	erasedAt: number | null;
}

async function findChild(
	db: Db,
	id: string | undefined,
	by: { class?: string | undefined; name?: string | undefined }
): Promise<Child> {
	const children = id ? await childrenWithId(db, id) : await childrenNamed(db, by);
	const [child, another] = children;
	if (!child) throw new OperatorProblem('There is no such child.');
	if (another)
		throw new OperatorProblem(
			`Several children have this name; say which: ${children.map((one) => one.id).join(', ')}.`
		);
	return child;
}

const childrenWithId = (db: Db, id: string): Promise<Child[]> =>
	db
		.selectFrom('person')
		.select(['id', 'name', 'erasedAt'])
		.where('id', '=', id)
		.where('kind', '=', 'child')
		.execute();

/** @param by the class by id, name or code; the child by letter name, with or without accents */
const childrenNamed = (
	db: Db,
	by: { class?: string | undefined; name?: string | undefined }
): Promise<Child[]> => {
	const place = needed(by.class, 'The ID of the child (or --class and --name)');
	return db
		.selectFrom('person')
		.innerJoin('enrolment', 'enrolment.childId', 'person.id')
		.innerJoin('class', 'class.id', 'enrolment.classId')
		.select(['person.id', 'person.name', 'person.erasedAt'])
		.distinct()
		.where('enrolment.foldedName', '=', foldName(needed(by.name, '--name')))
		.where((eb) =>
			eb.or([
				eb('class.id', '=', place),
				eb('class.name', '=', place),
				eb('class.code', '=', place)
			])
		)
		.execute();
};
