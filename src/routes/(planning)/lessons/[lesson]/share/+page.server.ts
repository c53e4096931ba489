import { redirect } from '@sveltejs/kit';
import { exchangesOfClass } from '#lib/exchanges/agreement/queries.server.ts';
import { findClass } from '#lib/exchanges/classes.server.ts';
import { fineFilesOnDesk } from '#lib/lessons/attaching/queries.server.ts';
import { licencesAfter } from '#lib/lessons/adapting/licence.ts';
import { licenceOfOrigin } from '#lib/lessons/adapting/origin.server.ts';
import { lessonActForm, shareForm } from '#lib/lessons/forms.ts';
import { mayPicture } from '#lib/lessons/policy.ts';
import { askedFamilies } from '#lib/lessons/sharing/asked-families.server.ts';
import { handIn, takeBack } from '#lib/lessons/sharing/sharing.server.ts';
import { isEditable, standingOf } from '#lib/lessons/work.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { returnedWith } from '#lib/lessons/reviewing/returned.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock, locale } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeLesson(db, actor, 'share', params.lesson);
	const { id, doc, classId, version, audience, licence, live, exchangeId } = subject;
	const klass = await findClass(db, classId);
	const today = localDate(clock.now(), klass?.timeZone ?? actor.timeZone);
	const exchanges = await exchangesOfClass(db, classId, today);
	return {
		...{ id, classId, version, audience, licence, exchangeId, live },
		files: await fineFilesOnDesk(db, id),
		title: doc.title,
		language: doc.language,
		status: standingOf(subject),
		editable: isEditable(subject),
		mayPicture: mayPicture(actor, subject),
		/** The families whose yes it needs. */
		asked: await askedFamilies(db, actor, subject, clock.now()),
		returned: await returnedWith(db, subject, locale),
		exchanges: exchanges
			.filter(({ status }) => status === 'open')
			.map(({ id, a, b }) => ({ id, name: a.id === classId ? b.name : a.name })),
		allowed: licencesAfter(await licenceOfOrigin(db, subject)),
		done: url.searchParams.get('done')
	};
});

const lessonOf = ({
	locals,
	params
}: {
	locals: App.Locals;
	params: Partial<Record<string, string>>;
}) => authorizeLesson(locals.db, actorOf(locals), 'share', params['lesson'] ?? '');

export const actions = answering({
	handIn: async (event) => {
		const form = parse(shareForm, await event.request.formData());
		const lesson = await lessonOf(event);
		await handIn(event.locals.db, lesson, form, event.locals.clock.now());
		redirect(303, '?done=handedIn');
	},
	takeBack: async (event) => {
		const form = parse(lessonActForm, await event.request.formData());
		const lesson = await lessonOf(event);
		await takeBack(event.locals.db, lesson, form, event.locals.clock.now());
		redirect(303, '?done=takenBack');
	}
});
