import { redirect } from '@sveltejs/kit';
import { noteAccess } from '#lib/audit/access-log.server.ts';
import { askAgain } from '#lib/letters/asking-again/asking-again.server.ts';
import { anotherLook } from '#lib/letters/asking-again/second-look.server.ts';
import { askAgainForm, editForm, justAct, passOnForm, returnForm } from '#lib/letters/forms.ts';
import { isEditable } from '#lib/letters/letter.ts';
import { askInOtherLanguage, authorizeLetter } from '#lib/letters/letters.server.ts';
import {
	editForAuthor,
	passOn,
	returnToAuthor
} from '#lib/letters/passing-on/passing-on.server.ts';
import { handedInAgain } from '#lib/letters/passing-on/handed-in-again.server.ts';
import { pointedAt } from '#lib/letters/passing-on/pointed-at.server.ts';
import { coveredFor, keyFor } from '#lib/letters/way/covered.server.ts';
import { recall, withdraw } from '#lib/letters/way/taking-back.server.ts';
import { agreeForm, disagreeForm } from '#lib/moderation/protecting/forms.ts';
import { agreeToCovers, disagreeWithCovers } from '#lib/letters/passing-on/second-key.server.ts';
import { paperForAuthor } from '#lib/letters/pages/reviewing.server.ts';
import { mayPassOn, offered } from '#lib/letters/policy.ts';
import {
	approvedTranslation,
	frozenText,
	namesOn,
	needsTranslator,
	whyHeld,
	whyItCameBack
} from '#lib/letters/way/reading.server.ts';
import { mayBeginAnswer } from '#lib/letters/beginning/starting.server.ts';
import { shownStatus } from '#lib/letters/way/trail.ts';
import { commentsOfLastReturn } from '#lib/moderation/commenting/comments.server.ts';
import { languageOfAuthor } from '#lib/moderation/queries.server.ts';
import { offeredReasons } from '#lib/moderation/reasons/queries.server.ts';
import { quotableLetter } from '#lib/delivery/excerpting/readable.server.ts';
import { teaches } from '#lib/identity/actor.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import { deskActions, deskOf } from '../../../../../writing.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock } = locals;
	const actor = actorOf(locals);
	const { subject: letter } = await authorizeLetter(db, actor, 'follow', params.letter);
	const may = offered(actor, letter);
	const { state } = letter;
	const frozen = may.read ? await frozenText(db, letter) : null;
	if (frozen && letter.authorKind === 'child') {
		const access = { personId: actor.id, childId: letter.authorId, subjectId: letter.id };
		await noteAccess(db, { ...access, what: 'class' }, clock.now());
	}
	return {
		classId: params.class,
		letter: {
			id: letter.id,
			kind: letter.kind,
			authorKind: letter.authorKind,
			language: letter.language,
			stamp: letter.stamp,
			status: shownStatus(state.status),
			translator: await needsTranslator(db, letter)
		},
		names: await namesOn(db, letter),
		own: letter.authorId === actor.id,
		dictates: letter.dictates,
		...(await whyItCameBack(db, actor, letter, locals.locale)),
		look: await anotherLook(db, actor, letter),
		comments:
			frozen && !may.write && state.status === 'returned'
				? await commentsOfLastReturn(db, letter.id)
				: null,
		again:
			frozen && may['pass-on'] ? await handedInAgain(db, letter, frozen.id, locals.locale) : null,
		now: clock.now(),
		reasons: may['pass-on']
			? await offeredReasons(db, 'letters', {
					labels: locals.locale,
					sentences: await languageOfAuthor(db, letter)
				})
			: [],
		held: await whyHeld(db, actor, letter, clock.now()),
		frozen,
		paper: may.read ? await paperForAuthor(db, letter) : null,
		/** Its pages are typed on a page of their own. */
		types: letter.onPaper && may.write && isEditable(letter),
		/** Some of its words may stand on the page of a theme. */
		quotable:
			state.status === 'released' && teaches(actor, [params.class])
				? (await quotableLetter(db, { letterId: letter.id, classId: params.class })) !== undefined
				: false,
		covered: may.read ? await coveredFor(db, letter) : null,
		key: mayPassOn(actor, letter) ? await keyFor(db, letter) : null,
		pointed: frozen && may['pass-on'] ? await pointedAt(db, frozen, actor.language) : [],
		translation:
			letter.kind === 'teachers' && frozen
				? ((await approvedTranslation(db, frozen.id)) ?? null)
				: null,
		answers: (await mayBeginAnswer(db, actor, letter))
			? { classId: letter.recipientClassId, exchangeId: letter.exchangeId }
			: null,
		desk: may.write && isEditable(letter) ? await deskOf(locals, letter) : null,
		timeZone: actor.timeZone,
		may,
		done: url.searchParams.get('done')
	};
});

