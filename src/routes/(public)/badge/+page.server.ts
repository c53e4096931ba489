import { redirect } from '@sveltejs/kit';
import { badgeForm } from '#lib/exchanges/door/forms.ts';
import { enterByBadge } from '#lib/exchanges/door/student-door.server.ts';
import { atDoor } from '#lib/identity/signing-in/address-limits.server.ts';
import { landingOf } from '#lib/identity/signing-in/own-path.ts';
import { parse } from '#lib/platform/forms.ts';
import { answering } from '../../answer.ts';
import { deviceOf, enter } from '../../enter.ts';

export const actions = answering({
	default: async (event) => {
		const { locals, request } = event;
		const { token } = parse(badgeForm, await request.formData());
		const session = await atDoor('class', event.getClientAddress(), () =>
			enterByBadge(locals.db, token, deviceOf(event), locals.clock.now())
		);
		await enter(event, session);
		redirect(303, landingOf('child'));
	}
});
