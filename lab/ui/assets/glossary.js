// Terms of the field, marked where they first occur in a lead text and in a table's head; explained on hover and focus.
(() => {
  if (window.labGlossary) return;
  window.labGlossary = true;
  const PLACES = '.lead, table.lab-table > thead';
  let meanings = null, pattern = null, tip = null, shown = null, leaving = 0;

  function read() { // the list of the dialog is the only source
    const list = document.getElementById('glossary-template');
    if (!list) return false;
    meanings = new Map();
    list.content.querySelectorAll('dt').forEach((term) => {
      const entry = { name: term.dataset.name, text: term.nextElementSibling.textContent };
      term.dataset.words.split('|').forEach((word) => meanings.set(word.toLowerCase(), entry));
    });
    const words = [...meanings.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(${words.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
    return true;
  }
  function mark(place) {
    if (place.querySelector('dfn.term')) return;
    const seen = new Set(), texts = [], walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (!walk.currentNode.parentElement.closest('button, a, code, dfn, .lab-tools')) texts.push(walk.currentNode);
    texts.forEach((text) => {
      const pieces = [];
      let from = 0, found;
      pattern.lastIndex = 0;
      while ((found = pattern.exec(text.data))) {
        const entry = meanings.get(found[0].toLowerCase());
        if (seen.has(entry.name)) continue;
        seen.add(entry.name);
        const term = document.createElement('dfn');
        term.className = 'term';
        term.tabIndex = 0;
        term.dataset.meaning = entry.text;
        term.textContent = found[0];
        pieces.push(text.data.slice(from, found.index), term);
        from = found.index + found[0].length;
      }
      if (pieces.length) text.replaceWith(...pieces, text.data.slice(from));
    });
  }

  function show(term) {
    clearTimeout(leaving);
    if (shown === term) return;
    hide();
    if (!tip) {
      tip = document.createElement('div');
      tip.id = 'lab-tip';
      tip.setAttribute('role', 'tooltip');
      tip.addEventListener('pointerenter', () => clearTimeout(leaving));
      tip.addEventListener('pointerleave', leave);
    }
    tip.textContent = term.dataset.meaning;
    document.body.append(tip);
    shown = term;
    term.setAttribute('aria-describedby', 'lab-tip');
    place();
  }
  function place() {
    const at = shown.getBoundingClientRect(), own = tip.getBoundingClientRect(), edge = 8;
    if (at.bottom < 0 || at.top > window.innerHeight) { hide(); return; }
    tip.style.left = Math.max(edge, Math.min(at.left, document.documentElement.clientWidth - own.width - edge)) + 'px';
    tip.style.top = (at.bottom + own.height + edge < window.innerHeight ? at.bottom + 4 : Math.max(edge, at.top - own.height - 4)) + 'px';
  }
  function hide() {
    clearTimeout(leaving);
    shown?.removeAttribute('aria-describedby');
    shown = null;
    tip?.remove();
  }
  function leave() { clearTimeout(leaving); leaving = setTimeout(hide, 150); }
  const term = (event) => event.target.closest?.('dfn.term');
  document.addEventListener('pointerover', (event) => { const at = term(event); if (at) show(at); });
  document.addEventListener('pointerout', (event) => { if (term(event)) leave(); });
  document.addEventListener('focusin', (event) => { const at = term(event); if (at) show(at); });
  document.addEventListener('focusout', (event) => { if (term(event)) hide(); });
  document.addEventListener('click', (event) => { const at = term(event); if (at) show(at); else if (shown && event.target !== tip) hide(); });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && shown) { event.stopPropagation(); hide(); } }, true);
  document.addEventListener('scroll', () => { if (shown) place(); }, { capture: true, passive: true });

  const look = (node) => {
    if (!pattern && !read()) return;
    if (node.matches(PLACES)) mark(node);
    node.querySelectorAll(PLACES).forEach(mark);
  };
  new MutationObserver((changes) => {
    if (!pattern) { if (read()) look(document.body); return; }
    changes.forEach(({ addedNodes, target }) => {
      const lead = target.closest?.('.lead');
      if (lead) mark(lead); // Markdown fills it after it is made
      addedNodes.forEach((node) => { if (node.nodeType === Node.ELEMENT_NODE) look(node); });
    });
  }).observe(document.body, { childList: true, subtree: true });
  look(document.body);
})();
