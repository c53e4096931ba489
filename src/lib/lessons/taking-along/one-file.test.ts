import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { emptyMoment, emptyPlan } from '../plan.ts';
import { shownPlan } from '../reading/shown.ts';
import { linkedFiles } from './linked-files.ts';
import { oneFileOf } from './one-file.ts';

const plan = {
	...emptyPlan('es'),
	title: 'El agua & <script>alert(1)</script>',
	purpose: 'Cuidarla.\n\n- *Uno*\n- dos </article><img src=x onerror=alert(1)>',
	authors: [{ kind: 'class' as const, name: '4.º "A"' }],
	moments: [{ ...emptyMoment('a'), name: 'Ver', minutes: 5, steps: '> ¿Qué vemos?' }]
};
const english = { ...plan, language: 'en' as const, title: 'Water' };

const file = oneFileOf({
	sides: [shownPlan(plan), shownPlan(english)],
	say: tFor,
	files: [],
	credit: () => 'CC BY-SA 4.0 · https://puente.example/lessons/1'
});

test('a plan in one file has both languages, and nothing in it is fetched or run', () => {
	expect(file).toContain('<html lang="es-SV">');
	expect(file).toContain('<h1>Water</h1>');
	expect(file).toContain('<ul><li><p><em>Uno</em></p></li>');
	expect(file).toContain('<blockquote><p>¿Qué vemos?</p></blockquote>');
	expect(file).not.toMatch(/\b(src|href)\s*=\s*["']/);
	expect(file).not.toMatch(/<(script|img|link|iframe|object)\b/);
});

test('the pictures of a plan travel in its file, and those that do not travel are left out', () => {
	const picture = { sha256: '', caption: 'En mayo', nobody: true, childIds: [] };
	const pictures = [
		{ ...picture, id: 'a', alt: 'El "río"' },
		{ ...picture, id: 'b', alt: 'Nadie la ve' }
	];
	const whole = oneFileOf({
		sides: [shownPlan({ ...plan, pictures })],
		say: tFor,
		files: [],
		credit: () => 'CC BY-SA 4.0',
		pictures: new Map([['a', new Uint8Array([1, 2, 3])]])
	});
	expect(whole).toContain('<img src="data:image/jpeg;base64,AQID" alt="El &quot;río&quot;"/>');
	expect(whole).toContain('<figcaption>En mayo</figcaption>');
	expect(whole).not.toContain('Nadie la ve');
});

test('whatever is written in a plan is words in its file', () => {
	expect(file).toContain('El agua &amp; &lt;script&gt;alert(1)&lt;/script&gt;');
	expect(file).toContain('dos &lt;/article&gt;&lt;img src=x onerror=alert(1)&gt;');
	expect(file.match(/<article/g)).toHaveLength(2);
});

test('what goes with a plan is named with where it is, in each language', () => {
	const files = linkedFiles(
		[
			{
				...{ id: 'f1', name: 'El canto <del> agua.pdf', kind: 'pdf', bytes: 1_234_000 },
				...{ pages: 2, pictured: 2, scanned: 'no' }
			}
		],
		{ lesson: 'p1', origin: 'https://puente.example' }
	);
	const sides = [shownPlan(plan), shownPlan(english)] as const;
	const taken = oneFileOf({ sides, say: tFor, files, credit: () => '' });
	expect(taken.match(/href="https:\/\/puente\.example\/lessons\/p1\/files\/f1"/g)).toHaveLength(2);
	expect(taken).toContain(
		'El canto &lt;del&gt; agua.pdf</a> (PDF · 2 páginas · 1.2 MB · sin revisar'
	);
	expect(taken).toContain('(PDF · 2 pages · 1.2 MB · not scanned for viruses)');
});
