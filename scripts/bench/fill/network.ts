import { day } from '#lib/platform/clock.ts';
import { foldName } from '#lib/platform/text.ts';
import type { Chance } from './chance.ts';
import type { Sink } from './sink.ts';

export interface Child {
	id: string;
	name: string;
	classId: string;
	language: 'es' | 'en';
	/** With whom this child writes, and the pair that says so. */
	partners: { pairId: string; child: Child }[];
}

export interface MailDay {
	id: string;
	at: number;
}

export interface SchoolClass {
	id: string;
	teacherId: string;
	communityId: string;
	partnerId: string;
	exchangeId: string;
	language: 'es' | 'en';
	children: Child[];
	/** Released ones, oldest first, and the one that is planned. */
	mailDays: MailDay[];
	nextMailDay: string;
}

export interface Network {
	classes: SchoolClass[];
	moderators: string[];
	translators: string[];
}

export const exchanges = 20;
export const childrenInAClass = 30;
export const monthsAgo = 24;
const between = 14 * day;

const names = {
	es: 'Mateo Ximena Diego Camila Josué Valeria Kevin Daniela Samuel Abigail Ángel Fátima Óscar Marisol Wilber Rosa Elías Nahomy Tito Yesenia Moisés Katerin Ulises Dayana Rubén Noemí Isaías Beatriz Nelson Lourdes',
	en: 'Ana Leo Maya Noah Zoe Omar Ruby Elias Priya Jonah Amara Theo Lucia Caleb Mei Isaac Hana Miles Nia Felix Ines Jude Aisha Ezra Tessa Malik Clara Arlo Simone Hugo'
};

