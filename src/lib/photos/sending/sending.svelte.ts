import { mayGoNow, type Network } from './wifi.ts';
import { mostInStack, sizes } from './limits.ts';
import { lineTo, Unheard, type Line, type Whole } from './line.ts';
import { hashOf, refusedUnsent } from './looking.ts';
import { waitAfter } from './pieces.ts';
import { scaled } from './scaling.ts';
import { sendFile } from './send-file.ts';
import { restingWith, type Resting } from './resting.ts';
import { hasRoomFor, sumOf } from './stack.ts';
import { isLoose, isWaiting, weigh, type StackFile } from './stack-file.ts';
import { deviceOf, type Device } from './device.ts';
import type { UploadPurpose } from './upload.ts';

interface Place {
	/** Where files are announced. */
	readonly address: string;
	readonly classId: string;
	readonly purpose: UploadPurpose;
	/** Locks what is kept on this device. */
	readonly key: string;
	/** Something new is on the server. */
	arrived: () => void;
}

/** Why nothing moves for the moment; it goes on by itself. */
export type Waiting = 'no-line' | 'busy' | 'wifi';

export type Phase = 'choosing' | 'found' | 'keeping' | 'sending' | 'paused' | 'over';

/** A stack of files, from choosing them until the server has each of them. */
export class Sending {
	files = $state<StackFile[]>([]);
	phase = $state<Phase>('choosing');
	waiting = $state<Waiting | null>(null);
	/** Why it stopped, and somebody has to do something: a key below `problems:`, or `signed-out`. */
	problem = $state('');
	/** So many were chosen at once that none was taken. */
	tooMany = $state(0);
	#originals = $state(false);
	#wifiOnly = $state(false);
	/** This device keeps no more: the page has to stay open. */
	noRoom = $state(false);
	readonly sum = $derived(sumOf(this.files));
	/** Something would be lost with the page. */
	readonly loose = $derived(this.files.some(({ state }) => isLoose(state)));
	readonly network: Network | undefined;
	readonly #place: Place;
	readonly #line: Line;
	readonly #resting: Resting;
	#device: Device | null = null;
	#going = new AbortController();
	#preparing: Promise<void> = Promise.resolve();
	#keeping: Promise<void> = Promise.resolve();
	#failures = 0;

