// A second signal on the same prompts: a strip below each one, its own limit, and what it can tell.
let seconds = [], other = null; // other: { at, gaps, orientation, axis, move, done } of the second signal
const strips = () => rows.concat(seconds);
const linked = (row) => seconds.find((own) => own.regime === row.regime) || null;
const named = () => data.beside.words.charAt(0).toUpperCase() + data.beside.words.slice(1);
function buildBeside() {
  const own = data.beside, verdict = find('verdict-beside');
  seconds = [];
  other = null;
  verdict.hidden = find('summary-beside').hidden = !own;
  if (!own) return;
  showVerdict(verdict, own.tells, named() + ': ');
  const values = data.regimes.flatMap((regime) => own.values[regime.name]), on = axisOf(own, values, find('spread').checked);
  other = { of: own.signal, gaps: own.limits, orientation: own.orientation, axis: on, at: own.start, touched: false, move: (limit) => { Object.assign(other, { at: limit, touched: true }); moveBeside(); }, done: () => {} };
}
// The second limit where it was, which only the browser knows. was: before the board was drawn anew, if of the same prompts.
function keepBeside(was) {
  if (other && was && was.touched && was.of === other.of) Object.assign(other, { at: was.at, touched: true });
  if (other) moveBeside();
}
// The strip below that of a kind of prompts.
function besideRow(regime, first) {
  const own = data.beside, row = make('div', 'th-grid th-row th-beside-row'), strip = make('div', 'th-strip'), number = make('span', 'th-number');
  const line = buildLine(other, other.axis, strip, seconds.length ? '' : `Limit of ${own.signal}, the line`);
  const made = buildRow(regime, { values: own.values[regime.name], orientation: own.orientation, axis: other.axis, name: own.signal }, { number, line });
  made.twin = first;
  first.twin = made;
  strip.append(made.svg, line);
  row.append(make('span', 'th-name', own.signal), strip, number);
  seconds.push(made);
  return row;
}
function besideAxis() {
  const foot = make('div', 'th-grid th-axis'), scale = make('div', 'th-strip');
  other.axis.ticks().forEach(([share, text]) => { const tick = make('span', '', text); tick.style.left = 100 * share + '%'; scale.append(tick); });
  foot.append(make('span', 'th-name', data.beside.signal), scale, make('span'));
  return foot;
}
function moveBeside() {
  const own = data.beside, limit = other.at, found = { taught: [0, 0], unusual: [0, 0] };
  seconds.forEach((row) => {
    row.line.style.left = 100 * within(other.axis.along(limit)) + '%';
    moveDots(row, limit);
    const n = row.order.length, k = n - row.passed, sum = found[row.regime.name === 'in_domain' ? 'taught' : 'unusual'];
    row.number.textContent = `${k} of ${n} (${between(k, n)})`;
    row.svg.setAttribute('aria-label', `${row.regime.label} by ${own.signal}: ${k} of ${n} stopped`);
    sum[0] += k;
    sum[1] += n;
  });
  tellLine(seconds[0].line, own, limit);
  const [[fp, taught], [caught, n]] = [found.taught, found.unusual];
  find('summary-beside').textContent = `${named()} at ${written(limit)} stops ${caught} of ${n} unusual prompts` + (taught ? ` and wrongly stops ${fp} of ${taught} taught ones (${between(fp, taught)}).` : '.');
  root.dataset.beside = JSON.stringify({ signal: own.signal, limit, fp, taught, caught, n });
  if (opened) showOpened();
}
