import { languageTag } from '#lib/i18n/locale.ts';
import type { T } from '#lib/i18n/words.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { ShownPlan } from '../reading/shown.ts';
import { filesXhtml, type LinkedFile } from './linked-files.ts';
import { named, planXhtml, text, wrap } from './xhtml.ts';

export interface OneFile {
	/** The language that is open when the file is opened stands first. */
	readonly sides: readonly [ShownPlan, ...ShownPlan[]];
	/** Speaks the language of each side. */
	readonly say: (language: Language) => T;
	/** Where what goes with the plan is to be had. */
	readonly files: readonly LinkedFile[];
	/** Licence, address and day, under each side. */
	readonly credit: (t: T) => string;
	/** Its pictures as JPEG files, by their ids: they travel within. */
	readonly pictures?: ReadonlyMap<string, Uint8Array> | undefined;
}

/** One HTML file with a plan and nothing that is fetched by itself: no font, no script, no picture that does not stand in it. */
export function oneFileOf({ sides, say, files, credit, pictures = new Map() }: OneFile): string {
	const sources = new Map([...pictures].map(([id, bytes]) => [id, inside(bytes)]));
	const [first] = sides;
	const { language, title } = first.plan;
	const articles = sides.map((side, n) => {
		const t = say(side.plan.language);
		const article = [
			planXhtml(side, t, sources),
			filesXhtml(t, files, side.plan.language),
			wrap('footer', text(credit(t)))
		].join('\n');
		const lang = named('lang', languageTag[side.plan.language]);
		return wrap('article', article, ` id="side-${n}"${lang}`);
	});
	// Two radio buttons and a few rules of CSS switch between the languages, without a script.
	const switches = sides.map((side, n) => {
		const label = say(side.plan.language)(`lessons:show.${side.plan.language}`);
		const checked = n === 0 ? ' checked' : '';
		return `<input type="radio" name="side" id="show-${n}"${checked}><label for="show-${n}"${named('lang', languageTag[side.plan.language])}>${text(label)}</label>`;
	});
	return [
		'<!doctype html>',
		`<html${named('lang', languageTag[language])}>`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">',
		wrap('title', text(title)),
		wrap('style', styles),
		'</head>',
		'<body>',
		...(sides.length > 1 ? switches : []),
		...articles,
		'</body>',
		'</html>\n'
	].join('\n');
}

const inside = (bytes: Uint8Array) =>
	`data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;

const styles = `
body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1d2a38; background: #fff; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; } figure { margin: .5rem 0; }
h1 { line-height: 1.2; } h2 { margin-bottom: .2rem; } h3 { margin-bottom: 0; }
p, ul, ol, blockquote { margin: .3rem 0; } blockquote { padding-left: 1rem; border-left: 3px solid; }
.facts { font-style: italic; } .questions { margin: .3rem 0; padding-left: .8rem; border-left: 4px solid #26418f; }
footer { margin-top: 2rem; border-top: 1px solid; font-size: .875rem; }
input { width: 1.2rem; height: 1.2rem; } label { display: inline-block; padding: .6rem 1rem .6rem .3rem; }
body:has(#show-0:checked) #side-1, body:has(#show-1:checked) #side-0 { display: none; }
@media (prefers-color-scheme: dark) { body { color: #fbf6ec; background: #16202b; } .questions { border-color: #9db3ff; } }
@media print { input, label { display: none; } body { color: #000; background: #fff; font-size: 10pt; } img { max-width: 6cm; } }
@page { size: letter; margin: .5in; }
`;
