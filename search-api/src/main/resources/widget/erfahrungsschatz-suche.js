// The search of an Erfahrungsschatz on other pages; see docs/widget.md. What the server answers becomes text, and leads to no
// other host.

/** @typedef {ReturnType<typeof read>} Answer */

/** Milliseconds that the server may take, and that the typing rests before suggestions are asked for. */
const PATIENCE = 8000, PAUSE = 150;

const TEXTS = {
  de: {
    lang: 'de', label: 'Wonach suchen Sie?', submit: 'Suchen', offers: 'Vorschläge', busy: 'Die Suche läuft …',
    failed: 'Die Suche antwortet gerade nicht. Bitte versuchen Sie es später noch einmal.', plain: 'Zur Suche',
    found: /** @param {number} n */ n => (n === 1 ? '1 Dokument' : `${n ? n.toLocaleString('de') : 'Keine'} Dokumente`),
    to: ' zu ', alike: ' mit ähnlichen Wörtern wie ', open: '„', close: '“', all: 'Alle Treffer zeigen',
  },
  en: {
    lang: 'en', label: 'What are you looking for?', submit: 'Search', offers: 'Suggestions', busy: 'Searching …',
    failed: 'The search does not answer at the moment. Please try again later.', plain: 'Go to the search',
    found: /** @param {number} n */ n => (n === 1 ? '1 document' : `${n ? n.toLocaleString('en') : 'No'} documents`),
    to: ' for ', alike: ' with words spelt like ', open: '“', close: '”', all: 'Show all results',
  },
};

// What is important here wins over the page around. Suggestions stand in the flow, so that no box can cut them off.
const STYLE = new CSSStyleSheet();
STYLE.replaceSync(`
:host { all: initial !important; display: block !important; color-scheme: var(--es-color-scheme, inherit) !important;
  font-family: var(--es-font, inherit) !important;
  --text: var(--es-text, light-dark(#16272e, #e7edee)); --muted: var(--es-muted, light-dark(#4c5e65, #a5b5bb));
  --surface: var(--es-surface, light-dark(#fff, #18252b)); --line: var(--es-line, light-dark(#6d7f86, #7b8d94));
  --accent: var(--es-accent, light-dark(#0b5a70, #86cfe0)); --on-accent: var(--es-on-accent, light-dark(#fff, #10191d));
  --radius: var(--es-radius, .4em) }
:host([hidden]), [hidden] { display: none !important }
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; color: inherit }
[part=box] { padding: 1em; font-size: var(--es-font-size, medium); line-height: 1.5; overflow-wrap: anywhere;
  color: var(--text); background: var(--surface); border-radius: var(--radius) }
form { display: flex; flex-wrap: wrap; gap: .3em .5em }
label { flex: 1 0 100%; font-weight: 600 }
input { flex: 1 1 11em; min-width: 0 }
input, button { min-height: 2.75em; padding: .3em .8em; border: 1px solid var(--line); border-radius: var(--radius);
  background: var(--surface) }
button { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer }
a { color: var(--accent) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
ul { flex: 1 0 100%; border: 1px solid var(--line); border-radius: var(--radius) }
ul, ol { list-style: none }
ol:empty { display: none }
[role=option] { padding: .45em .8em; cursor: pointer }
[role=option]:hover { text-decoration: underline }
[aria-selected=true] { background: var(--accent); color: var(--on-accent); outline: 2px solid #0000; outline-offset: -2px }
[role=status]:not(:empty), [part=hit], [part=all] { margin-top: .9em }
[role=status] { font-weight: 600 }
[part=title] { font-weight: 600; font-size: 1.1em }
[part=all] { display: inline-block; padding: .2em 0 }
[part=facts] { color: var(--muted) }
[part=passage]:not(:empty) { margin-top: .3em; padding-left: .8em; border-left: 3px solid var(--line) }
mark { background: var(--es-mark, light-dark(#ffe394, #6d5312)); color: var(--es-on-mark, light-dark(#16272e, #fff6da)) }
@media (forced-colors: active) {
  mark { background: Mark; color: MarkText }
  [aria-selected=true] { outline-color: Highlight }
}
@media print { form { display: none } [part=box] { padding: 0 } a { color: inherit } }
`);

