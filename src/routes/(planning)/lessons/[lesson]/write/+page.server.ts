import { redirect } from '@sveltejs/kit';
import { tFor } from '#lib/i18n/resources.server.ts';
import { planIn, saveForm } from '#lib/lessons/forms.ts';
import { mayPicture } from '#lib/lessons/policy.ts';
import { isEditable, mayBePutAside, standingOf } from '#lib/lessons/work.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { moved } from '#lib/lessons/writing/moves.ts';
import {
	guidesIn,
	sayOfTemplate,
	templatesIn
} from '#lib/lessons/writing/template-words.server.ts';
import { save } from '#lib/lessons/writing/writing.server.ts';
import { draftKeyOf } from '#lib/letters/writing/drafts.server.ts';
import { returnedWith } from '#lib/lessons/reviewing/returned.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock, locale } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeLesson(db, actor, 'write', params.lesson);
	const { id, doc, version, adaptedFrom } = subject;
	return {
		id,
		version,
		plan: doc,
		status: standingOf(subject),
		editable: isEditable(subject),
		mayBePutAside: mayBePutAside(subject),
		mayPicture: mayPicture(actor, subject),
		isAdapted: adaptedFrom !== null,
		returned: await returnedWith(db, subject, locale),
		kept: url.searchParams.has('kept'),
		taken: url.searchParams.has('taken'),
		opened: url.searchParams.get('open'),
		templates: templatesIn(doc.language),
		guides: guidesIn(doc.language),
		deviceKey: await draftKeyOf(db, actor.id, clock.now())
	};
});

export const actions = answering({
	save: async ({ locals, params, request }) => {
		const data = await request.formData();
		const { base, met, do: move } = parse(saveForm, data);
		const plan = planIn(data);
		const { db, clock } = locals;
		const lesson = await authorizeLesson(db, actorOf(locals), 'write', params['lesson'] ?? '');
		const logic = move?.kind === 'template' ? move.logic : null;
		const doc = moved(plan, move, sayOfTemplate(tFor(plan.language), logic));
		if (met) {
			await save(db, lesson, { doc: plan, base: met.version, met: met.which }, clock.now());
			redirect(303, '?kept=1');
		}
		const version = await save(db, lesson, { doc: plan, base }, clock.now());
		// First all that was typed, then without what is taken out: it comes back by a version.
		if (move) await save(db, lesson, { doc, base: version }, clock.now());
		const to = data.get('to') === 'share' ? `/lessons/${lesson.subject.id}/share` : undefined;
		const known = new Set(plan.moments.map(({ id }) => id));
		const open =
			doc.moments.find(({ id }) => !known.has(id))?.id ??
			(move && 'moment' in move && move.kind !== 'remove' ? move.moment : undefined);
		const taken = move?.kind === 'remove' ? '&taken=1' : '';
		const at = open ? `&open=${open}#moment-${open}` : '#moments';
		redirect(303, to ?? `?kept=1${taken}${move && !taken ? at : ''}`);
	}
});
