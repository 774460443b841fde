// The dots of the threshold board: drawn once, and only those that the limit passes over change; each can be opened. The same
// prompts may stand on two strips, each by a signal of its own; what is pointed at on one is marked on the other.
// own: { values, orientation, axis, name } of a signal.
function buildRow(regime, own, row) {
  const svg = draw('svg', { role: 'listbox', tabindex: 0, 'aria-label': regime.label });
  const dots = own.values.map((value, i) => {
    const dot = draw('circle', { cx: place(value, own.axis) + '%', cy: 9 + ((i * 7) % 5) * 5, r: 4, id: `th-dot-${own.name}-${regime.name}-${i}`, role: 'option', 'aria-selected': 'false' });
    if (regime.correct[i] === 0) dot.classList.add('th-wrong');
    dot.setAttribute('aria-label', `${regime.prompts[i] || regime.ids[i]} (${digits(value)}${regime.correct[i] === 0 ? ', wrong' : ''})`);
    dot.dataset.i = i;
    svg.append(dot);
    return dot;
  });
  const order = own.values.map((_, i) => i).sort((a, b) => own.orientation * (own.values[a] - own.values[b]) || a - b);
  const sorted = order.map((i) => own.orientation * own.values[i]);
  return Object.assign(row, { regime, own, svg, dots, order, sorted, passed: order.length, cursor: null, twin: null });
}
// How many of sorted scores lie below an oriented limit.
function below(sorted, limit) {
  let low = 0, high = sorted.length;
  while (low < high) { const middle = (low + high) >> 1; if (sorted[middle] < limit) low = middle + 1; else high = middle; }
  return low;
}
function moveDots(row, limit) {
  const passed = below(row.sorted, row.own.orientation * limit);
  for (let i = Math.min(passed, row.passed); i < Math.max(passed, row.passed); i++) row.dots[row.order[i]].classList.toggle('th-stopped', i >= passed);
  row.passed = passed;
}
// The same prompt on the other strip.
let marked = null;
function markTwin(row, i) {
  if (marked) marked.classList.remove('th-twin');
  marked = row && row.twin ? row.twin.dots[i] : null;
  if (!marked) return;
  marked.classList.add('th-twin');
  marked.parentNode.append(marked); // above the others
}
// A row keeps its place for the next key there.
function unpoint(row) {
  const dot = row.dots[row.cursor];
  dot.classList.remove('th-cursor');
  dot.setAttribute('aria-selected', 'false');
  row.svg.removeAttribute('aria-activedescendant');
}
function point(row, i) {
  strips().filter((own) => own !== row && own.cursor !== null).forEach(unpoint); // one is chosen, on whichever row
  if (row.cursor !== null) unpoint(row);
  row.cursor = i;
  row.dots[i].classList.add('th-cursor');
  row.dots[i].setAttribute('aria-selected', 'true');
  row.svg.setAttribute('aria-activedescendant', row.dots[i].id);
  markTwin(row, i);
}
function open(row, i) { point(row, i); opened = { row, i }; showOpened(); askGates(); }
find('rows').addEventListener('click', (event) => {
  const row = strips().find((own) => own.svg.contains(event.target) || own.line === event.target), dot = event.target.closest('circle');
  if (!row || dragged) return;
  if (dot) { open(row, Number(dot.dataset.i)); return; }
  // A tap beside a small dot means the nearest one, where one is near.
  const near = row.dots.map((own, i) => { const box = own.getBoundingClientRect(); return [Math.hypot(event.clientX - box.x - box.width / 2, event.clientY - box.y - box.height / 2), i]; }).sort((a, b) => a[0] - b[0])[0];
  if (near && near[0] < 16) open(row, near[1]);
});
find('rows').addEventListener('pointerover', (event) => {
  const dot = event.target.closest('circle'), row = dot && strips().find((own) => own.svg === dot.parentNode);
  if (row) markTwin(row, Number(dot.dataset.i));
});
find('rows').addEventListener('keydown', (event) => {
  const row = strips().find((own) => own.svg === event.target), n = row && row.order.length;
  if (!n) return;
  const at = row.cursor === null ? -1 : row.order.indexOf(row.cursor), sign = row.own.orientation;
  const to = { ArrowRight: at < 0 ? 0 : at + sign, ArrowLeft: at < 0 ? 0 : at - sign, Home: sign > 0 ? 0 : n - 1, End: sign > 0 ? n - 1 : 0 }[event.key];
  if (to !== undefined) { event.preventDefault(); point(row, row.order[Math.min(Math.max(to, 0), n - 1)]); }
  else if ((event.key === 'Enter' || event.key === ' ') && row.cursor !== null) { event.preventDefault(); open(row, row.cursor); }
});
