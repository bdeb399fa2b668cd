/**
 * Offers municipalities while someone types one. Runs in the browser, around a form that works without it; it imports nothing, and every
 * sentence it shows comes with the page. The names are fetched once, when someone begins to type.
 */
const MOST = 8;

class PlaceFinder extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLUListElement;
  #names: Promise<readonly string[]> | undefined;
  #chosen = -1;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input === null || this.#list !== undefined) return;
    this.#input = input;
    this.#list = document.createElement('ul');
    this.#list.id = `${input.id}-lijst`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', this.dataset['label'] ?? '');
    this.#list.hidden = true;
    this.append(this.#list);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-controls': this.#list.id,
      'aria-expanded': 'false',
    }))
      input.setAttribute(name, value);
    input.addEventListener('input', () => void this.#offer());
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.#hide());
    // The field keeps the focus while someone chooses with a mouse or a finger.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement && target.role === 'option') this.#take(target.textContent ?? '');
    });
  }

  async #offer(): Promise<void> {
    this.#names ??= fetch(this.dataset['from'] ?? '').then((answer) => (answer.ok ? answer.json() : []));
    // Without names the form works as it always does.
    const names = await this.#names.catch((): readonly string[] => {
      this.#names = undefined;
      return [];
    });
    const typed = plain(this.#input.value);
    const found = names.filter((name) => typed !== '' && plain(name).includes(typed));
    found.sort((a, b) => Number(plain(b).startsWith(typed)) - Number(plain(a).startsWith(typed)));
    const same = found.length === 1 && plain(found[0] ?? '') === typed;
    this.#show(same ? [] : found.slice(0, MOST));
  }

  #show(names: readonly string[]): void {
    this.#list.replaceChildren(
      ...names.map((name, place) => {
        const option = document.createElement('li');
        option.id = `${this.#list.id}-${place}`;
        option.role = 'option';
        option.textContent = name;
        return option;
      }),
    );
    this.#list.hidden = names.length === 0;
    this.#input.setAttribute('aria-expanded', String(names.length > 0));
    this.#choose(-1);
  }

  #hide(): void {
    this.#show([]);
  }

  #choose(place: number): void {
    this.#chosen = place;
    const options = [...this.#list.children];
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === place));
    const now = options[place];
    if (now === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', now.id);
  }

  #press(event: KeyboardEvent): void {
    const last = this.#list.children.length - 1;
    const now = this.#list.children[this.#chosen];
    if (event.key === 'Escape' && last >= 0) this.#hide();
    else if (event.key === 'ArrowDown' && last >= 0) this.#choose(this.#chosen < last ? this.#chosen + 1 : 0);
    else if (event.key === 'ArrowUp' && last >= 0) this.#choose(this.#chosen > 0 ? this.#chosen - 1 : last);
    else if (event.key === 'Enter' && now !== undefined) this.#take(now.textContent ?? '');
    else return;
    event.preventDefault();
  }

  #take(name: string): void {
    this.#input.value = name;
    this.#hide();
    this.#input.form?.requestSubmit();
  }
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

customElements.define('place-finder', PlaceFinder);
