// The page's address follows what is chosen. Gradio's events call labAddress.set; a drawing may too, for state that
// only the browser knows. Writes are gathered: browsers allow few of them, and a slider sends many.
window.labAddress = window.labAddress || (() => {
  const waiting = new Map();
  let timer = 0;
  function write() {
    clearTimeout(timer);
    timer = 0;
    if (!waiting.size) return;
    const address = new URL(window.location);
    waiting.forEach((text, name) => (text === '' ? address.searchParams.delete(name) : address.searchParams.set(name, text)));
    waiting.clear();
    window.history.replaceState(window.history.state, '', address);
  }
  const plain = (value) => (Array.isArray(value) ? value.join(',') : value === null || value === undefined ? '' : String(value));
  return {
    get: (name) => new URL(window.location).searchParams.get(name),
    // Until the address was read nothing may write it: a tab that mounts counts as selected.
    set(name, value) {
      if (!window.tilelliRestored) return;
      waiting.set(name, plain(value));
      timer = timer || setTimeout(write, 200);
    },
    now() { write(); return window.location.href; },
  };
})();
