import { expect, test } from 'vitest';
import { all, arriving } from '#tests/support/interchange.ts';
import type { Entry } from '../formats/entry.ts';
import { readTbx } from '../formats/tbx-reader.ts';
import { writeTbx } from '../formats/tbx-writer.ts';
import { entryOf } from './entry-of-a-term.ts';
import { parts, strategies, type Term } from './term.ts';
import { wordsOfEntry } from './terms-of-an-entry.ts';

const term = (over: Partial<Term>): Term => ({
	id: '0190-a',
	language: 'es',
	term: 'cipote',
	strategy: 'explain',
	meanings: ['kid', 'child'],
	never: ['brat'],
	part: 'person',
	region: 'El Salvador',
	note: { es: 'Con cariño.', en: 'Affectionate.' },
	child: { es: 'Una niña o un niño.', en: 'A kid.' },
	status: 'agreed',
	...over
});

test('a word goes out into a file of terminology and comes back as it was', async () => {
	const terms = strategies.flatMap((strategy) =>
		parts.map((part) => term({ strategy, part, language: part === 'verb' ? 'en' : 'es' }))
	);
	const file = (await all(writeTbx(terms.map(entryOf)))).join('');
	const back = (await all(readTbx(arriving(file)))).map(wordsOfEntry);
	expect(back).toEqual(terms.map(({ id: _id, status: _status, ...word }) => [word]));
});

const entry = (es: Entry['languages'][0]['terms'], en: Entry['languages'][0]['terms']): Entry => ({
	languages: [
		{ language: 'es', definition: 'Maíz sembrado.', terms: es },
		{ language: 'en', terms: en }
	]
});

test('synonyms of another program become a word each, and what it no longer says is never to be said', () => {
	const words = wordsOfEntry(
		entry(
			[
				{ term: 'milpa', partOfSpeech: 'noun' },
				{ term: 'maizal' },
				{ term: 'cornal', status: 'superseded' }
			],
			[{ term: 'corn field' }, { term: 'maize plot', status: 'deprecated' }]
		)
	);
	expect(words).toMatchObject([
		{ term: 'milpa', strategy: 'translate', meanings: ['corn field'], never: ['maize plot'] },
		{ term: 'maizal', strategy: 'translate' }
	]);
	// Who defined it did not write for children.
	expect(words).toMatchObject([{ note: { es: 'Maíz sembrado.' }, child: { es: '', en: '' } }, {}]);
});

test('an idea in one language, without words or with words that no card holds says why it stays outside', () => {
	expect(wordsOfEntry(entry([{ term: 'milpa' }], []))).toBe('untranslated');
	expect(wordsOfEntry(entry([{ term: ' ' }], [{ term: 'field' }]))).toBe('no-words');
	expect(wordsOfEntry({ languages: [] })).toBe('no-words');
	expect(wordsOfEntry(entry([{ term: 'm'.repeat(61) }], [{ term: 'field' }]))).toBe('too-long');
});