/**
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {Record<string, string>} attributes
 * @param {(string|Node)[]} children
 */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  set(element, attributes);
  element.append(...children);
  return element;
}

/** @param {Element} element @param {Record<string, string>} attributes */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** @param {string} part @param {string} href @param {string} words */
const anchor = (part, href, words) => make('a', { part, href, referrerpolicy: 'no-referrer' }, words);

/** @template T @param {T} value @param {boolean} sound */
function sure(value, sound) {
  if (!sound) throw new TypeError();
  return value;
}

/** @param {unknown} value @returns {string} */
const text = value => /** @type {string} */ (sure(value, typeof value === 'string'));

/** @param {unknown} value @returns {any[]} */
const list = value => /** @type {any[]} */ (sure(value, Array.isArray(value)));

/** @param {unknown} value @returns {number} */
const count = value => /** @type {number} */ (sure(value, Number.isSafeInteger(value) && Number(value) >= 0));

/** @param {unknown} path @param {string} server @returns {string} an address there */
function address(path, server) {
  const { href } = new URL(server + text(path));
  return sure(href, href.startsWith(server + '/') && href[server.length + 1] !== '/');
}

/** @param {string} iso as precise as known @param {string} language */
function date(iso, language) {
  const [, month, day] = iso.split('-');
  return new Intl.DateTimeFormat(language, {
    year: 'numeric', month: month ? 'long' : undefined, day: day ? 'numeric' : undefined, timeZone: 'UTC',
  }).format(new Date(iso));
}

/** @param {any} passage @returns {(string|Node)[]} */
function words(passage) {
  const all = text(passage.text);
  let at = 0;
  const runs = list(passage.highlights).flatMap(({ start, end }) => {
    const before = all.slice(at, count(start));
    at = count(end);
    return [before, make('mark', { part: 'mark' }, all.slice(start, at))];
  });
  return [passage.cutBefore ? '… ' : '', ...runs, all.slice(at), passage.cutAfter ? ' …' : ''];
}

/** @throws what makes no sense or leads elsewhere @param {any} json @param {string} server @param {string} language */
function read(json, server, language) {
  return {
    total: count(json.total),
    alike: json.match === 'approximate',
    link: address(json.link, server),
    hits: list(json.hits).map(hit => ({
      title: text(hit.title),
      facts: [hit.kind ?? [], list(hit.cities), hit.date ? date(text(hit.date), language) : []].flat().map(text).join(' · '),
      link: address(hit.link, server),
      passage: hit.passage ? words(hit.passage) : [],
    })),
  };
}

/** Asks one thing at a time: no older answer comes after a newer one. */
class Conversation {
  /** @type {AbortController|undefined} */
  #current;

  end() {
    this.#current?.abort();
    this.#current = undefined;
  }

