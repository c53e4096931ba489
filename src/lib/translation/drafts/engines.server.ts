import { readFileSync } from 'node:fs';
import type { Config } from '#lib/platform/config.server.ts';
import { apertium } from './apertium.server.ts';
import { deepL } from './deepl.server.ts';
import type { Draft, Engine } from './engine.ts';
import { libreTranslate } from './libretranslate.server.ts';

type Chosen = NonNullable<Config['drafts']>;

const made = new WeakMap<Chosen, Engine>();

/** The machine that the operator set up, one for the whole process; undefined when there is none. */
export function engineOf({ drafts }: Pick<Config, 'drafts'>): Engine | undefined {
	if (!drafts) return undefined;
	const known = made.get(drafts);
	if (known) return known;
	const engine: Engine = { name: drafts.engine, draft: drafterOf(drafts) };
	made.set(drafts, engine);
	return engine;
}

function drafterOf(chosen: Chosen): Draft {
	if (chosen.engine === 'apertium') return apertium();
	const key = chosen.keyFile ? readFileSync(chosen.keyFile, 'utf8').trim() : chosen.key;
	return (chosen.engine === 'deepl' ? deepL : libreTranslate)(chosen.url, key);
}
