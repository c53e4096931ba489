import { tFor } from '#lib/i18n/resources.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { linesAmong } from '../collecting/gathered.server.ts';
import { readCollection } from '../collecting/reading.server.ts';
import { shownCollection } from '../collecting/shown.ts';
import type { ShownPictures } from '../picturing/shown.server.ts';
import { readLesson } from '../reading/reading.server.ts';
import { sidesOf } from '../reading/sides.ts';
import { licenceAddress, licenceName } from '../work.ts';
import { chapterOfCollection, chapterOfPlan, type Book } from './epub.ts';
import { linkedFiles } from './linked-files.ts';

interface Wish {
	readonly id: string;
	readonly language: Language;
	readonly origin: string;
	readonly now: number;
}

/**
 * A collection as a book: how it begins, then its plans in order, each behind the note to it, in a reader's language as
 * far as they are translated. Only what this reader may read.
 *
 * @returns the book, and which pictures belong into it
 */
export async function bookOfCollection(
	db: Db,
	actor: Actor | null,
	{ id, language, origin, now }: Wish
): Promise<Book & { readonly shownPictures: ShownPictures }> {
	const { collection, translated, release } = await readCollection(db, actor, id);
	const ids = collection.plans.map((plan) => plan.id);
	const lines = await linesAmong(db, actor, ids, language);
	const shown = shownCollection(collection, translated, lines, language);
	const found = await Promise.all(
		shown.plans.map(async ({ line, note }) => {
			const lesson = await readIfThere(db, actor, line.workId);
			if (!lesson) return [];
			const [side] = sidesOf(lesson, language, language).chosen;
			const files = linkedFiles(lesson.files, { lesson: lesson.id, origin });
			const { pictures } = lesson;
			return [{ line, pictures, chapter: chapterOfPlan(side, tFor, { note, files }) }];
		})
	);
	const plans = found.flat();
	const times = [release, ...plans.map(({ line }) => line)].map((one) => one?.releasedAt ?? now);
	return {
		shownPictures: Object.assign({}, ...plans.map(({ pictures }) => pictures)) as ShownPictures,
		id: `urn:uuid:${id}`,
		title: shown.title.text || tFor(language)('collections:one'),
		language: shown.title.language,
		modifiedAt: Math.max(...times),
		creators: [...new Set([shown.by, ...plans.flatMap(({ line }) => line.authors)])],
		rights: [...(release ? [release] : []), ...plans.map(({ line }) => line)]
			.map(({ licence }) => `${licenceName(licence)} (${licenceAddress(licence)})`)
			.filter((one, n, all) => all.indexOf(one) === n)
			.concat(`${origin}/lessons/collections/${id}`)
			.join(' '),
		chapters: [chapterOfCollection(shown, tFor), ...plans.map(({ chapter }) => chapter)]
	};
}

/** A plan that was taken away since the list of them was made is left out, as it is a moment later. */
async function readIfThere(db: Db, actor: Actor | null, id: string) {
	try {
		return await readLesson(db, actor, id);
	} catch (problem) {
		if (problem instanceof Refused && problem.kind === 'not-found') return null;
		throw problem;
	}
}
