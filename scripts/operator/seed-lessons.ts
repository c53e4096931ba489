import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { bringIn } from '#lib/lessons/bringing/bringing-in.server.ts';
import { worksToWrite } from '#lib/lessons/queries.server.ts';
import { planIn } from '#lib/lessons/seeds/seed.ts';
import { seedPlans } from '#lib/lessons/seeds/seeds.ts';
import { asLesson } from '#lib/lessons/works.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { loadActor } from '#lib/wiring.server.ts';

/** Our own plans; what was adapted is for a class to adapt itself. */
const originals = seedPlans.filter(({ adaptedFrom }) => adaptedFrom === undefined);

/**
 * Lays the plans that come with Puente on the desk of a class, as drafts that its teacher may change and share.
 *
 * @param asked the class by id, name or code, and the address of somebody who teaches it
 * @returns how many there are now
 */
export async function bringSeeds(
	db: Db,
	asked: { klass: string; email: string },
	now: number
): Promise<number> {
	const teacher = await teacherWith(db, asked.email, now);
	const { id } = await classTaughtBy(db, teacher, asked.klass);
	const klass = await authorizeClass(db, teacher, 'teach', id);
	const plans = originals.map((seed) => planIn(seed, languageOf(klass.subject)));
	const titles = new Set(await titlesOf(db, teacher.id, id));
	const there = plans.filter(({ title }) => titles.has(title));
	if (there.length > 0)
		throw new OperatorProblem(
			`“${klass.subject.name}” has ${there.length} of these plans already, so nothing was brought in.`
		);
	await bringIn(db, klass, { act: `seeds:${newId()}`, plans }, now);
	return plans.length;
}

async function teacherWith(db: Db, email: string, now: number) {
	const person = await db
		.selectFrom('person')
		.select('id')
		.where('email', '=', email.trim().toLowerCase())
		.where('kind', '=', 'adult')
		.executeTakeFirst();
	const teacher = person && (await loadActor(db, person.id, now));
	if (!teacher) throw new OperatorProblem(`Nobody here has the address ${email}.`);
	return teacher;
}

async function classTaughtBy(db: Db, { teaches }: { teaches: readonly string[] }, asked: string) {
	const found = await db
		.selectFrom('class')
		.select('id')
		.where('id', 'in', ['', ...teaches])
		.where((eb) => eb.or([eb('id', '=', asked), eb('name', '=', asked), eb('code', '=', asked)]))
		.execute();
	const [klass, another] = found;
	if (!klass) throw new OperatorProblem(`This person teaches no class “${asked}”.`);
	if (another)
		throw new OperatorProblem(
			`They teach several classes of this name; say which: ${found.map(({ id }) => id).join(', ')}.`
		);
	return klass;
}

/** What the class reads; of both, the language of its country. */
const languageOf = ({ reads, country }: SchoolClass): Language =>
	reads.length === 1 && reads[0] ? reads[0] : country === 'SV' ? 'es' : 'en';

const titlesOf = async (db: Db, personId: string, classId: string) =>
	(await worksToWrite(db, { personId, classIds: [classId] }, 'lesson'))
		.filter((work) => work.classId === classId)
		.map((work) => asLesson(work).doc.title);