	constructor(place: Place) {
		this.#place = place;
		this.network = (navigator as Navigator & { connection?: Network }).connection;
		this.#resting = restingWith(this.network);
		const line = lineTo(place.address);
		const once = async <Result>(work: () => Promise<Result>, signal: AbortSignal) => {
			await this.#untilWifi(signal);
			const result = await work();
			this.#failures = 0;
			this.waiting = null;
			return result;
		};
		this.#line = {
			announce: (file, signal) => once(() => line.announce(file, signal), signal),
			append: (id, at, piece, signal) => once(() => line.append(id, at, piece, signal), signal)
		};
	}

	/** Looks for what was left here by a page that was closed. */
	async open(): Promise<void> {
		this.#device = await deviceOf(this.#place.key, Date.now);
		for (const about of (await this.#device?.found(this.#place.classId)) ?? []) {
			if (about.purpose !== this.#place.purpose) continue;
			const blob = await this.#device?.open(about);
			if (!blob) await this.#device?.forget(about.id);
			else if (!this.files.some(({ about: known }) => known?.sha256 === about.sha256))
				this.files.push({
					...{
						id: about.id,
						name: '',
						called: '',
						bytes: blob.size,
						original: null,
						light: blob,
						blob,
						about
					},
					state: { status: 'here', kept: true }
				});
		}
		if (this.phase === 'choosing' && this.files.some(({ about }) => about)) this.phase = 'found';
	}

	/** Another window may have sent, or forgotten, what was found here. */
	async lookAgain(): Promise<void> {
		if (this.phase !== 'found') return;
		const found = (await this.#device?.found(this.#place.classId)) ?? [];
		if (this.phase !== 'found') return;
		const lies = found.map(({ id }) => id);
		const left = this.files.filter(({ id, about }) => about === null || lies.includes(id));
		if (left.length === this.files.length) return;
		this.files = left;
		if (left.length === 0) this.#startAnew();
		this.#place.arrived();
	}

	/** Adds files to the stack, each made smaller one after the other. */
	choose(chosen: readonly Blob[], name = ''): void {
		if (this.phase === 'over') this.#startAnew();
		this.tooMany = this.files.length + chosen.length > mostInStack ? chosen.length : 0;
		if (this.tooMany > 0) return;
		for (const file of chosen) {
			const id = crypto.randomUUID();
			this.files.push({
				...{
					id,
					name,
					called: file instanceof File ? file.name : '',
					bytes: file.size,
					original: file,
					light: file,
					blob: file,
					about: null
				},
				state: { status: 'preparing' }
			});
			this.#preparing = this.#preparing.then(() => this.#prepare(id, file));
		}
	}

	/** Adds a picture and puts it down on this device at once: a telephone may go dark between two sheets. */
	async keep(picture: Blob, exchangeId: string, name: string): Promise<void> {
		this.choose([picture], name);
		await this.#keepMore(exchangeId);
	}

	/** What is chosen now would come in between. */
	get busy(): boolean {
		return this.phase === 'keeping' || this.phase === 'sending';
	}

	get preparing(): boolean {
		return this.files.some(({ state }) => state.status === 'preparing');
	}

	get originals(): boolean {
		return this.#originals;
	}

	/** Whether files go as they were chosen, and not made smaller. */
	set originals(wanted: boolean) {
		this.#originals = wanted;
		for (const file of this.files)
			if (file.state.status === 'ready') weigh(file, wanted ? file.original : null);
	}

	get wifiOnly(): boolean {
		return this.#wifiOnly;
	}

	set wifiOnly(wanted: boolean) {
		this.#wifiOnly = wanted;
		this.#resting.wake();
	}

	remove(id: string): void {
		this.files = this.files.filter((file) => file.id !== id);
		void this.#device?.forget(id);
		if (this.files.length === 0) this.#startAnew();
	}

	/** Lets go of what was found and is not wanted. */
	async forgetAll(): Promise<void> {
		const ids = this.files.map(({ id }) => id);
		this.#startAnew();
		for (const id of ids) await this.#device?.forget(id);
	}

	/** Everything goes on this device first, then on its way. */
	async send(exchangeId: string): Promise<void> {
		this.phase = 'keeping';
		await this.#keepMore(exchangeId);
		// Unless somebody paused it meanwhile.
		if (this.phase === 'keeping') await this.goOn();
	}

	pause(): void {
		this.phase = 'paused';
		this.waiting = null;
		this.#going.abort();
	}

	/** Sends what is not there yet, from where each file is. */
	async goOn(): Promise<void> {
		this.#going.abort();
		const { signal } = (this.#going = new AbortController());
		this.phase = 'sending';
		this.problem = '';
		try {
			await this.#keeping;
			signal.throwIfAborted();
			for (let file = this.#next(); file; file = this.#next()) await this.#send(file, signal);
			this.phase = 'over';
			this.#place.arrived();
		} catch (problem) {
			if (signal.aborted) return;
			this.phase = 'paused';
			if (!(problem instanceof Unheard)) throw problem;
			this.problem = problem.why === 'signed-out' ? 'signed-out' : problem.problem;
		}
	}

	/** The page is gone. */
	stop(): void {
		this.#going.abort();
	}

	#next() {
		return this.files.find(({ state }) => isWaiting(state));
	}

	#startAnew() {
		this.files = [];
		this.phase = 'choosing';
		this.problem = '';
		this.#originals = false;
	}

	#find(id: string) {
		return this.files.find((file) => file.id === id);
	}

	async #prepare(id: string, chosen: Blob) {
		if (!this.#find(id)) return;
		const light = await scaled(chosen, sizes[this.#place.purpose]);
		const refused = await refusedUnsent(chosen);
		const file = this.#find(id);
		if (!file) return;
		if (!light && refused) {
			file.state = { status: 'refused', reason: refused };
			return;
		}
		file.original = refused ? null : chosen;
		file.light = light ?? chosen;
		weigh(file, this.#originals ? file.original : null);
		file.state = { status: 'ready' };
	}

	#keepMore(exchangeId: string): Promise<void> {
		return (this.#keeping = this.#keeping.then(() => this.#keepAll(exchangeId)));
	}

	async #keepAll(exchangeId: string) {
		await this.#preparing;
		this.noRoom = !(await this.#hasRoom());
		for (const file of [...this.files])
			if (file.state.status === 'ready') await this.#keep(file.id, exchangeId);
	}

	async #keep(id: string, exchangeId: string) {
		const file = this.#find(id);
		if (!file) return;
		const { blob } = file;
		const sha256 = await hashOf(blob);
		// Chosen twice: it goes once.
		if (this.files.some(({ about }) => about?.sha256 === sha256)) return this.remove(id);
		const { classId, purpose } = this.#place;
		const { size: bytes, type } = blob;
		file.about = { id, classId, exchangeId, purpose, sha256, bytes, type };
		const kept = (await this.#device?.keep(file.about, blob)) ?? false;
		if (!kept) this.noRoom = true;
		file.state = { status: 'here', kept };
	}

	async #send(current: StackFile, signal: AbortSignal) {
		if (!current.about) throw new Error('A file is sent before it is known.');
		const { exchangeId, purpose, sha256 } = current.about;
		const whole: Whole = { exchangeId, purpose, sha256, blob: current.blob };
		const kept = 'kept' in current.state && current.state.kept;
		current.state = { status: 'sending', received: 0, kept };
		const receipt = await sendFile(whole, {
			line: this.#line,
			told: (received) => void (current.state = { status: 'sending', received, kept }),
			rest: (milliseconds) => this.#resting.rest(milliseconds, signal),
			broke: (problem) => this.#broke(problem, signal),
			signal,
			now: () => performance.now()
		});
		current.state =
			'refused' in receipt
				? { status: 'refused', reason: receipt.refused }
				: { status: 'there', again: receipt.again, resultId: receipt.resultId };
		await this.#device?.forget(current.id);
	}

	async #broke({ why }: Unheard, signal: AbortSignal) {
		this.waiting = why === 'busy' ? 'busy' : 'no-line';
		await this.#resting.rest(waitAfter(this.#failures++), signal);
	}

	async #untilWifi(signal: AbortSignal) {
		while (!mayGoNow(this.#wifiOnly, this.network)) {
			this.waiting = 'wifi';
			await this.#resting.rest(5_000, signal);
		}
	}

	async #hasRoom(): Promise<boolean> {
		const estimate = await navigator.storage?.estimate().catch(() => ({}));
		return hasRoomFor(this.sum.bytes, estimate ?? {});
	}
}
