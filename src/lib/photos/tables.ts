import type { Generated } from 'kysely';
import type { Language } from '#lib/moderation/submission.ts';
import type { Bit } from '#lib/platform/database.ts';
import type { PhotoKind, PhotoStatus } from './photo.ts';
import type { Format } from './processing/limits.ts';
import type { RefusedFile } from './processing/picture.ts';
import type { UploadPurpose, UploadStatus } from './sending/upload.ts';

export interface PictureRow {
	id: string;
	exchangeId: string;
	classId: string;
	madeBy: string;
	fromId: string | null;
	width: number;
	height: number;
	sha256: string;
	placeholder: string;
	dhash: string;
	madeAt: number;
	erasedAt: number | null;
	sealedAt: number | null;
	/** Boxes, see `facesIn`; null where no machine looked. */
	faces: Generated<string | null>;
}

export interface PictureFileRow {
	pictureId: string;
	file: string;
	/** Longest side that was asked for, in pixels. */
	size: number;
	format: Format;
	width: number;
	height: number;
	bytes: number;
}

export interface PhotoRow {
	id: string;
	exchangeId: string;
	classId: string;
	toClassId: string;
	kind: PhotoKind;
	authorId: string;
	madeBy: string;
	pictureId: string;
	language: Language;
	alt: Generated<string>;
	caption: Generated<string>;
	theme: Generated<string>;
	nobody: Generated<Bit>;
	status: PhotoStatus;
	state: string;
	revisionId: string | null;
	decisionId: string | null;
	version: Generated<number>;
	createdAt: number;
	updatedAt: number;
}

export interface PhotoPersonRow {
	photoId: string;
	childId: string;
}

/** Which picture was frozen with which words. */
export interface PhotoRevisionRow {
	revisionId: string;
	photoId: string;
	pictureId: string;
	pictureSha256: string;
}

/** A file on its way from somebody's device; when it is there, what became of it. */
export interface UploadRow {
	id: string;
	personId: string;
	classId: string;
	exchangeId: string;
	purpose: UploadPurpose;
	bytes: number;
	sha256: string;
	received: Generated<number>;
	status: Generated<UploadStatus>;
	reason: RefusedFile | null;
	resultId: string | null;
	again: Generated<Bit>;
	startedAt: number;
	updatedAt: number;
}

/** The whole picture was sent to somebody who held it for review. */
export interface PhotoLookRow {
	revisionId: string;
	personId: string;
	at: number;
}

/** A child who was said to be in a photo when something in it was covered. */
export interface SealedPersonRow {
	pictureId: string;
	childId: string;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		picture: PictureRow;
		pictureFile: PictureFileRow;
		photo: PhotoRow;
		photoPerson: PhotoPersonRow;
		photoRevision: PhotoRevisionRow;
		upload: UploadRow;
		photoLook: PhotoLookRow;
		sealedPerson: SealedPersonRow;
	}
}
