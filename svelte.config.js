import adapter from '@sveltejs/adapter-node';

/**
 * Every page names its own scripts by nonce; nothing else may run, and nothing leaves the site.
 *
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').Config['kit']>['csp']>}
 */
const contentSecurityPolicy = {
	mode: 'nonce',
	directives: {
		'default-src': ['none'],
		'script-src': ['self'],
		'style-src': ['self'],
		// The one inline style Kit itself writes: its screen reader announcer. A test pins its text.
		'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
		'img-src': ['self', 'data:'],
		'font-src': ['self'],
		'connect-src': ['self'],
		'manifest-src': ['self'],
		'worker-src': ['self'],
		'form-action': ['self'],
		'base-uri': ['none'],
		'frame-ancestors': ['none']
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		csp: contentSecurityPolicy,
		// The page of a denied address is made at another one, whose relative paths would lead elsewhere.
		paths: { relative: false },
		// Every page comes whole from the server, so that no browser needs the list of all routes.
		router: { resolution: 'server' },
		// Every page comes whole, so no browser has to notice a new version; and what another command
		// writes beside a build cannot part its pages from their scripts.
		version: { name: 'puente' },
		// Small stylesheets travel in the page itself, under its nonce: one request instead of several.
		inlineStyleThreshold: 8192,
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
