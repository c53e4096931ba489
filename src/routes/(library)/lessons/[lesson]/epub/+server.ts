import { tFor } from '#lib/i18n/resources.server.ts';
import { nameOfFile } from '#lib/lessons/bringing/name-of-file.ts';
import { bytesOf } from '#lib/lessons/picturing/bytes.server.ts';
import { readLesson } from '#lib/lessons/reading/reading.server.ts';
import { sidesOf } from '#lib/lessons/reading/sides.ts';
import { creditLine } from '#lib/lessons/taking-along/credit.ts';
import { chapterOfPlan, epubFiles } from '#lib/lessons/taking-along/epub.ts';
import { zippedEpub } from '#lib/lessons/taking-along/zipped.server.ts';
import { linkedFiles } from '#lib/lessons/taking-along/linked-files.ts';
import { answered } from '../../../../answer.ts';
import type { RequestEvent } from './$types';

/** A plan as a book for e-readers, a chapter for each language in which it is there. */
export const GET = answered(async ({ locals, params, url }: RequestEvent) => {
	const { db, storage, actor, locale, config, clock } = locals;
	const lesson = await readLesson(db, actor, params.lesson);
	const { all, chosen } = sidesOf(lesson, url.searchParams.get('show'), locale);
	const [first] = chosen;
	const pictures = await bytesOf(db, storage, lesson.pictures);
	const { language, title, authors } = first.plan;
	const modifiedAt = lesson.release?.releasedAt ?? clock.now();
	const linked = linkedFiles(lesson.files, { lesson: lesson.id, origin: config.origin });
	const files = epubFiles({
		...{ id: `urn:uuid:${lesson.id}`, title, language, modifiedAt },
		creators: authors.map(({ name }) => name),
		rights: creditLine(tFor(language), lesson, config.origin),
		chapters: [first, ...all.filter((side) => side !== first)].map((side) =>
			chapterOfPlan(side, tFor, { files: linked })
		),
		pictures
	});
	return new Response(Buffer.from(zippedEpub(files, modifiedAt)), {
		headers: {
			'content-type': 'application/epub+zip',
			'content-disposition': `attachment; filename="${nameOfFile(title)}.epub"`
		}
	});
});
