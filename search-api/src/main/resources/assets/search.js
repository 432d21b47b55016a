// What makes searching quicker where scripts run. Without them every page works the same, only slower.

/**
 * @typedef {object} Suggestion
 * @property {'concept' | 'person' | 'phrase' | 'title'} type
 * @property {string} label the words to show
 * @property {string} link path of the page that it leads to, below the base of the site
 * @property {number} count documents
 */

const PAUSE = 120;
const LEAST_LETTERS = 2;
const LONG_FACET = 10;

/** Offers what begins like the words typed, after the combobox pattern of the ARIA authoring practices. Nothing is chosen by itself. */
class Suggestions {

  /** @param {HTMLInputElement} input whose `data-` attributes hold the words to show */
  constructor(input) {
    this.input = input;
    this.base = (input.dataset.base ?? '').replace(/\/$/, '');
    this.list = document.createElement('ul');
    this.list.id = 'vorschlaege';
    this.list.className = 'suggestions';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', input.dataset.suggestions ?? '');
    this.said = document.createElement('p');
    this.said.className = 'visually-hidden';
    this.said.setAttribute('role', 'status');
    this.active = -1;
    this.timer = 0;
    this.request = new AbortController();
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.list.id);
    input.setAttribute('aria-expanded', 'false');
    input.parentElement?.append(this.list, this.said);
    input.addEventListener('input', () => this.later());
    input.addEventListener('keydown', event => this.key(event));
    input.addEventListener('blur', () => this.close());
    this.list.addEventListener('pointerdown', event => event.preventDefault());
  }

  later() {
    clearTimeout(this.timer);
    this.request.abort();
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const typed = this.input.value.trim();
    if (typed.length < LEAST_LETTERS) {
      this.close();
      return;
    }
    this.request = new AbortController();
    try {
      const address = this.input.dataset.suggest + '?q=' + encodeURIComponent(typed.slice(-200));
      const answer = await fetch(address, { signal: this.request.signal });
      this.show(answer.ok ? (await answer.json()).suggestions : []);
    } catch {
      this.close();
    }
  }

  /** @param {Suggestion[]} suggestions */
  show(suggestions) {
    this.list.replaceChildren(...suggestions.map((suggestion, number) => this.option(suggestion, number)));
    this.choose(-1);
    const open = suggestions.length > 0 && document.activeElement === this.input;
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    this.said.textContent = open ? suggestions.length + ' ' + this.input.dataset.suggestions : '';
  }

  /**
   * @param {Suggestion} suggestion
   * @param {number} number
   */
  option(suggestion, number) {
    const link = document.createElement('a');
    link.href = this.base + suggestion.link;
    link.tabIndex = -1;
    const label = document.createElement('span');
    label.textContent = suggestion.label;
    const type = document.createElement('span');
    type.className = 'count';
    type.textContent = this.input.dataset[suggestion.type] ?? '';
    link.append(label, type);
    const option = document.createElement('li');
    option.id = 'vorschlag-' + number;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.append(link);
    return option;
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (this.list.hidden) {
      return;
    }
    const count = this.list.children.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = this.active + step;
      this.choose(next >= count ? -1 : next < -1 ? count - 1 : next);
      event.preventDefault();
    } else if (event.key === 'Escape') {
      this.close();
      event.preventDefault();
    } else if (event.key === 'Enter' && this.active >= 0) {
      this.list.children[this.active]?.querySelector('a')?.click();
      event.preventDefault();
    }
  }

  /** @param {number} number of the option that Enter would follow; -1 for the words as typed */
  choose(number) {
    this.active = number;
    [...this.list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === number)));
    const option = this.list.children[number];
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  close() {
    clearTimeout(this.timer);
    this.request.abort();
    this.show([]);
  }
}

/**
 * @param {Element} value
 * @param {string} wanted in small letters
 */
function holds(value, wanted) {
  return (value.textContent ?? '').toLocaleLowerCase('de').includes(wanted);
}

/**
 * Whether a value stays in view: a chosen one does, a city with one of its districts, and these with it.
 *
 * @param {Element} value
 * @param {string} wanted in small letters
 */
function isFound(value, wanted) {
  const item = value.closest('li');
  const city = item?.parentElement?.closest('li')?.querySelector('.value');
  const districts = [...item?.querySelectorAll('.districts .value') ?? []];
  return [value, ...city ? [city] : [], ...districts].some(one => holds(one, wanted)) || value.querySelector(':checked') !== null;
}

/**
 * Opens what is folded away; what somebody has opened stays so.
 *
 * @param {Element} folded
 * @param {boolean} wanted
 */
function openFor(folded, wanted) {
  if (folded instanceof HTMLDetailsElement) {
    folded.open = folded.open || wanted;
  }
}

/**
 * Lets the values of a long facet be searched.
 *
 * @param {HTMLFieldSetElement} facet
 */
function makeSearchable(facet) {
  const values = [...facet.querySelectorAll('.value')];
  if (values.length < LONG_FACET) {
    return;
  }
  const field = document.createElement('input');
  field.type = 'search';
  field.className = 'facet-search';
  field.setAttribute('aria-label', facet.dataset.search ?? '');
  field.placeholder = facet.dataset.search ?? '';
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLocaleLowerCase('de');
    values.forEach(value => value.toggleAttribute('hidden', !isFound(value, wanted)));
    facet.querySelectorAll('.more').forEach(more => openFor(more, wanted !== ''));
    facet.querySelectorAll('.districts').forEach(districts => {
      const own = [...districts.querySelectorAll('.value')];
      districts.toggleAttribute('hidden', own.every(value => value.hasAttribute('hidden')));
      openFor(districts, wanted !== '' && own.some(value => holds(value, wanted)));
    });
  });
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
    }
  });
  facet.querySelector('legend')?.after(field);
}

const input = document.querySelector('#q');
if (input instanceof HTMLInputElement) {
  new Suggestions(input);
  document.addEventListener('keydown', event => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      input.focus();
      input.select();
      event.preventDefault();
    }
  });
}
document.querySelectorAll('.facet fieldset').forEach(facet => {
  if (facet instanceof HTMLFieldSetElement) {
    makeSearchable(facet);
  }
});
