// Keeps collected passages in this browser alone. Without scripts every link leads to a collection of its one passage.

const KEY = 'merkliste';
const MOST = 50;

/** @returns {string[]} the passages, each as document, point and number; none where the browser keeps nothing */
function kept() {
  try {
    const passages = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(passages) ? passages.filter(passage => typeof passage === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/**
 * @param {string[]} passages
 * @returns {boolean} whether the browser keeps them
 */
function keep(passages) {
  try {
    localStorage.setItem(KEY, JSON.stringify(passages));
    return true;
  } catch {
    return false;
  }
}

/** Shows how many passages are kept, and which of those on the page are. */
function show() {
  const passages = kept();
  document.querySelectorAll('[data-collection]').forEach(place => {
    const link = place.querySelector('a');
    const count = place.querySelector('span');
    if (place instanceof HTMLElement && link && count) {
      place.hidden = passages.length === 0;
      count.textContent = String(passages.length);
      link.href = place.dataset.collection + '?' + passages.map(passage => 'stelle=' + encodeURIComponent(passage)).join('&');
    }
  });
  document.querySelectorAll('a.keep').forEach(link => {
    if (link instanceof HTMLElement) {
      link.setAttribute('role', 'button');
      link.setAttribute('aria-pressed', String(passages.includes(link.dataset.passage ?? '')));
    }
  });
}

/** @param {MouseEvent} event */
function toggle(event) {
  const link = event.target instanceof Element ? event.target.closest('a[data-passage]') : null;
  const passage = link instanceof HTMLElement ? link.dataset.passage ?? '' : '';
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const passages = kept();
  const others = passages.filter(other => other !== passage);
  if (link.classList.contains('drop')) {
    keep(others);
  } else if (keep(others.length < passages.length ? others : [...passages, passage].slice(-MOST))) {
    event.preventDefault();
    show();
  }
}

document.addEventListener('click', toggle);
document.addEventListener('keydown', event => {
  if (event.key === ' ' && event.target instanceof HTMLElement && event.target.matches('a.keep[role=button]')) {
    event.preventDefault();
    event.target.click();
  }
});
addEventListener('storage', show);
addEventListener('pageshow', show);
show();
