import adapter from '@sveltejs/adapter-node';

/** Every page names its own scripts by nonce; nothing else may run, and nothing leaves the site. */
const contentSecurityPolicy = {
	mode: /** @type {const} */ ('nonce'),
	directives: {
		'default-src': /** @type {const} */ (['none']),
		'script-src': /** @type {const} */ (['self']),
		'style-src': /** @type {const} */ (['self']),
		// The one inline style Kit itself writes: its screen reader announcer. A test pins its text.
		'style-src-attr': /** @type {any} */ ([
			'unsafe-hashes',
			'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
		]),
		'img-src': /** @type {any} */ (['self', 'data:']),
		'font-src': /** @type {const} */ (['self']),
		'connect-src': /** @type {const} */ (['self']),
		'manifest-src': /** @type {const} */ (['self']),
		'worker-src': /** @type {const} */ (['self']),
		'form-action': /** @type {const} */ (['self']),
		'base-uri': /** @type {const} */ (['none']),
		'frame-ancestors': /** @type {const} */ (['none'])
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		csp: contentSecurityPolicy,
		// Kit refuses cross-site forms by the origin that the configuration names.
		inlineStyleThreshold: 0,
		typescript: {
			config: (config) => {
				config.include.push(
					'../scripts/**/*.ts',
					'../migrations/**/*.ts',
					'../tests/**/*.ts',
					'../server.ts',
					'../*.config.ts',
					'../*.config.js'
				);
			}
		}
	}
};
