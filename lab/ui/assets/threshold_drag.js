// The limit taken by its line: on the strips and on the curves, by mouse, finger, pen or keys. The screen follows once a frame.
// What a line moves: { gaps, orientation, at, move, done }, of the first signal or of the one beside it. gaps: every limit that
// makes a difference, the one that stops nothing first.
let frame = 0, next = null, dragged = false;
const main = { gaps: [], get orientation() { return data.orientation; }, get at() { return chosen; }, move: (limit) => set(limit), done: () => settle() };
function soon(moved, limit) {
  next = () => { frame = 0; moved.move(limit); };
  frame = frame || requestAnimationFrame(() => next());
}
// A press that does not move stays a click; a finger that moves up or down scrolls the page. Held from the press on: the first
// move of a quick hand ends far beside a line.
function draggable(node, moved, limitUnder) {
  let from = null;
  node.addEventListener('pointerdown', (event) => { if (event.isPrimary && !event.button) { from = event.clientX; dragged = false; node.setPointerCapture(event.pointerId); } });
  node.addEventListener('pointermove', (event) => {
    if (!event.buttons) from = null;
    if (from === null || (!dragged && Math.abs(event.clientX - from) < 3)) return;
    dragged = true;
    soon(moved, limitUnder(event));
  });
  const end = () => {
    const was = from !== null && dragged;
    from = null;
    if (!was) return;
    if (frame) { cancelAnimationFrame(frame); next(); }
    moved.done();
    setTimeout(() => { dragged = false; }); // after the click that follows
  };
  node.addEventListener('pointerup', end);
  node.addEventListener('pointercancel', end);
}
// One gap between two scores a key. right: whether the next limit to the right stops more, so that the point goes where the arrow does.
function keyed(node, moved, right) {
  node.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined || !data) return;
    event.preventDefault();
    const sign = right() ? 1 : -1, stops = (limit) => moved.orientation * limit, { gaps, at } = moved;
    const less = gaps.filter((limit) => stops(limit) > stops(at)).length, on = gaps[less] === at; // on: else the next one is no step yet
    const to = less + sign * step - (!on && sign * step > 0 ? 1 : 0);
    moved.move(gaps[Math.min(Math.max(to, 0), gaps.length - 1)]);
    moved.done();
  });
}
const slides = (node, name) => { node.setAttribute('role', 'slider'); node.setAttribute('tabindex', 0); node.setAttribute('aria-label', name); };
function buildLine(moved, on, strip, name) {
  const line = make('i', 'th-limit-line');
  if (name) { slides(line, name); keyed(line, moved, () => moved.orientation < 0); } // one line of a signal is enough for keys
  draggable(line, moved, (event) => {
    const box = strip.getBoundingClientRect();
    return limitAt(Math.round(STEPS * within((event.clientX - box.x) / box.width)), on);
  });
  return line;
}
function tellLine(node, own, limit) {
  const told = { min: own.low, max: own.high, now: Math.min(Math.max(limit, own.low), own.high), text: written(limit) };
  Object.entries(told).forEach(([name, value]) => node.setAttribute('aria-value' + name, value));
}
[['roc', () => true], ['risk', () => false], ['curve', () => data.orientation < 0]].forEach(([name, right]) => {
  slides(find(name), name);
  draggable(find(name), main, (event) => picks[name](event));
  keyed(find(name), main, right);
  find(name).addEventListener('click', (event) => { if (!dragged) set(picks[name](event), true); });
});
