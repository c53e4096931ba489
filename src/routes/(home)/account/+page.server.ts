import { redirect, type RequestEvent } from '@sveltejs/kit';
import {
	accountOf,
	changePassword,
	keepOnOwnPhone,
	mayOwnPhone,
	setPreferences
} from '#lib/identity/people/account.server.ts';
import { isStaff, type Actor } from '#lib/identity/actor.ts';
import { endOthers, endOwnSession } from '#lib/identity/signing-in/coming-and-going.server.ts';
import {
	codeForm,
	endSessionForm,
	newPasswordForm,
	preferencesForm,
	seedForm
} from '#lib/identity/forms.ts';
import { standingOf } from '#lib/identity/people/directory.server.ts';
import { confirmedAnew, confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import { lifetime } from '#lib/identity/session-kinds.ts';
import { sessionsOf } from '#lib/identity/sessions.server.ts';
import { changePhone, proveSecondFactor } from '#lib/identity/second-factor/totp.server.ts';
import {
	recoveryCodesLeft,
	renewRecoveryCodes
} from '#lib/identity/second-factor/recovery-codes.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { newToken } from '#lib/platform/ids.server.ts';
import { notFound } from '#lib/platform/refused.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { answered, answering } from '../../answer.ts';
import { enter } from '../../enter.ts';
import { actorOf, sessionIn } from '../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = adultIn(locals);
	const session = sessionIn(locals);
	const now = locals.clock.now();
	const sessions = await sessionsOf(db, actor.id, now);
	const { roles, vettedUntil } = await standingOf(db, [actor.id]);
	return {
		done: url.searchParams.get('done'),
		account: await accountOf(db, actor.id),
		today: localDate(now, actor.timeZone),
		/** Null for whom nobody needs to vouch here: nothing is open to them yet. */
		vetting:
			roles.length > 0 || actor.leads.length > 0
				? { until: vettedUntil.get(actor.id) ?? null }
				: null,
		reads: actor.reads,
		timeZone: actor.timeZone,
		sessions: sessions.map((one) => ({ ...one, here: one.id === session.id })),
		offerOwnPhone: mayOwnPhone(actor) && session.kind !== 'own-phone',
		codesLeft: isStaff(actor) ? await recoveryCodesLeft(db, actor.id) : null,
		seed: newToken()
	};
});

export const actions = answering({
	end: async (event) => {
		const { form, session: own, now } = await confirmed(event);
		const { session } = parse(endSessionForm, form);
		await endOwnSession(event.locals.db, own.personId, session, now);
		redirect(303, '/account#sessions');
	},

	endOthers: async (event) => {
		const { session, now } = await confirmed(event);
		await endOthers(event.locals.db, session, now);
		redirect(303, '/account#sessions');
	},

	ownPhone: async (event) => {
		const { locals } = event;
		const { session, now } = await confirmed(event);
		const token = await keepOnOwnPhone(locals.db, adultIn(locals), session, now);
		await enter(event, token, lifetime['own-phone'].absolute / 1000);
		redirect(303, '/account?done=saved');
	},

	preferences: async ({ locals, request }) => {
		const form = parse(preferencesForm, await request.formData());
		await setPreferences(locals.db, adultIn(locals).id, form);
		redirect(303, '/account?done=saved');
	},

	password: async (event) => {
		const { form, session, now } = await confirmed(event, confirmedAnew);
		await changePassword(event.locals.db, session, parse(newPasswordForm, form), now);
		redirect(303, '/account?done=password');
	},

	newCodes: async (event) => {
		const { form, now } = await confirmed(event);
		const { seed } = parse(seedForm, form);
		const { id } = staffIn(event.locals);
		return { codes: await renewRecoveryCodes(event.locals.db, id, seed, now) };
	},

	otherPhone: async (event) => {
		const { form, session, now } = await confirmed(event);
		const { db } = event.locals;
		const { code } = parse(codeForm, form);
		await proveSecondFactor(
			db,
			sealingKeyOf(event.locals.config),
			staffIn(event.locals).id,
			code,
			now
		);
		await changePhone(db, session, now);
		redirect(303, '/sign-in/second?next=/account');
	}
});

/** Children have no account: their teacher looks after how they come in. */
function adultIn(locals: App.Locals): Actor {
	const actor = actorOf(locals);
	if (actor.kind === 'child') throw notFound();
	return actor;
}

function staffIn(locals: App.Locals): Actor {
	const actor = adultIn(locals);
	if (!isStaff(actor)) throw notFound();
	return actor;
}

/** What matters here asks for the password again. */
async function confirmed({ locals, request }: RequestEvent, confirm = confirmedSession) {
	adultIn(locals);
	const form = await request.formData();
	const now = locals.clock.now();
	return { form, now, session: await confirm(locals.db, sessionIn(locals), form, now) };
}
