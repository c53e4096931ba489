import adapter from '@sveltejs/adapter-node';

const out = '../../../.cache/bench/bare';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: { adapter: adapter({ out: `${out}/build` }), outDir: `${out}/.svelte-kit` }
};
