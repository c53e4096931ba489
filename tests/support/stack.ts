import sharp from 'sharp';

/** Pictures that weigh something: noise, in which no two are alike and nothing can be left out. */
export const heavyPictures = (count: number, { width = 1600, height = 1200 } = {}) =>
	Promise.all(
		Array.from({ length: count }, async (_, n) => ({
			name: `IMG_000${n}.jpg`,
			mimeType: 'image/jpeg',
			buffer: await sharp({
				create: {
					...{ width, height, channels: 3, background: '#888' },
					noise: { type: 'gaussian', mean: 120 + n, sigma: 25 }
				}
			})
				.jpeg({ quality: 90 })
				.toBuffer()
		}))
	);
