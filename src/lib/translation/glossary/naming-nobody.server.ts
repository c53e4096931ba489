import type { Actor } from '#lib/identity/actor.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { nameOfTrouble } from '#lib/jobs/trouble.ts';
import { scan as lookThrough, type Scan } from '#lib/moderation/scanning/scanner.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { log } from '#lib/platform/log.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Known } from '../memory/masks.ts';
import type { TermFacts } from './forms.ts';
import { saysAName } from './names-in.ts';

/** What somebody typed into a field, and in which language it is read. */
type Typed = readonly [field: string, text: string, language: Locale];

/**
 * Words of the glossary are read in every class and leave in files, so none of them says who a child is or how to
 * reach anybody. Looked through before the transaction, as a letter is; what nobody could look through is not kept.
 *
 * @param around ids of the classes, exchanges or communities whose children the writer knows
 * @throws Refused with the fields that do
 */
export async function refuseNames(
	db: Db,
	around: readonly string[],
	typed: readonly Typed[],
	scan: Scan = lookThrough
): Promise<void> {
	const known = await knownAround(db, around);
	const fields: Record<string, string> = {};
	for (const [field, text, language] of typed.filter(([, text]) => text !== '')) {
		const wrong = saysAName(text, known) ? 'names-child' : await contactIn(text, language);
		if (wrong) fields[field] = wrong;
	}
	if (Object.keys(fields).length > 0) throw new Refused('invalid', 'check-fields', {}, fields);

	async function contactIn(text: string, language: Locale) {
		try {
			const flags = await scan(text, language, known);
			return flags.some(({ group }) => group === 'contact') ? 'says-who' : undefined;
		} catch (problem) {
			log.error({ subject: 'glossary', reason: nameOfTrouble(problem) }, 'a scan failed');
			return 'not-looked-through';
		}
	}
}

/** Where somebody who shapes the glossary meets names of children. */
export const placesOfWork = (actor: Actor): string[] => [
	actor.communityId,
	...actor.roles.map(({ scopeId }) => scopeId)
];

/** What the fields of a word say, each in its language. */
export const typedInTerm = (
	language: Locale,
	{ meanings, never, region, noteEs, noteEn, childEs, childEn }: TermFacts
): Typed[] => {
	const other = language === 'es' ? 'en' : 'es';
	return [
		...meanings.map((one): Typed => ['meanings', one, other]),
		...never.map((one): Typed => ['never', one, other]),
		['region', region, language],
		['noteEs', noteEs, 'es'],
		['noteEn', noteEn, 'en'],
		['childEs', childEs, 'es'],
		['childEn', childEn, 'en']
	];
};

async function knownAround(db: Db, around: readonly string[]): Promise<Known> {
	const places = around.length > 0 ? around : [''];
	const exchanges = db
		.selectFrom('exchange')
		.innerJoin('class', (join) =>
			join.on((eb) => eb('class.id', 'in', [eb.ref('exchange.classA'), eb.ref('exchange.classB')]))
		)
		.innerJoin('school', 'school.id', 'class.schoolId')
		.select('exchange.id')
		.where((eb) =>
			eb.or([
				eb('exchange.id', 'in', places),
				eb('class.id', 'in', places),
				eb('school.communityId', 'in', places)
			])
		);
	const classes = db
		.selectFrom('exchange')
		.innerJoin('class', (join) =>
			join.on((eb) => eb('class.id', 'in', [eb.ref('exchange.classA'), eb.ref('exchange.classB')]))
		)
		.where('exchange.id', 'in', exchanges);
	const names = await classes
		.innerJoin('enrolment', 'enrolment.classId', 'class.id')
		.select('enrolment.letterName')
		.distinct()
		.execute();
	const named = await classes
		.innerJoin('school', 'school.id', 'class.schoolId')
		.innerJoin('community', 'community.id', 'school.communityId')
		.select(['school.name as school', 'community.name as community'])
		.distinct()
		.execute();
	return {
		letterNames: names.map(({ letterName }) => letterName),
		places: [...new Set(named.flatMap(({ school, community }) => [school, community]))]
	};
}
