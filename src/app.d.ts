import type { Actor } from '#lib/identity/actor.ts';
import type { LiveSession } from '#lib/identity/sessions.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Clock } from '#lib/platform/clock.ts';
import type { Config } from '#lib/platform/config.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Storage } from '#lib/storage/storage.ts';

declare global {
	namespace App {
		interface Locals {
			db: Db;
			clock: Clock;
			config: Config;
			/** Where the bytes of pictures are. */
			storage: Storage;
			/** Null when nobody is signed in. */
			actor: Actor | null;
			session: LiveSession | null;
			locale: Locale;
		}
		interface Error {
			message: string;
			/** A key below `problems:` in the interface words. */
			reason?: string;
			detail?: Record<string, string | number>;
		}
	}
}

export {};
