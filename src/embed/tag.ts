import type { Opened } from './element';
import { near } from './near';

/** Fetches the program and opens a story in the element. */
export type Open = (host: HTMLElement) => Promise<Opened>;

/** Attributes that are properties too. `language` is the property, `lang` what HTML has always called it. */
const REFLECTED = { language: 'lang', theme: 'theme', accent: 'accent', src: 'src' } as const;
const PROPERTIES = ['address', ...Object.keys(REFLECTED)];
/** Changes of these are put on; of those but `address` that are left, the story is opened anew. */
const WORN = ['theme', 'accent'];

/** `<daybook-story>`, to whoever steers it. */
export interface Story extends HTMLElement {
	/** Where the reader is. Setting it goes there; views and language stay unless it names them. */
	address: string;
}

/** Registers `<daybook-story>`. What it needs is fetched when the first one comes near. */
export function define(open: Open): void {
	class DaybookStory extends HTMLElement implements Story {
		static readonly observedAttributes = [
			'src',
			'address',
			'lang',
			'theme',
			'accent',
			'controls',
			'headline'
		];
		#opened: Opened | undefined;
		/** Counts openings: one that was overtaken is closed as soon as it is there. */
		#turn = 0;
		#asked: string | null = null;
		#far: () => void = () => undefined;
		/** Whether it has come near: from then on it opens what it is told to. */
		#came = false;

		connectedCallback() {
			// Properties that were set before there was anything to hear of them.
			for (const name of PROPERTIES) {
				const early = Object.getOwnPropertyDescriptor(this, name);
				if (early && Reflect.deleteProperty(this, name)) Reflect.set(this, name, early.value);
			}
			this.#far = near(this, () => {
				this.#came = true;
				void this.#open();
			});
		}

		disconnectedCallback() {
			this.#far();
			this.#came = false;
			this.#close();
		}

		attributeChangedCallback(name: string) {
			if (!this.#came) return;
			if (name === 'address') this.address = this.getAttribute(name) ?? '';
			else if (WORN.includes(name)) this.#opened?.dress();
			else void this.#open();
		}

		get address(): string {
			return this.#opened?.address() ?? this.#asked ?? this.getAttribute('address') ?? '';
		}
		set address(address: string) {
			this.#asked = String(address);
			this.#opened?.go(this.#asked);
		}

		async #open() {
			this.#close();
			const turn = this.#turn;
			const opened = await open(this).catch((reason: unknown) => this.#say(reason));
			if (!opened) return;
			if (turn !== this.#turn) return opened.close();
			this.#opened = opened;
			if (this.#asked !== null) opened.go(this.#asked);
		}

		/** What is in the element stays to be seen; the host hears why. */
		#say(reason: unknown) {
			this.dispatchEvent(new ErrorEvent('error', { message: String(reason), error: reason }));
		}

		#close() {
			this.#turn++;
			if (!this.#opened) return;
			this.#asked = this.#opened.address();
			this.#opened.close();
			this.#opened = undefined;
		}
	}
	for (const [name, attribute] of Object.entries(REFLECTED)) {
		Object.defineProperty(DaybookStory.prototype, name, {
			configurable: true,
			get(this: HTMLElement) {
				return this.getAttribute(attribute) ?? '';
			},
			set(this: HTMLElement, value: unknown) {
				this.setAttribute(attribute, String(value));
			}
		});
	}
	customElements.define('daybook-story', DaybookStory);
}