export const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** People, classes, pairs and mail days of a network that has been running for 24 months. */
export function fillNetwork(sink: Sink, chance: Chance, now: number): Network {
	const begin = now - monthsAgo * 30.4 * day;
	const until = dateOf(now + 400 * day);
	const id = () => chance.id(begin);

	const community = (name: string, country: 'SV' | 'US', timeZone: string) => {
		const row = { id: id(), name, country, timeZone };
		sink.put('community', row);
		return row.id;
	};
	const cambridge = community('Cambridge', 'US', 'America/New_York');
	const flores = community('San José Las Flores', 'SV', 'America/El_Salvador');

	const person = (
		kind: 'adult' | 'child',
		communityId: string,
		name: string,
		language: 'es' | 'en',
		reads: string
	) => {
		const row = {
			id: id(),
			kind,
			communityId,
			name,
			foldedName: foldName(name),
			email: null,
			language,
			reads,
			createdAt: begin
		};
		sink.put('person', row);
		return row.id;
	};
	const adult = (
		role: 'coordinator' | 'moderator' | 'translator' | 'teacher',
		communityId: string,
		name: string,
		language: 'es' | 'en'
	) => {
		const personId = person('adult', communityId, name, language, '["es","en"]');
		const vetted = { what: 'operator', byPersonId: null, untilOn: until, at: begin };
		sink.put('vetting', { id: id(), personId, ...vetted });
		sink.put('role', {
			id: id(),
			personId,
			role,
			scopeKind: 'community',
			scopeId: communityId,
			givenBy: null,
			fromAt: begin
		});
		return personId;
	};

	const coordinator = adult('coordinator', flores, 'Sofía', 'es');
	const both = [
		[flores, 'es'],
		[cambridge, 'en']
	] as const;
	const several = (role: 'moderator' | 'translator', count: number) =>
		both.flatMap(([at, language]) =>
			Array.from({ length: count }, (_, n) => adult(role, at, `${role} ${n + 1}`, language))
		);
	const moderators = several('moderator', 4);
	const translators = several('translator', 6);

	const seasonId = id();
	sink.put('season', {
		id: seasonId,
		name: 'Siembra y Cosecha',
		fromOn: dateOf(begin),
		untilOn: until,
		gradeShift: 0
	});

	function schoolClass(n: number, communityId: string, language: 'es' | 'en'): SchoolClass {
		const schoolId = id();
		sink.put('school', { id: schoolId, communityId, name: `Escuela ${n + 1}` });
		const classId = id();
		sink.put('class', {
			id: classId,
			schoolId,
			name: language === 'es' ? `Aula ${n + 1}` : `Room ${n + 1}`,
			grades: '[4]',
			reads: JSON.stringify([language]),
			code: null,
			codeUntil: null,
			openUntil: now + 400 * day,
			createdAt: begin
		});
		const teacherId = adult('teacher', communityId, `Profe ${n + 1}`, language);
		sink.put('classTeacher', { classId, personId: teacherId, fromOn: dateOf(begin) });
		const children = names[language].split(' ').map((name): Child => {
			const childId = person('child', communityId, name, language, JSON.stringify([language]));
			sink.put('enrolment', {
				id: id(),
				childId,
				classId,
				letterName: name,
				foldedName: foldName(name),
				grade: 4,
				ageBand: '9-10',
				dictation: 0,
				fromAt: begin
			});
			const allowed = { use: 'letter', answer: 'yes', untilOn: until } as const;
			const said = { source: 'family', how: 'meeting', saidBy: 'family' } as const;
			const recorded = { recordedBy: teacherId, at: begin };
			sink.put('consent', { id: id(), childId, ...allowed, ...said, ...recorded });
			sink.put('consentNow', { childId, ...allowed });
			return { id: childId, name, classId, language, partners: [] };
		});
		const rest = { partnerId: '', exchangeId: '', mailDays: [], nextMailDay: '' };
		return { id: classId, teacherId, communityId, language, children, ...rest };
	}

	const classes: SchoolClass[] = [];
	for (let n = 0; n < exchanges; n++) {
		const a = schoolClass(n, cambridge, 'en');
		const b = schoolClass(n, flores, 'es');
		const exchangeId = id();
		sink.put('exchange', {
			id: exchangeId,
			classA: a.id,
			classB: b.id,
			communityA: cambridge,
			communityB: flores,
			seasonId,
			status: 'open',
			proposedBy: a.teacherId,
			proposedAt: begin,
			acceptedBy: b.teacherId,
			acceptedAt: begin,
			normsAtA: begin,
			normsAtB: begin,
			openedBy: coordinator,
			openedAt: begin
		});
		Object.assign(a, { partnerId: b.id, exchangeId });
		Object.assign(b, { partnerId: a.id, exchangeId });
		classes.push(a, b);
		// One correspondent for everybody, and a second one for every third child.
		for (const [place, child] of a.children.entries())
			for (const shift of place % 3 === 0 ? [0, 7] : [0]) {
				const other = b.children[(place + shift) % b.children.length]!;
				const pairId = id();
				sink.put('pair', {
					id: pairId,
					exchangeId,
					childA: child.id,
					childB: other.id,
					reason: '{"kind":"by-age","fit":{"kind":"same-band","band":"9-10"}}',
					madeAt: begin
				});
				child.partners.push({ pairId, child: other });
				other.partners.push({ pairId, child });
			}
		for (const [from, side] of [a, b].entries())
			fillMailDays(sink, chance, side, { begin: begin + (n + from) * (day / 3), now });
	}
	return { classes, moderators, translators };
}

/** Every other week, as often as there was time; the one after today is planned. */
function fillMailDays(
	sink: Sink,
	chance: Chance,
	from: SchoolClass,
	{ begin, now }: { begin: number; now: number }
) {
	const row = (at: number) => ({
		id: chance.id(begin),
		exchangeId: from.exchangeId,
		fromClassId: from.id,
		onDate: dateOf(at)
	});
	let at = begin + between;
	for (; at < now - day; at += between) {
		const released = row(at);
		const by = { releasedAt: at, releasedBy: from.teacherId };
		sink.put('mailDay', { ...released, status: 'released', version: 1, ...by });
		from.mailDays.push({ id: released.id, at });
	}
	const planned = { ...row(Math.max(at, now + day)), status: 'planned' as const, version: 0 };
	sink.put('mailDay', { ...planned, releasedAt: null, releasedBy: null });
	from.nextMailDay = planned.id;
}
