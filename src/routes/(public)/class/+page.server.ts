import { redirect } from '@sveltejs/kit';
import { atDoor } from '#lib/identity/signing-in/address-limits.server.ts';
import { studentForm } from '#lib/exchanges/door/forms.ts';
import { enterByPictures } from '#lib/exchanges/door/student-door.server.ts';
import { landingOf } from '#lib/identity/signing-in/own-path.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../answer.ts';
import { classOfDevice, rememberClass } from '../../cookies.ts';
import { deviceOf, enter } from '../../enter.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(({ cookies, locals }: PageServerLoadEvent) => {
	if (locals.actor?.kind === 'child') redirect(303, landingOf('child'));
	return { code: classOfDevice(cookies, locals.config) };
});

export const actions = answering({
	default: async (event) => {
		const { locals, cookies, request } = event;
		const { code, name, ...chosen } = parse(studentForm, await request.formData());
		const { picture1, picture2, picture3, picture4 } = chosen;
		const typed = { code, name, pictures: [picture1, picture2, picture3, picture4] };
		rememberClass(cookies, locals.config, code);
		const token = await atDoor('class', event.getClientAddress(), () =>
			enterByPictures(locals.db, typed, deviceOf(event), locals.clock.now())
		);
		await enter(event, token);
		redirect(303, landingOf('child'));
	}
});
