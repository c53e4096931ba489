/** A store that speaks S3, and the key to it. */
export interface Bucket {
	/** `https://s3.example.org`, or `http://localhost:9000` beside this server. */
	readonly endpoint: string;
	readonly bucket: string;
	readonly region: string;
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
}

/**
 * Where bytes are kept, read from one setting that the configuration checked: `file:PATH`, or
 * `https://KEY:SECRET@s3.example.org/BUCKET?region=eu-west-1` with key and secret percent-encoded.
 */
export function storageAt(setting: string): { readonly folder: string } | Bucket {
	if (setting.startsWith('file:')) return { folder: setting.slice('file:'.length) };
	const url = new URL(setting);
	return {
		endpoint: url.origin,
		bucket: url.pathname.slice(1),
		region: url.searchParams.get('region') ?? 'us-east-1',
		accessKeyId: decodeURIComponent(url.username),
		secretAccessKey: decodeURIComponent(url.password)
	};
}
