import { tFor } from '#lib/i18n/resources.server.ts';
import { nameOfFile } from '#lib/lessons/bringing/name-of-file.ts';
import { bytesOf } from '#lib/lessons/picturing/bytes.server.ts';
import { readLesson } from '#lib/lessons/reading/reading.server.ts';
import { sidesOf } from '#lib/lessons/reading/sides.ts';
import { creditLine } from '#lib/lessons/taking-along/credit.ts';
import { oneFileOf } from '#lib/lessons/taking-along/one-file.ts';
import { linkedFiles } from '#lib/lessons/taking-along/linked-files.ts';
import { answered } from '../../../../answer.ts';
import type { RequestEvent } from './$types';

/** A plan as one HTML file with everything in it, in every language in which it is there. */
export const GET = answered(async ({ locals, params, url }: RequestEvent) => {
	const { db, storage, actor, locale, config } = locals;
	const lesson = await readLesson(db, actor, params.lesson);
	const { all, chosen } = sidesOf(lesson, url.searchParams.get('show'), locale);
	const [first] = chosen;
	const pictures = await bytesOf(db, storage, lesson.pictures);
	const others = all.filter((side) => side !== first);
	const file = oneFileOf({
		sides: [first, ...others],
		say: tFor,
		files: linkedFiles(lesson.files, { lesson: lesson.id, origin: config.origin }),
		pictures,
		credit: (t) => creditLine(t, lesson, config.origin)
	});
	return new Response(file, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-disposition': `attachment; filename="${nameOfFile(first.plan.title)}.html"`
		}
	});
});
