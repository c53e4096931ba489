/** What we use of s3rver, which brings no types: a Koa application that speaks S3 from a folder. */
declare module 's3rver' {
	interface Context {
		method: string;
		body: unknown;
		set(header: string, value: string): void;
	}
	type Middleware = (context: Context, next: () => Promise<void>) => Promise<void>;

	export default class S3rver {
		constructor(options: {
			port: number;
			address: string;
			silent: boolean;
			directory: string;
			resetOnClose: boolean;
		});
		middleware: Middleware[];
		store: { putBucket(name: string): Promise<void> };
		run(): Promise<{ port: number }>;
		close(): Promise<void>;
	}
}
