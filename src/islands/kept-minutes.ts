/**
 * Keeps what is typed on this device until the server says that it saved it, and sends it again when the line is back. Runs in the browser,
 * around a form that works without it; it imports nothing, and every sentence it shows comes with the page. What it keeps is the text alone.
 */
interface Kept {
  readonly text: string;
  readonly version: string;
  readonly sheet: string;
}

const PAUSE = 1_200;
const AGAIN = 5_000;

class KeptMinutes extends HTMLElement {
  #text!: HTMLTextAreaElement;
  #form!: HTMLFormElement;
  #timer = 0;
  #sending = false;
  /** Two texts stand side by side: nothing is sent until the reader chooses. */
  #held = false;
  #theirs = '';
  #dirty = false;
  #full = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const text = form?.querySelector('textarea');
    if (!form || !text) return;
    this.#form = form;
    this.#text = text;
    text.addEventListener('input', () => this.#typed());
    text.addEventListener('blur', () => void this.#send());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose();
      void this.#send(true);
    });
    window.addEventListener('online', () => void this.#send());
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripts]')) part.hidden = false;
    this.#held = this.querySelector<HTMLElement>('[data-meet]')?.hidden === false;
    this.#takeBack();
  }

  /** What was typed before and never saved comes back, and is sent as what it was an answer to. */
  #takeBack(): void {
    const kept = this.#kept();
    if (kept === undefined) return;
    if (kept.text === this.#text.value) return this.#forget();
    this.#dirty = true;
    this.#text.value = kept.text;
    this.#field('versie').value = kept.version;
    this.#field('blad').value = kept.sheet;
    this.#say('waiting');
    void this.#send();
  }

  #typed(): void {
    this.#keep();
    if (this.#held) return;
    this.#say('waiting');
    this.#later(PAUSE);
  }

  /** One's own words go in the place of theirs. */
  #choose(): void {
    this.#held = false;
    if (this.#theirs !== '') this.#field('versie').value = this.#theirs;
    this.#theirs = '';
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#send(), wait);
  }

  async #send(asked = false): Promise<void> {
    if (this.#sending || this.#held || (!this.#dirty && !asked)) return;
    this.#sending = true;
    clearTimeout(this.#timer);
    const sent = this.#text.value;
    try {
      const answer = await fetch(this.#form.action, {
        method: 'POST',
        headers: { accept: 'application/json' },
        redirect: 'manual',
        body: this.#filled(),
      });
      await this.#read(answer, sent);
    } catch {
      this.#say('again');
      this.#later(AGAIN);
    } finally {
      this.#sending = false;
    }
  }

  #filled(): URLSearchParams {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string') fields.set(name, value);
    return fields;
  }

  async #read(answer: Response, sent: string): Promise<void> {
    if (answer.status >= 500 || answer.status === 429) throw new Error(String(answer.status));
    if (!answer.headers.get('content-type')?.startsWith('application/json')) return this.#hold('away');
    const said: Record<string, string> = await answer.json();
    if (answer.status === 409 && said['version'] !== undefined) return this.#meet(said);
    if (said['approved'] !== undefined) this.#forget();
    if (!answer.ok) return this.#hold('refused', said['message']);
    this.#field('versie').value = String(said['version']);
    this.#show('[data-meet]', false);
    if (this.#text.value !== sent) return this.#typed();
    this.#forget();
    this.#say('saved', said['at']);
    this.#tell(said['warning'] ?? '');
  }

  /**
   * Someone else saved other words: both stand side by side, and the reader chooses. Until then the device keeps the version that was
   * read, so that the page asks the same when it is opened again.
   */
  #meet(said: Record<string, string>): void {
    this.#held = true;
    this.#theirs = String(said['version']);
    const theirs = this.querySelector<HTMLElement>('[data-theirs]');
    if (theirs) theirs.textContent = said['text'] ?? '';
    this.#show('[data-meet]', true);
    this.#say('meet');
  }

  #hold(state: string, message?: string): void {
    this.#say(state);
    this.#tell(message ?? '');
  }

  #say(state: string, hour = ''): void {
    const place = this.querySelector<HTMLElement>('[data-state]');
    const told = this.#full && ['waiting', 'again', 'away'].includes(state) ? 'full' : state;
    if (place) place.textContent = (this.dataset[told] ?? '').replace('{0}', hour);
  }

  #tell(message: string): void {
    const place = this.querySelector<HTMLElement>('[data-told]');
    if (!place) return;
    place.textContent = message;
    place.hidden = message === '';
  }

  #show(selector: string, shown: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !shown;
  }

  #field(name: string): HTMLInputElement {
    const found = this.#form.elements.namedItem(name);
    if (!(found instanceof HTMLInputElement)) throw new Error(name);
    return found;
  }

  get #place(): string {
    return `verslag:${this.dataset['writer'] ?? ''}:${new URL(this.#form.action).pathname}`;
  }

  #kept(): Kept | undefined {
    try {
      return JSON.parse(localStorage.getItem(this.#place) ?? '') as Kept;
    } catch {
      return undefined;
    }
  }

  #keep(): void {
    this.#dirty = true;
    const { value: version } = this.#field('versie');
    const { value: sheet } = this.#field('blad');
    try {
      localStorage.setItem(this.#place, JSON.stringify({ text: this.#text.value, version, sheet }));
      this.#full = false;
    } catch {
      this.#full = true;
    }
  }

  #forget(): void {
    this.#dirty = false;
    this.#full = false;
    try {
      localStorage.removeItem(this.#place);
    } catch {
      // A device that keeps nothing has nothing to forget.
    }
  }
}

customElements.define('kept-minutes', KeptMinutes);