  /**
   * @template T
   * @param {string} url
   * @param {(json: any) => T} understand
   * @param {(answer?: T) => void} then called unless something else was asked meanwhile; without an answer when none came that
   *   makes sense
   */
  async ask(url, understand, then) {
    this.end();
    const current = this.#current = new AbortController();
    const alarm = setTimeout(() => current.abort(), PATIENCE);
    let answer;
    try {
      const response = await fetch(url, {
        signal: current.signal, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error',
      });
      if (response.ok) answer = understand(await response.json());
    } catch {
      // No network, no time, no sense: all the same to whoever reads the page.
    }
    clearTimeout(alarm);
    if (current === this.#current) then(answer);
  }
}

/**
 * A search field with suggestions, and the hits below it. What is searched for stands in the fragment of the page's address.
 * Where this script does not run, the form inside does.
 *
 * @element erfahrungsschatz-suche
 * @attr {string} server - the address of the search; default: where this script comes from
 * @attr {string} city - ids of cities that narrow the search down, separated by spaces
 * @attr {string} topic - ids of topics, likewise
 * @attr {string} format - ids of dialogue formats, likewise
 * @attr {string} label - what stands above the field
 * @attr {string} lang - `de` or `en`, also of an element around; default `de`
 * @attr {number} count - how many hits are shown, 1 to 20; default 5
 * @attr {string} target - a page with such an element that shows all hits; default: the page of the search
 * @attr {string} id - what the fragment begins with; default `erfahrungsschatz`
 */
class ErfahrungsschatzSuche extends HTMLElement {
  #server = '';
  #texts = TEXTS.de;
  #searching = new Conversation();
  #typing = new Conversation();
  /** @type {number|undefined} */
  #pause;
  /** The place of the chosen suggestion; -1 for none. */
  #chosen = -1;
  #input = make('input', {
    part: 'input', id: 'q', role: 'combobox', autocomplete: 'off', enterkeyhint: 'search', maxlength: '200',
    'aria-autocomplete': 'list', 'aria-controls': 'options',
  });
  #options = make('ul', { part: 'options', id: 'options', role: 'listbox' });
  #status = make('p', { part: 'status', role: 'status' });
  #results = make('div', { part: 'results' });

  connectedCallback() {
    if (!this.shadowRoot) {
      const given = this.getAttribute('server') ?? import.meta.url.replace(/\/widget\/.*/, '');
      const { origin, pathname } = new URL(given, import.meta.url);
      this.#server = sure(origin + pathname.replace(/\/$/, ''), /^http/.test(origin));
      this.#texts = /^en\b/i.test(this.closest('[lang]')?.getAttribute('lang') ?? '') ? TEXTS.en : TEXTS.de;
      this.#build();
    }
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#follow);
    this.#searching.end();
    this.#quiet();
  }

  #build() {
    const label = this.getAttribute('label') ?? this.#texts.label;
    const form = make('form', { part: 'form', role: 'search', 'aria-label': label },
      make('label', { part: 'label', for: 'q' }, label), this.#input,
      make('button', { part: 'button' }, this.#texts.submit), this.#options);
    set(this.#options, { 'aria-label': this.#texts.offers });
    this.#open(false);
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.#go(this.#input.value.trim());
    });
    this.#input.addEventListener('input', () => this.#type());
    this.#input.addEventListener('keydown', event => this.#press(event));
    this.#input.addEventListener('blur', () => this.#quiet());
    this.#options.addEventListener('pointerdown', event => event.preventDefault());
    this.#options.addEventListener('click', event => {
      this.#take(/** @type {Element} */ (event.target).closest('li'));
    });
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [STYLE];
    root.append(make('div', { part: 'box', lang: this.#texts.lang }, form, this.#status, this.#results));
  }

  /** The fragment that tells of a search. @param {string} q */
  #fragment(q) {
    return `#${new URLSearchParams({ [this.#key]: q })}`;
  }

  get #key() {
    return this.id || 'erfahrungsschatz';
  }

  /** A question to the server. @param {string} path @param {string} q */
  #at(path, q) {
    const parameters = new URLSearchParams({ q });
    for (const facet of ['city', 'topic', 'format']) {
      for (const value of this.getAttribute(facet)?.match(/\S+/g) ?? []) parameters.append(facet, value);
    }
    return `${this.#server}${path}?${parameters}`;
  }

  /** Searches by way of the page's address, whatever `<base>` the page has. @param {string} q */
  #go(q) {
    this.#quiet();
    if (location.hash === this.#fragment(q)) this.#search(q);
    else location.hash = this.#fragment(q);
  }

  /** Searches for what the page's address tells. Where a fragment is not ours, what was found stays. */
  #follow = () => {
    const q = new URLSearchParams(location.hash.slice(1)).get(this.#key);
    if (q !== null) {
      this.#input.value = q;
      this.#search(q);
    } else if (!location.hash) {
      this.#searching.end();
      this.#input.value = '';
      this.#say('');
    }
  };

  /** @param {string} q */
  #search(q) {
    const size = Math.min(Math.max(Math.trunc(Number(this.getAttribute('count'))) || 5, 1), 20);
    this.#say(this.#texts.busy);
    this.#searching.ask(`${this.#at('/widget/v1/search', q)}&size=${size}`,
      json => read(json, this.#server, this.#texts.lang), answer => this.#show(q, answer));
  }

  /** @param {string} q @param {Answer} [answer] */
  #show(q, answer) {
    const texts = this.#texts;
    if (!answer) {
      this.#say(texts.failed, anchor('all', this.#at('/', q), texts.plain));
      return;
    }
    const quoted = q && (answer.alike ? texts.alike : texts.to) + texts.open + q + texts.close;
    const more = answer.total > answer.hits.length ? [anchor('all', this.#target(q, answer), texts.all)] : [];
    this.#say(texts.found(answer.total) + quoted, make('ol', { part: 'hits', role: 'list' }, ...answer.hits.map(
      hit => make('li', { part: 'hit', lang: 'de' }, anchor('title', hit.link, hit.title),
        make('p', { part: 'facts', lang: this.#texts.lang }, hit.facts),
        make('blockquote', { part: 'passage' }, ...hit.passage)))), ...more);
  }

  /** Where all hits are. @param {string} q @param {Answer} answer */
  #target(q, answer) {
    const page = this.getAttribute('target');
    if (!page) return answer.link;
    const url = new URL(page, document.baseURI);
    url.hash = this.#fragment(q);
    return /^https?:$/.test(url.protocol) ? url.href : answer.link;
  }

  /** @param {string} sentence @param {Node[]} below */
  #say(sentence, ...below) {
    this.#status.textContent = sentence;
    this.#results.replaceChildren(...below);
  }

  #type() {
    const typed = this.#input.value.trim();
    this.#quiet();
    if (typed.length < 2) return;
    this.#pause = setTimeout(() => this.#typing.ask(
      `${this.#server}/widget/v1/suggest?${new URLSearchParams({ q: typed, limit: '6' })}`,
      json => list(json.suggestions).map(text), offers => this.#offer(offers ?? [])), PAUSE);
  }

  /** @param {string[]} offers */
  #offer(offers) {
    this.#options.replaceChildren(...offers.map(
      (offer, place) => make('li', { part: 'option', id: `o${place}`, role: 'option', lang: 'de' }, offer)));
    this.#open(offers.length > 0);
  }

  #quiet() {
    clearTimeout(this.#pause);
    this.#typing.end();
    this.#open(false);
  }

  /** @param {boolean} open */
  #open(open) {
    this.#options.hidden = !open;
    set(this.#input, { 'aria-expanded': String(open) });
    this.#choose(-1);
  }

  /** @param {number} place from 0; -1 for none */
  #choose(place) {
    this.#chosen = place;
    [...this.#options.children].forEach((option, at) => set(option, { 'aria-selected': String(at === place) }));
    this.#input.removeAttribute('aria-activedescendant');
    if (place >= 0) set(this.#input, { 'aria-activedescendant': `o${place}` });
  }

  /** @param {Element|null} option */
  #take(option) {
    if (!option) return;
    this.#input.value = option.textContent ?? '';
    this.#go(this.#input.value);
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const { children, hidden } = this.#options;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (event.isComposing || !children.length) return;
    if (step) {
      if (hidden) this.#open(true);
      // Past either end nothing is chosen: what was typed counts.
      const places = children.length + 1;
      this.#choose((this.#chosen + 1 + step + places) % places - 1);
    } else if (event.key === 'Enter' && this.#chosen >= 0) {
      this.#take(children[this.#chosen]);
    } else if (event.key === 'Escape' && !hidden) {
      event.stopPropagation();
      this.#quiet();
    } else {
      return;
    }
    event.preventDefault();
  }
}

// A page may load this script twice, from two addresses.
const NAME = 'erfahrungsschatz-suche';
if (!customElements.get(NAME)) customElements.define(NAME, ErfahrungsschatzSuche);
