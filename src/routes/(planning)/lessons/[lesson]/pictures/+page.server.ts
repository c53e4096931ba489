import { redirect } from '@sveltejs/kit';
import { childrenWithLive } from '#lib/consent/live.server.ts';
import { findClass } from '#lib/exchanges/classes.server.ts';
import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { bringPicturesIn } from '#lib/lessons/picturing/bringing-in.server.ts';
import { putBackForm, saidIn } from '#lib/lessons/picturing/forms.ts';
import { picturesOf, quotedIn, type Pictured } from '#lib/lessons/picturing/pictured.ts';
import {
	putPictureBack,
	sayingOfPictures,
	sayOfPictures
} from '#lib/lessons/picturing/picturing.server.ts';
import { picturesShown } from '#lib/lessons/picturing/shown.server.ts';
import { isEditable, type Work } from '#lib/lessons/work.ts';
import { authorizeWork } from '#lib/lessons/works.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { facesAmong } from '#lib/photos/faces/counting.server.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { refusals } from '#lib/photos/processing/picture.ts';
import type { Db } from '#lib/platform/database.ts';
import { parse } from '#lib/platform/forms.ts';
import { localDate } from '#lib/platform/dates.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock } = locals;
	const { subject: work } = await workOf(locals, params.lesson);
	const pictures = picturesOf(work.doc);
	const shown = await picturesShown(db, work.doc, null);
	const faces = await facesAmong(
		db,
		pictures.map(({ id }) => id)
	);
	const { searchParams } = url;
	return {
		id: work.id,
		kind: work.kind,
		version: work.version,
		seen: sayingOfPictures(work.doc),
		language: work.language,
		editable: isEditable(work),
		pictures: pictures.map((picture) => ({
			...picture,
			shown: shown[picture.id],
			faces: faces.get(picture.id) ?? 0
		})),
		quoted: quotedIn(work.doc),
		children: await childrenOf(db, work.classId, clock.now()),
		kept: searchParams.has('kept'),
		removed: searchParams.get('removed'),
		tooLarge: searchParams.get('done') === 'tooLarge',
		putBack: searchParams.get('done') === 'putBack',
		came: Number(searchParams.get('came')) || 0,
		again: searchParams.has('again'),
		refused: refusals.filter((reason) => searchParams.getAll('refused').includes(reason))
	};
});

const workOf = async (locals: App.Locals, id: string | undefined) =>
	(await authorizeWork(locals.db, actorOf(locals), 'picture', id ?? '')) as Authorized<
		Work<Pictured>,
		'picture'
	>;

/** The children of the class, and what their families allow today. */
async function childrenOf(db: Db, classId: string, now: number) {
	const klass = await findClass(db, classId);
	const children = await rosterOf(db, classId);
	const ids = children.map(({ childId }) => childId);
	const today = localDate(now, klass?.timeZone ?? 'UTC');
	const album = await childrenWithLive(db, 'album', ids, today);
	const web = await childrenWithLive(db, 'public-web', ids, today);
	return children.map(({ childId: id, letterName: name }) => ({
		...{ id, name },
		album: album.has(id),
		web: web.has(id)
	}));
}

export const actions = answering({
	bringIn: async ({ locals, params, request }) => {
		const { db, clock, storage, config } = locals;
		const work = await workOf(locals, params['lesson']);
		const data = await request.formData();
		const files = data.getAll('photos').filter((file) => file instanceof File && file.name !== '');
		const where = { storage, quarantine: quarantineOf(config) };
		const became = await bringPicturesIn(db, where, work, files as File[], clock.now());
		const told = new URLSearchParams();
		const came = became.filter((one) => one === 'came').length;
		if (came > 0) told.set('came', String(came));
		if (became.includes('again')) told.set('again', 'yes');
		for (const one of became) if (typeof one === 'object') told.append('refused', one.refused);
		redirect(303, `/lessons/${work.subject.id}/pictures?${told}`);
	},
	say: async ({ locals, params, request }) => {
		const work = await workOf(locals, params['lesson']);
		const form = saidIn(await request.formData());
		await sayOfPictures(locals.db, work, form, locals.clock.now());
		const what = form.remove ? `removed=${form.remove}` : 'kept=1';
		redirect(303, `/lessons/${work.subject.id}/pictures?${what}`);
	},
	putBack: async ({ locals, params, request }) => {
		const work = await workOf(locals, params['lesson']);
		const form = parse(putBackForm, await request.formData());
		await putPictureBack(locals.db, work, form, locals.clock.now());
		redirect(303, `/lessons/${work.subject.id}/pictures?done=putBack`);
	}
});
