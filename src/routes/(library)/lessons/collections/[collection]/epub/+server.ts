import { isLocale } from '#lib/i18n/locale.ts';
import { nameOfFile } from '#lib/lessons/bringing/name-of-file.ts';
import { bytesOf } from '#lib/lessons/picturing/bytes.server.ts';
import { bookOfCollection } from '#lib/lessons/taking-along/collection.server.ts';
import { epubFiles } from '#lib/lessons/taking-along/epub.ts';
import { zippedEpub } from '#lib/lessons/taking-along/zipped.server.ts';
import { answered } from '../../../../../answer.ts';
import type { RequestEvent } from './$types';

/** A collection as a book for e-readers, with those of its plans that the reader may read. */
export const GET = answered(async ({ locals, params, url }: RequestEvent) => {
	const { db, storage, actor, locale, config, clock } = locals;
	const show = url.searchParams.get('show');
	const book = await bookOfCollection(db, actor, {
		...{ id: params['collection'] ?? '', language: isLocale(show) ? show : locale },
		...{ origin: config.origin, now: clock.now() }
	});
	const pictures = await bytesOf(db, storage, book.shownPictures);
	const files = epubFiles({ ...book, pictures });
	return new Response(Buffer.from(zippedEpub(files, book.modifiedAt)), {
		headers: {
			'content-type': 'application/epub+zip',
			'content-disposition': `attachment; filename="${nameOfFile(book.title)}.epub"`
		}
	});
});
