// Keys that jump from passage to passage in a document that was searched. Alt is held down, for a single key would take that of a
// screen reader; where somebody types, arrows keep their meaning.

const finds = [...document.querySelectorAll('.passage')].filter(passage => passage.querySelector('mark'));
if (finds.length > 1) {
  document.querySelectorAll('.finds .keys').forEach(hint => hint.removeAttribute('hidden'));
  document.addEventListener('keydown', event => {
    const down = event.key === 'ArrowDown';
    const modified = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (!modified || typing || !(down || event.key === 'ArrowUp')) {
      return;
    }
    const at = finds.findIndex(passage => `#${passage.id}` === location.hash);
    const next = finds[down ? at + 1 : at - 1];
    if (next) {
      location.hash = next.id;
    }
    event.preventDefault();
  });
}
