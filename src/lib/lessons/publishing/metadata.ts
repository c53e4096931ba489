import { languageTag } from '#lib/i18n/locale.ts';
import { attachedAddress, type Attached, type AttachedKind } from '../attaching/attached.ts';
import { minutesOf, type Plan } from '../plan.ts';
import { purposeIn } from '../reading/shown.ts';
import { licenceAddress, type Licence } from '../work.ts';

export interface Described {
	readonly id: string;
	readonly origin: string;
	readonly plan: Plan;
	readonly licence: Licence;
	readonly releasedAt: number;
	/** The plan that this one was made from, where everybody may read that, too. */
	readonly basedOn: string | null;
	/** What goes with it. */
	readonly files?: readonly Attached[];
	/** Where it stands in this language. */
	readonly path: string;
}

/** A public plan as an open educational resource: schema.org `LearningResource` with the terms of LRMI. */
export function learningResourceOf(described: Described) {
	const { id, origin, plan, licence, releasedAt, basedOn, path, files = [] } = described;
	const minutes = minutesOf(plan);
	const ages = agesOf(plan);
	return {
		'@context': 'https://schema.org',
		'@type': 'LearningResource',
		'@id': `${origin}/lessons/${id}`,
		url: `${origin}${path}`,
		name: plan.title,
		description: purposeIn(plan),
		inLanguage: languageTag[plan.language],
		learningResourceType: 'lesson plan',
		educationalUse: 'group work',
		audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
		license: licenceAddress(licence),
		isAccessibleForFree: true,
		datePublished: new Date(releasedAt).toISOString(),
		...(plan.theme && { teaches: plan.theme, keywords: plan.theme }),
		...(minutes > 0 && { timeRequired: `PT${minutes}M` }),
		...(ages && { typicalAgeRange: ages }),
		...(plan.authors.length > 0 && {
			author: plan.authors.map(({ kind, name }) => ({
				'@type': kind === 'person' ? 'Person' : 'Organization',
				name
			}))
		}),
		...(basedOn && { isBasedOn: `${origin}/lessons/${basedOn}` }),
		...(files.length > 0 && {
			hasPart: files.map((file) => ({
				'@type': 'MediaObject',
				name: file.name,
				contentUrl: `${origin}${attachedAddress(id, file.id)}`,
				encodingFormat: formats[file.kind],
				contentSize: `${file.bytes} B`
			}))
		})
	};
}

const formats: Record<AttachedKind, string> = { pdf: 'application/pdf', text: 'text/plain' };

/** As schema.org writes it: `7-9`, `11-`. */
function agesOf({ ageFrom, ageTo }: Plan): string {
	if (ageFrom === null && ageTo === null) return '';
	return `${ageFrom ?? 0}-${ageTo ?? ''}`;
}

/**
 * The text of a block of data in a page. No sign in it begins or ends anything in HTML, so that it reads the same whether
 * or not what writes the page escapes it.
 */
export const dataText = (data: unknown): string =>
	JSON.stringify(data).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
