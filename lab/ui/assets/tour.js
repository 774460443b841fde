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
  // Where the card leaves room: all of the window's height beside it, or what is above it.
  const EDGE = 6, ROOM = 12, wide = window.matchMedia('(min-width: 1100px)');
  const free = () => (wide.matches ? innerHeight : card.getBoundingClientRect().top);
  const all = (names) => (names ? [...document.querySelectorAll(names)].filter(visible) : []);
  function boxOf(nodes) {
    const boxes = nodes.map((node) => node.getBoundingClientRect());
    const [left, top] = ['left', 'top'].map((side) => Math.min(...boxes.map((box) => box[side])));
    const [right, bottom] = ['right', 'bottom'].map((side) => Math.max(...boxes.map((box) => box[side])));
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  }
  // The whole of what a step is about; where it does not fit, the first of its parts that does.
  function lookup(step) {
    const name = step.dataset.at.split(',').find((one) => all(one).length), fits = (nodes) => nodes.length && boxOf(nodes).height + 2 * (EDGE + ROOM) <= free();
    const whole = name ? all(name).slice(0, 1) : [];
    const parts = (step.dataset.parts || '').split('|').filter(Boolean).map((one) => [one, all(one)]);
    const [at, nodes] = [[name, whole], ...parts].find(([, own]) => fits(own)) || parts.filter(([, own]) => own.length).pop() || [name, whole];
    ring.dataset.at = nodes.length ? at.trim() : '';
    return nodes.length ? nodes : null;
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
    target = lookup(step) || (tab ? [tab] : null);
    settling = performance.now() + 20000;
    reach();
    place();
    if (document.activeElement === document.body) find('title').focus({ preventScroll: true });
  }
  function reach() {
    if (!target) return;
    const box = boxOf(target), above = Math.min(wide.matches ? 90 : 14, Math.max(EDGE + ROOM, free() - box.height - EDGE - ROOM));
    window.scrollTo({ top: Math.max(0, box.top + window.scrollY - above), behavior: calm.matches ? 'instant' : 'smooth' });
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
    if (target && !target.every((node) => node.isConnected && visible(node))) target = lookup(steps[at]);
    ring.classList.toggle('tour-nothing', !target);
    if (!target) return;
    const box = boxOf(target), bottom = Math.min(box.bottom + EDGE, free() - EDGE);
    ring.style.left = box.left - EDGE + 'px';
    ring.style.top = box.top - EDGE + 'px';
    ring.style.width = box.width + 2 * EDGE + 'px';
    ring.style.height = Math.max(0, bottom - box.top + EDGE) + 'px';
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
