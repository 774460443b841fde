// The guided tour: a card that walks through the tabs, lights up what it speaks about, and leaves everything usable.
(() => {
  if (window.labTour) return;
  const KEY = 'lab-tour', calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  let card = null, ring = null, steps = [], at = -1, target = null, back = null, frame = 0, asked = 0, settling = 0;
  const kept = () => window.labKept?.get(KEY);
  const keep = () => window.labKept?.set(KEY, 'seen');
  const find = (name) => card.querySelector(`.tour-${name}`);

  function build() {
    if (card) return;
    const given = document.getElementById('tour-template').content;
    steps = [...given.querySelectorAll('section')];
    card = given.querySelector('.tour-card').cloneNode(true);
    ring = document.createElement('div');
    ring.className = 'tour-ring';
    document.body.append(ring, card);
    find('back').addEventListener('click', () => go(at - 1));
    find('next').addEventListener('click', () => (at + 1 < steps.length ? go(at + 1) : end()));
    find('close').addEventListener('click', end);
  }
  function start() {
    build();
    keep();
    offer(false);
    back = document.activeElement;
    card.hidden = ring.hidden = false;
    document.documentElement.classList.add('lab-tour-on');
    document.addEventListener('keydown', keys, true);
    ['scroll', 'resize'].forEach((name) => window.addEventListener(name, later, { capture: true, passive: true }));
    ['wheel', 'touchmove', 'pointerdown'].forEach((name) => window.addEventListener(name, yours, { capture: true, passive: true }));
    watch.observe(document.body);
    go(0);
  }
  function end() {
    card.hidden = ring.hidden = true;
    document.documentElement.classList.remove('lab-tour-on');
    at = -1;
    asked++;
    target = null;
    document.removeEventListener('keydown', keys, true);
    ['scroll', 'resize'].forEach((name) => window.removeEventListener(name, later, { capture: true }));
    ['wheel', 'touchmove', 'pointerdown'].forEach((name) => window.removeEventListener(name, yours, { capture: true }));
    watch.disconnect();
    const button = document.querySelector('[data-tour]');
    (back && back.isConnected && back !== document.body ? back : button)?.focus();
  }
  function keys(event) {
    if (event.key === 'Escape') { event.stopPropagation(); end(); } else if (card.contains(event.target) && !event.altKey && !event.ctrlKey && !event.metaKey) {
      if (event.key === 'ArrowRight') go(Math.min(at + 1, steps.length - 1));
      if (event.key === 'ArrowLeft') go(Math.max(at - 1, 0));
    }
  }
  const visible = (node) => { const box = node.getBoundingClientRect(); return box.width > 0 && box.height > 0; };
  function lookup(step) {
    const name = step.dataset.at.split(',').find((one) => { const node = document.querySelector(one); return node && visible(node); });
    ring.dataset.at = name ? name.trim() : '';
    return name ? document.querySelector(name) : null;
  }

  async function go(index) {
    if (index < 0 || index >= steps.length) return;
    at = index;
    const step = steps[at], mine = ++asked;
    find('title').textContent = step.dataset.title;
    find('text').innerHTML = step.innerHTML; // written by the server, every text escaped
    find('count').textContent = `${at + 1} of ${steps.length}`;
    find('back').disabled = at === 0;
    find('next').textContent = at + 1 < steps.length ? 'Next' : 'Done';
    find('text').scrollTop = 0;
    target = null;
    place();
    find('title').focus({ preventScroll: true });
    const tab = document.querySelector(`[role="tab"][data-tab-id="${step.dataset.tab}"]`);
    if (tab && tab.getAttribute('aria-selected') !== 'true') tab.click();
    for (let tries = 0; tries < 40 && mine === asked && !lookup(step); tries++) await new Promise((done) => setTimeout(done, 75));
    if (mine !== asked) return;
    if (step.dataset.press) document.querySelector(step.dataset.press)?.click();
    target = lookup(step) || tab;
    settling = performance.now() + 4000;
    reach();
    place();
    if (document.activeElement === document.body) find('title').focus({ preventScroll: true });
  }
  function reach() {
    if (!target) return;
    const top = target.getBoundingClientRect().top + window.scrollY - (innerWidth < 700 ? 14 : 90);
    window.scrollTo({ top: Math.max(0, top), behavior: calm.matches ? 'instant' : 'smooth' });
  }
  // A tab fills itself after it opens: what the step is about may come or move, until the reader takes over.
  function resized() {
    if (at >= 0 && performance.now() < settling) { target = lookup(steps[at]); reach(); }
    later();
  }
  const yours = () => { settling = 0; };
  function later() { cancelAnimationFrame(frame); frame = requestAnimationFrame(place); }
  const watch = new ResizeObserver(resized);
  function place() {
    if (at < 0) return;
    if (target && (!target.isConnected || !visible(target))) target = lookup(steps[at]);
    ring.classList.toggle('tour-nothing', !target);
    card.classList.remove('tour-left');
    if (!target) return;
    const box = target.getBoundingClientRect(), edge = 6, bottom = Math.min(box.bottom, box.top + 640);
    ring.style.left = box.left - edge + 'px';
    ring.style.top = box.top - edge + 'px';
    ring.style.width = box.width + 2 * edge + 'px';
    ring.style.height = bottom - box.top + 2 * edge + 'px';
    card.classList.toggle('tour-left', (box.left + box.right) / 2 > innerWidth / 2 && box.width < innerWidth * 0.6);
  }
  function offer(shown) { document.querySelectorAll('.tour-offer').forEach((line) => { line.hidden = !shown; }); }
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('[data-tour="start"]')) start();
    else if (event.target.closest?.('[data-tour="no"]')) { keep(); offer(false); document.querySelector('[data-tour="start"]')?.focus(); }
  });
  function first() {
    if (!document.querySelector('.tour-offer')) return false;
    offer(!kept());
    return true;
  }
  if (!first()) new MutationObserver((_, observer) => { if (first()) observer.disconnect(); }).observe(document.body, { childList: true, subtree: true });
  window.labTour = { start };
})();
