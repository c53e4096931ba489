import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	server: { host: '127.0.0.1' },
	build: { assetsInlineLimit: 0 },
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts', 'scripts/**/*.test.ts', 'migrations/**/*.test.ts'],
		environment: 'node',
		restoreMocks: true,
		testTimeout: 20_000
	}
});
