import { languageTag } from '#lib/i18n/locale.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { ShownCollection } from '../collecting/shown.ts';
import { licenceAddress, type Licence } from '../work.ts';
import { dataText } from './metadata.ts';

interface Described {
	readonly id: string;
	readonly origin: string;
	readonly shown: ShownCollection;
	readonly licence: Licence;
	readonly releasedAt: number;
	readonly show: Language;
	/** In which it can be read: one, or both. */
	readonly languages: readonly Language[];
}

/** What the page of a public collection tells programs; of its plans only those that everybody may read. */
export function collectionHeadOf({
	id,
	origin,
	shown,
	licence,
	releasedAt,
	show,
	languages
}: Described) {
	const address = `${origin}/lessons/collections/${id}`;
	const pathOf = (language: Language) =>
		languages.length > 1 ? `${address}?show=${language}` : address;
	const plans = shown.plans.filter(({ line }) => line.audience === 'public');
	return {
		canonical: pathOf(show),
		alternates: languages.map((language) => ({
			tag: languageTag[language],
			href: pathOf(language)
		})),
		data: dataText({
			'@context': 'https://schema.org',
			'@type': ['Collection', 'LearningResource'],
			'@id': address,
			url: pathOf(show),
			name: shown.title.text,
			...(shown.introduction.text && { description: shown.introduction.text }),
			inLanguage: languageTag[shown.title.language],
			learningResourceType: 'lesson plans',
			audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
			author: { '@type': 'Organization', name: shown.by },
			license: licenceAddress(licence),
			isAccessibleForFree: true,
			datePublished: new Date(releasedAt).toISOString(),
			collectionSize: plans.length,
			hasPart: plans.map(({ line }) => ({
				'@type': 'LearningResource',
				'@id': `${origin}/lessons/${line.workId}`,
				name: line.title
			}))
		})
	};
}
