import { createHash } from 'node:crypto';
import type * as Sdk from '@aws-sdk/client-s3';
import { checkName, NothingStored, type Listed, type Storage } from './storage.ts';
import type { Bucket } from './where.ts';

type Client = typeof Sdk & { client: Sdk.S3Client };

/** Bytes in a bucket of any store that speaks S3. */
export function inBucket(where: Bucket): Storage {
	const { bucket: Bucket } = where;
	let opened: Promise<Client> | undefined;
	// Whoever keeps bytes on a disk never reads the code for it.
	const open = () => (opened ??= connect(where));

	return {
		async put(name, bytes) {
			const { client, PutObjectCommand } = await open();
			await client.send(new PutObjectCommand({ Bucket, Key: checkName(name), Body: bytes }));
			if (digest(await this.get(name)) !== digest(bytes))
				throw new Error(`What the store keeps as ${name} is not what it was given.`);
		},
		async get(name) {
			const { Body } = await fetched(await open(), Bucket, name);
			if (!Body) throw new NothingStored(name);
			return Body.transformToByteArray();
		},
		async stream(name, part) {
			const range = part && `bytes=${part.first}-${part.last}`;
			const { Body, ContentLength, ContentRange } = await fetched(
				await open(),
				Bucket,
				name,
				range
			);
			if (!Body) throw new NothingStored(name);
			const whole = ContentRange?.split('/')[1];
			return { body: Body.transformToWebStream(), size: Number(whole ?? ContentLength) };
		},
		async delete(name) {
			const { client, DeleteObjectCommand } = await open();
			await client.send(new DeleteObjectCommand({ Bucket, Key: checkName(name) }));
		},
		list: (beginning) => listed(open, Bucket, beginning),
		// What arrives in one request is there or is not.
		forgetUnfinished: async () => 0
	};
}

async function connect({
	endpoint,
	region,
	accessKeyId,
	secretAccessKey
}: Bucket): Promise<Client> {
	const sdk = await import('@aws-sdk/client-s3');
	const client = new sdk.S3Client({
		endpoint,
		region,
		credentials: { accessKeyId, secretAccessKey },
		forcePathStyle: true,
		// Else bytes travel in framed chunks, which some stores keep as if they were the bytes.
		requestChecksumCalculation: 'WHEN_REQUIRED',
		responseChecksumValidation: 'WHEN_REQUIRED'
	});
	return { ...sdk, client };
}

async function fetched(
	{ client, GetObjectCommand, NoSuchKey }: Client,
	Bucket: string,
	name: string,
	Range?: string
): Promise<Sdk.GetObjectCommandOutput> {
	const wish = { Bucket, Key: checkName(name), ...(Range && { Range }) };
	try {
		return await client.send(new GetObjectCommand(wish));
	} catch (problem) {
		if (problem instanceof NoSuchKey) throw new NothingStored(name);
		throw problem;
	}
}

async function* listed(
	open: () => Promise<Client>,
	Bucket: string,
	Prefix?: string
): AsyncIterable<Listed> {
	const { client, paginateListObjectsV2 } = await open();
	for await (const { Contents } of paginateListObjectsV2({ client }, { Bucket, Prefix }))
		for (const { Key, Size = 0, LastModified } of Contents ?? [])
			if (Key) yield { name: Key, size: Size, storedAt: LastModified?.getTime() ?? 0 };
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
