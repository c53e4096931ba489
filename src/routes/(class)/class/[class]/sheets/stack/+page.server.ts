import { redirect, type RequestEvent } from '@sveltejs/kit';
import { exchangesOfClass } from '#lib/exchanges/agreement/queries.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import {
	asideForm,
	doubleForm,
	noMoreForm,
	placeForm,
	stackForm,
	writerForm
} from '#lib/letters/on-paper/forms.ts';
import { bringStack } from '#lib/letters/on-paper/bringing-stack.server.ts';
import {
	chooseDouble,
	placeUnknown,
	sayWhoWrote,
	setAside
} from '#lib/letters/on-paper/placing.server.ts';
import { sayNoMore } from '#lib/letters/on-paper/no-more.server.ts';
import { namesOnSheets } from '#lib/letters/on-paper/queries.server.ts';
import { placedByHand, takeBack } from '#lib/letters/on-paper/taking-back.server.ts';
import { spareWriters } from '#lib/letters/on-paper/spare-writers.server.ts';
import { stackOf } from '#lib/letters/on-paper/stack.server.ts';
import { typeSheetForm } from '#lib/letters/pages/forms.ts';
import { typeSheet } from '#lib/letters/pages/from-sheet.server.ts';
import { typedSheets } from '#lib/letters/pages/progress.server.ts';
import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { refusals } from '#lib/photos/processing/picture.ts';
import { deviceKeyOf } from '#lib/photos/sending/device-key.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { answered, answering } from '../../../../../answer.ts';
import { deviceToken } from '../../../../../cookies.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

const ends = ['sorted', 'double', 'again', 'unknown'] as const;

export const load = answered(async ({ locals, params, url, cookies }: PageServerLoadEvent) => {
	const { db, clock, config } = locals;
	const actor = actorOf(locals);
	const { subject: klass } = await authorizeClass(db, actor, 'teach', params.class);
	const today = localDate(clock.now(), klass.timeZone);
	const exchanges = await exchangesOfClass(db, klass.id, today);
	const stack = await stackOf(db, klass.id, url.searchParams.get('printing'));
	const pictures = await shownOf(db, stack.pictureIds);
	const typed = stack.printing ? await typedSheets(db, klass.id, stack.printing.id) : [];
	const { searchParams } = url;
	return {
		klass,
		stack,
		pictures: Object.fromEntries(pictures),
		typed: Object.fromEntries(typed.map(({ id, ...sheet }) => [id, sheet])),
		exchanges: exchanges
			.filter(({ status }) => status === 'open')
			.map(({ id, a, b }) => ({ id, name: a.id === klass.id ? b.name : a.name })),
		/** Whose each sheet is, as they come out of a camera. */
		known: await namesOnSheets(db, klass.id),
		deviceKey: deviceKeyOf(sealingKeyOf(config), actor.id, deviceToken(cookies, config)),
		writers: stack.spares.length > 0 ? await spareWriters(db, klass.id) : [],
		/** What somebody laid by hand, and can take back; and which of it just now. */
		placed: await placedByHand(db, klass.id),
		justPlaced: searchParams.get('placed') ?? '',
		became: ends.map((end) => ({ end, count: Number(searchParams.get(end)) || 0 })),
		refused: refusals.filter((reason) => searchParams.getAll('refused').includes(reason))
	};
});

const classOf = ({ locals, params }: RequestEvent) =>
	authorizeClass(locals.db, actorOf(locals), 'teach', params['class'] ?? '');

const back = ({ params }: RequestEvent, told = ''): never =>
	redirect(303, `/class/${params['class']}/sheets/stack${told}`);

export const actions = answering({
	bringIn: async (event: RequestEvent) => {
		const { db, clock, storage, config } = event.locals;
		const klass = await classOf(event);
		const data = await event.request.formData();
		const { exchange: exchangeId } = parse(stackForm, data);
		const files = data.getAll('sheets').filter((file) => file instanceof File && file.name !== '');
		const became = await bringStack(
			db,
			{ storage, secret: sealingKeyOf(config), quarantine: quarantineOf(config) },
			klass,
			{ exchangeId, files: files as File[] },
			clock.now()
		);
		const told = new URLSearchParams();
		for (const end of ends) {
			const count = became.filter((one) => 'became' in one && one.became === end).length;
			if (count > 0) told.set(end, String(count));
		}
		for (const one of became) if ('refused' in one) told.append('refused', one.refused);
		back(event, `?${told}`);
	},
	place: async (event: RequestEvent) => {
		const klass = await classOf(event);
		const form = parse(placeForm, await event.request.formData());
		await placeUnknown(event.locals.db, klass, form, event.locals.clock.now());
		back(event, `?placed=${form.stack}#placed`);
	},
	takeBack: async (event: RequestEvent) => {
		const klass = await classOf(event);
		const form = parse(asideForm, await event.request.formData());
		await takeBack(event.locals.db, klass, form, event.locals.clock.now());
		back(event);
	},
	noMore: async (event: RequestEvent) => {
		const klass = await classOf(event);
		const form = parse(noMoreForm, await event.request.formData());
		await sayNoMore(event.locals.db, klass, form, event.locals.clock.now());
		back(event);
	},
	choose: async (event: RequestEvent) => {
		const klass = await classOf(event);
		const form = parse(doubleForm, await event.request.formData());
		await chooseDouble(event.locals.db, klass, form, event.locals.clock.now());
		back(event);
	},
	aside: async (event: RequestEvent) => {
		const klass = await classOf(event);
		const form = parse(asideForm, await event.request.formData());
		await setAside(event.locals.db, klass, form, event.locals.clock.now());
		back(event);
	},
	type: async (event: RequestEvent) => {
		const klass = await classOf(event);
		const form = parse(typeSheetForm, await event.request.formData());
		const letter = await typeSheet(event.locals.db, klass, form, event.locals.clock.now());
		redirect(303, `/class/${klass.subject.id}/letters/${letter}/type`);
	},
	wrote: async (event: RequestEvent) => {
		const klass = await classOf(event);
		const form = parse(writerForm, await event.request.formData());
		await sayWhoWrote(event.locals.db, klass, form, event.locals.clock.now());
		back(event);
	}
});
