import { createRequire, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import type * as backend from '@tensorflow/tfjs-backend-wasm';
import type * as tensorflow from '@tensorflow/tfjs-core';
import type { Tensor, Tensor3D } from '@tensorflow/tfjs-core';
import type { Area } from '../covering/shape.ts';
import { openPixels } from '../processing/pipeline.server.ts';

// Runs in a process of its own kind, see child.server.ts: nothing else shares memory with it.

/** Longest side at which a picture is looked at: faces at the back of a class are a dozen pixels there. */
const lookedAt = 1280;
/** Found at this sureness and above. A face that is missed costs more than a box too many. */
const sure = 0.4;
const inputSize = 608;

interface Found {
	readonly box: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
}

/** What we use of face-api: its smallest detector, which says where faces are, and nothing that tells one from another. */
export interface Detector {
	readonly nets: Record<string, { readonly isLoaded: boolean }> & {
		readonly tinyFaceDetector: {
			readonly isLoaded: boolean;
			loadFromDisk(folder: string): Promise<void>;
		};
	};
	readonly TinyFaceDetectorOptions: new (options: {
		inputSize: number;
		scoreThreshold: number;
	}) => object;
	detectAllFaces(picture: Tensor3D, options: object): PromiseLike<readonly Found[]>;
}

type Tensorflow = typeof tensorflow;

const find = createRequire(import.meta.url);

let begun: Promise<{ detector: Detector; tf: Tensorflow }> | undefined;

/** Reads the one model, the first time that somebody asks. */
export const detecting = () => (begun ??= begin());

async function begin() {
	const core: Tensorflow = find('@tensorflow/tfjs-core');
	const wasm: typeof backend = find('@tensorflow/tfjs-backend-wasm');
	// It asks for all of TensorFlow, of which the detector needs the core: a third of the bytes.
	const hooks = registerHooks({
		resolve: (name, context, next) =>
			next(name === '@tensorflow/tfjs' ? '@tensorflow/tfjs-core' : name, context)
	});
	const detector: Detector = find('@vladmandic/face-api/dist/face-api.node-wasm.js');
	hooks.deregister();
	chain(core);
	wasm.setWasmPaths(`${folderOf('@tensorflow/tfjs-backend-wasm')}/dist/`);
	await core.setBackend('wasm');
	await detector.nets.tinyFaceDetector.loadFromDisk(
		join(folderOf('@vladmandic/face-api'), 'model')
	);
	return { detector, tf: core };
}

const folderOf = (name: string) => dirname(find.resolve(`${name}/package.json`));

/** The few that the detector calls on tensors one after the other; all of TensorFlow would bring them along. */
function chain(tf: Tensorflow) {
	const shaped = function (this: Tensor, ...shape: number[]) {
		return tf.reshape(this, shape);
	};
	Object.assign(tf.Tensor.prototype, {
		as3D: shaped,
		as4D: shaped,
		reshape(this: Tensor, shape: number[]) {
			return tf.reshape(this, shape);
		},
		expandDims(this: Tensor, axis?: number) {
			return tf.expandDims(this, axis);
		},
		slice(this: Tensor, begin: number | number[], size?: number | number[]) {
			return tf.slice(this, begin, size);
		},
		div(this: Tensor, by: Tensor) {
			return tf.div(this, by);
		}
	});
}

/**
 * Where faces are in a picture, in shares of its sides.
 *
 * @param path of a file of a picture that we wrote
 * @throws NoPicture
 */
export async function findFaces(path: string): Promise<readonly Area[]> {
	const { data, info } = await openPixels(path, lookedAt);
	const { detector, tf } = await detecting();
	const picture = tf.tensor3d(new Uint8Array(data), [info.height, info.width, 3], 'int32');
	try {
		const options = new detector.TinyFaceDetectorOptions({ inputSize, scoreThreshold: sure });
		const found = await detector.detectAllFaces(picture, options);
		return found.map(({ box }) => inside(box, info));
	} finally {
		picture.dispose();
	}
}

function inside({ x, y, width, height }: Found['box'], info: { width: number; height: number }) {
	const left = Math.max(0, x / info.width);
	const top = Math.max(0, y / info.height);
	const w = Math.min(1, (x + width) / info.width) - left;
	const h = Math.min(1, (y + height) / info.height) - top;
	return { x: left, y: top, w, h };
}
