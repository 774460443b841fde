// The header's controls: link to this view, theme, dialogs; and the line that says when the lab is out of reach.
(() => {
  if (window.labHeader) return;
  window.labHeader = true;
  const KEY = 'lab-theme', dark = window.matchMedia('(prefers-color-scheme: dark)');
  const kept = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
  const keep = (name, value) => { try { localStorage.setItem(name, value); } catch { /* private windows keep nothing */ } };
  window.labKept = { get: kept, set: keep };

  // Theme: what the address says, else what was chosen here, else the system's.
  const asked = () => new URL(window.location).searchParams.get('__theme');
  let theme = ['light', 'dark'].includes(asked()) ? asked() : kept(KEY) || 'system';
  function paint() {
    document.body.classList.toggle('dark', theme === 'dark' || (theme === 'system' && dark.matches));
    document.documentElement.style.colorScheme = document.body.classList.contains('dark') ? 'dark' : 'light';
    document.querySelectorAll('[data-theme]').forEach((radio) => { radio.checked = radio.value === theme; });
  }
  function choose(next) {
    theme = next;
    keep(KEY, next);
    if (asked()) {
      const address = new URL(window.location);
      address.searchParams.delete('__theme');
      window.history.replaceState(window.history.state, '', address);
    }
    paint();
  }
  dark.addEventListener('change', () => setTimeout(paint)); // after Gradio's own listener, which knows no choice
  document.addEventListener('change', (event) => { if (event.target.matches?.('[data-theme]')) choose(event.target.value); });

  // What a screen reader hears when something was copied or saved.
  let said = null;
  window.labSay = (text) => {
    if (!said) {
      said = document.createElement('p');
      said.className = 'lab-said';
      said.setAttribute('role', 'status');
      document.body.append(said);
    }
    said.textContent = '';
    requestAnimationFrame(() => { said.textContent = text; });
  };
  window.labCopy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const box = document.createElement('textarea'); // pages that are not served securely have no clipboard
      box.value = text;
      box.style.cssText = 'position:fixed;opacity:0';
      const before = document.activeElement, host = document.querySelector('dialog[open]') || document.body;
      host.append(box);
      box.select();
      const done = document.execCommand('copy');
      box.remove();
      before?.focus?.();
      return done;
    }
  };
  // A button's word for a moment; its width is kept, so nothing moves.
  window.labFlash = (button, word) => {
    if (!button.style.minWidth) button.style.minWidth = button.offsetWidth + 'px';
    const before = button.dataset.word || button.textContent;
    button.dataset.word = before;
    button.textContent = word;
    clearTimeout(button.flash);
    button.flash = setTimeout(() => { button.textContent = before; }, 1600);
    window.labSay(word);
  };

  document.addEventListener('click', async (event) => {
    const button = event.target.closest?.('[data-copy-link], [data-open], [data-close]');
    if (!button) return;
    if (button.dataset.open) open(button.dataset.open);
    else if ('close' in button.dataset) button.closest('dialog').close();
    else window.labFlash(button, (await window.labCopy(window.labAddress.now())) ? 'Copied' : 'Not copied');
  });
  // Dialogs wait in templates, so that their words are on the page only while they are read.
  function open(name) {
    let dialog = document.querySelector(`dialog[data-name="${name}"]`);
    if (!dialog) {
      dialog = document.getElementById(`${name}-template`).content.firstElementChild.cloneNode(true);
      document.body.append(dialog);
      dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
    }
    dialog.showModal();
  }

  // Out of reach: what is drawn stays usable, and the page says what does not work.
  let line = null, looking = 0;
  async function reached() {
    try { return (await realFetch(new URL('gradio_api/app_id', document.baseURI), { cache: 'no-store' })).ok; } catch { return false; }
  }
  const realFetch = window.fetch.bind(window);
  function lost() {
    if (!line) {
      line = document.createElement('div');
      line.className = 'lab-lost';
      line.setAttribute('role', 'alert');
      document.body.append(line);
    }
    line.textContent = (navigator.onLine ? 'The lab does not answer.' : 'You are offline.') +
      ' What is drawn here stays; asking and measuring work again when the connection is back. Looking for it …';
    line.hidden = false;
    looking = looking || setInterval(async () => { if (await reached()) found(); }, 3000);
  }
  function found() {
    clearInterval(looking);
    looking = 0;
    if (line) { line.hidden = true; line.textContent = ''; }
  }
  window.addEventListener('offline', lost);
  window.addEventListener('online', async () => { if (await reached()) found(); });
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState === 'visible' && !looking && !(await reached())) lost();
  });
  // A request of the page that finds no server says so at once, rather than at the next one.
  window.fetch = async (...given) => {
    try { return await realFetch(...given); } catch (error) {
      if (error.name !== 'AbortError' && !(await reached())) lost();
      throw error;
    }
  };

  new MutationObserver((_, watch) => { if (document.querySelector('[data-theme]')) { watch.disconnect(); paint(); } })
    .observe(document.body, { childList: true, subtree: true });
  paint();
})();