type Event = Pick<RequestEvent, 'locals'> & { params: Partial<Record<string, string>> };

const asked = <Act extends Parameters<typeof authorizeLetter>[2]>(
	{ locals, params }: Event,
	act: Act
) => authorizeLetter(locals.db, actorOf(locals), act, params['letter'] ?? '');

const list = ({ params }: Event) => `/class/${params['class']}/letters`;
const here = (event: Event) => `${list(event)}/${event.params['letter']}`;

export const actions = answering({
	...deskActions((event, letter) =>
		letter.kind === 'teachers'
			? `/class/${event.params['class']}/teachers?done=sent`
			: `${here(event)}?done=handed-in`
	),
	pass: async (event) => {
		const form = parse(passOnForm, await event.request.formData());
		const letter = await asked(event, 'pass-on');
		await passOn(event.locals.db, letter, form, event.locals.clock.now());
		redirect(303, `${list(event)}?done=passed-on`);
	},
	giveBack: async (event) => {
		const form = parse(returnForm, await event.request.formData());
		const letter = await asked(event, 'pass-on');
		await returnToAuthor(event.locals.db, letter, form, event.locals.clock.now());
		redirect(303, `${list(event)}?done=returned`);
	},
	edit: async (event) => {
		const form = parse(editForm, await event.request.formData());
		const letter = await asked(event, 'pass-on');
		await editForAuthor(event.locals.db, letter, form, event.locals.clock.now());
		redirect(303, `${here(event)}?done=edited`);
	},
	askAgain: async (event) => {
		const form = parse(askAgainForm, await event.request.formData());
		await askAgain(
			event.locals.db,
			await asked(event, 'ask-again'),
			form,
			event.locals.clock.now()
		);
		redirect(303, `${here(event)}?done=asked-again`);
	},
	/** The second key of covered words: the child's teacher agrees with exactly this text, or not. */
	agree: async (event) => {
		const form = parse(agreeForm, await event.request.formData());
		const letter = await asked(event, 'pass-on');
		await agreeToCovers(event.locals.db, letter, form, event.locals.clock.now());
		redirect(303, `${here(event)}?done=agreed`);
	},
	disagree: async (event) => {
		const form = parse(disagreeForm, await event.request.formData());
		const letter = await asked(event, 'pass-on');
		await disagreeWithCovers(event.locals.db, letter, form, event.locals.clock.now());
		redirect(303, `${here(event)}?done=disagreed`);
	},
	withdraw: async (event) => {
		const form = parse(justAct, await event.request.formData());
		const letter = await asked(event, 'withdraw');
		await withdraw(event.locals.db, letter, form, event.locals.clock.now());
		const done = isEditable(letter.subject) ? 'discarded' : 'withdrawn';
		redirect(303, `${here(event)}?done=${done}`);
	},
	recall: async (event) => {
		const form = parse(justAct, await event.request.formData());
		const letter = await asked(event, 'recall');
		await recall(event.locals.db, letter, form, event.locals.clock.now());
		redirect(303, `${here(event)}?done=recalled`);
	},
	translate: async (event) => {
		const form = parse(justAct, await event.request.formData());
		const letter = await asked(event, 'read');
		await askInOtherLanguage(event.locals.db, letter, form, event.locals.clock.now());
		redirect(303, `${here(event)}?done=asked`);
	}
});
