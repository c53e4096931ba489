import { nameOfFile } from '#lib/lessons/bringing/name-of-file.ts';
import { printMarkdown } from '#lib/lessons/markdown/print.ts';
import { readLesson } from '#lib/lessons/reading/reading.server.ts';
import { linkedFiles } from '#lib/lessons/taking-along/linked-files.ts';
import { licenceName } from '#lib/lessons/work.ts';
import { answered } from '../../../../answer.ts';
import type { RequestEvent } from './$types';

/** A plan as a Markdown file, in the language that is asked for where there is one, else in the reader's. */
export const GET = answered(async ({ locals, params, url }: RequestEvent) => {
	const { db, actor, locale } = locals;
	const { id, plan, translated, files, release } = await readLesson(db, actor, params.lesson);
	const asked = url.searchParams.get('show') ?? locale;
	const wanted = translated?.plan.language === asked ? translated.plan : plan;
	const address = `${url.origin}/lessons/${id}`;
	const linked = linkedFiles(files, { lesson: id, origin: url.origin });
	const origin = release ? { licence: licenceName(release.licence), address, files: linked } : {};
	return new Response(printMarkdown(wanted, origin), {
		headers: {
			'content-type': 'text/markdown; charset=utf-8',
			'content-disposition': `attachment; filename="${nameOfFile(wanted.title)}.md"`
		}
	});
});
