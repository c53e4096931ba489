import { expect, test } from 'vitest';
import { all, arriving } from '#tests/support/interchange.ts';
import { readTbx } from '../formats/tbx-reader.ts';
import { writeTbx } from '../formats/tbx-writer.ts';
import { entryOf } from './entry-of-a-term.ts';
import type { Term } from './term.ts';

const piscucha: Term = {
	id: '0190-a',
	language: 'es',
	term: 'piscucha',
	strategy: 'explain',
	meanings: ['kite', 'paper kite'],
	never: ['comet'],
	part: 'noun',
	region: 'SV',
	note: { es: 'Se vuela en octubre.', en: '' },
	child: { es: '', en: 'A kite made at home.' },
	status: 'agreed'
};

test('a word keeps its meanings, its notes and what may never be said in a file of terminology', async () => {
	const file = (await all(writeTbx([entryOf(piscucha)]))).join('');
	expect(await all(readTbx(arriving(file)))).toEqual([
		{
			id: 't-0190-a',
			languages: [
				{
					language: 'es',
					note: 'Se vuela en octubre.',
					terms: [
						{
							term: 'piscucha',
							partOfSpeech: 'noun',
							status: 'preferred',
							region: 'SV',
							label: 'puente:explain'
						}
					]
				},
				{
					language: 'en',
					definition: 'A kite made at home.',
					terms: [
						{ term: 'kite', status: 'preferred' },
						{ term: 'paper kite', status: 'admitted' },
						{ term: 'comet', status: 'deprecated' }
					]
				}
			]
		}
	]);
});

test('a word that is said nowhere else has one language', () => {
	const alone = {
		...piscucha,
		strategy: 'forbid' as const,
		meanings: [],
		never: [],
		child: { es: '', en: '' }
	};
	const { languages } = entryOf(alone);
	expect(languages.map(({ language }) => language)).toEqual(['es']);
	expect(languages[0]?.terms[0]?.status).toBe('deprecated');
});
