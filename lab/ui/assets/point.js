// What somebody is led to: marked as long as the view is open, and scrolled to until it stands still, for what is above it may
// come later than it. A visitor who scrolls meanwhile is not taken back. It is marked by a rule, which a table that is drawn
// anew keeps to.
(() => {
  if (window.labPoint) return;
  const STILL = 1200, LONGEST = 20000, EVERY = 100, sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let turn = 0;
  const visible = (node) => node.getClientRects().length > 0;
  const clear = () => { turn++; sheet.replaceSync(''); document.documentElement.removeAttribute('data-pointed'); };
  window.labPoint = (selector) => {
    clear();
    if (!selector) return;
    const mine = turn, end = performance.now() + LONGEST;
    let before = null, since = performance.now(), theirs = false;
    sheet.replaceSync(`:is(${selector}) { outline: 3px solid #c77d0a !important; outline-offset: 3px; border-radius: 6px; }`);
    document.documentElement.dataset.pointed = selector;
    const yours = () => { theirs = true; }, told = ['wheel', 'touchmove', 'pointerdown', 'keydown'];
    told.forEach((name) => window.addEventListener(name, yours, { capture: true, passive: true }));
    const follow = () => {
      const now = performance.now(), node = [...document.querySelectorAll(selector)].find(visible), at = node && node.getBoundingClientRect();
      if (node && !theirs) {
        const where = Math.round(at.top + scrollY) + '/' + Math.round(at.height);
        if (where !== before) { before = where; since = now; node.scrollIntoView({ block: at.height > innerHeight ? 'start' : 'center', inline: 'nearest' }); }
      } else since = now;
      if (mine === turn && !theirs && now < end && !(node && now - since > STILL)) { setTimeout(follow, EVERY); return; }
      told.forEach((name) => window.removeEventListener(name, yours, { capture: true }));
      if (mine === turn && node && !theirs && node.tabIndex >= -1 && node.matches('button')) node.focus({ preventScroll: true });
    };
    follow();
  };
  document.addEventListener('click', (event) => { if (event.isTrusted && event.target.closest('[role=tab]')) clear(); });
})();
