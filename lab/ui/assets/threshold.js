// The threshold board. value: lab.threshold.board.board(...), given once; moving the limit never asks the server.
function build() {
  const box = find('rows');
  box.innerHTML = '';
  if (frame) cancelAnimationFrame(frame); // of a line that is no more
  frame = 0;
  dragged = false;
  opened = null;
  showOpened();
  rows = [];
  OF.false_refusals = data.table && data.regimes.length === 1 ? 'prompts are refused' : 'taught prompts are refused';
  buildBeside();
  data.regimes.forEach((regime) => {
    const row = make('div', 'th-grid th-row' + (regime.name === 'in_domain' ? ' th-taught' : ''));
    row.dataset.kind = regime.name;
    const name = make('span', 'th-name', regime.label), strip = make('div', 'th-strip'), number = make('span', 'th-number');
    const line = buildLine(main, axis, strip, rows.length ? '' : 'Limit, the line');
    const own = buildRow(regime, { values: regime.values, orientation: data.orientation, axis, name: data.signal }, { number, line });
    strip.append(own.svg, own.line);
    row.append(name, strip, number);
    box.append(row);
    if (other) box.append(besideRow(regime, own));
    rows.push(own);
  });
  const foot = make('div', 'th-grid th-axis'), scale = make('div', 'th-strip');
  ticks().forEach(([share, text]) => { const tick = make('span', '', text); tick.style.left = 100 * share + '%'; scale.append(tick); });
  foot.append(make('span', 'th-name', data.signal), scale, make('span'));
  box.append(foot);
  if (other) box.append(besideAxis());
  buildCharts();
  buildReliability();
  buildCost();
  buildMarkers();
  buildPromise();
}

function buildCharts() {
  const all = data.regimes.flatMap((regime) => regime.values), n = all.length;
  const limits = data.limits, found = limits.map(count);
  const [, taught] = found[0].per.in_domain || [0, 0], other = found[0].other;
  const roc = chart(find('roc'), { x: [0, 1], y: [0, 1], xTicks: percents, yTicks: percents, xLabel: `taught, wrongly stopped (n ${taught})`, yLabel: `unusual, stopped (n ${other})` });
  roc.line([[0, 0], [1, 1]], 'th-coin');
  if (taught && other) roc.line(found.map((at) => [at.per.in_domain[0] / taught, at.caught / other]));
  moves.roc = roc.point();
  const caught = found.map((at) => [taught ? at.per.in_domain[0] / taught : 0, other ? at.caught / other : 0]);
  picks.roc = (event) => limits[roc.nearest(event, caught)];
  const cell = data.auroc;
  find('roc').closest('figure').hidden = !taught || !other; // one kind alone is told from nothing
  find('roc-note').textContent = cell.auroc === undefined ? 'AUROC: ' + cell.undefined
    : `AUROC ${cell.auroc.toFixed(2)} [${cell.low.toFixed(2)}, ${cell.high.toFixed(2)}]${cell.at_boundary ? ' at the boundary' : ''}, n ${cell.n_positive} / ${cell.n_negative}`;
  const risk = chart(find('risk'), { x: [0, 1], y: [0, 1], xTicks: percents, yTicks: percents, xLabel: `prompts still answered (n ${n})`, yLabel: 'wrong among them' });
  risk.line(found.filter((at) => at.answered).map((at) => [at.coverage, at.wrong / at.answered]));
  moves.risk = risk.point();
  find('risk').closest('figure').hidden = !judged;
  const risks = found.map((at) => [at.coverage, at.answered ? at.wrong / at.answered : 0]);
  picks.risk = (event) => limits[risk.nearest(event, risks)];
  main.gaps = limits;
}

function buildMarkers() {
  const marks = find('marks'), list = find('markers');
  marks.innerHTML = ''; list.innerHTML = '';
  data.markers.forEach((marker, i) => {
    const item = make('li', 'th-marker th-kind-' + marker.name), head = make('div', 'th-marker-head');
    head.append(make('b', 'th-badge', String(i + 1)));
    if (marker.value === null) head.append(make('span', 'th-none', marker.name + ': no limit'));
    else {
      const tick = make('i', 'th-mark'), at = Math.min(Math.max(place(marker.value), 0), 100);
      tick.append(make('span', '', String(i + 1)));
      tick.style.left = at + '%';
      tick.dataset.at = at;
      tick.title = marker.name + ': ' + written(marker.value);
      marks.append(tick);
      const button = make('button', 'th-go', marker.name + ' ' + written(marker.value));
      button.type = 'button';
      button.addEventListener('click', () => set(marker.value, true));
      head.append(button);
      const found = count(marker.value), [fp, taught] = found.per.in_domain || [0, 0];
      if (data.table && !found.other) head.append(make('span', 'th-effect', `here it stops ${fp} of ${taught} rows (${between(fp, taught)})`));
      else if (taught) head.append(make('span', 'th-effect', `here it wrongly stops ${fp} of ${taught} taught (${between(fp, taught)}) and ${found.caught} of ${found.other} others`));
    }
    item.append(head, make('p', '', marker.words));
    if (marker.gap) item.append(make('p', 'th-soft', marker.gap));
    if (marker.guarantee) item.append(make('p', 'th-soft', capital(plainly(marker.guarantee)) + '.'));
    list.append(item);
  });
  // Numbers of limits that lie close together move apart; their arrows stay.
  const ticks = [...marks.children].sort((a, b) => a.dataset.at - b.dataset.at), near = 100 * 14 / (marks.clientWidth || 400);
  ticks.forEach((tick, i) => {
    const before = i && tick.dataset.at - ticks[i - 1].dataset.at < near, after = i + 1 < ticks.length && ticks[i + 1].dataset.at - tick.dataset.at < near;
    tick.classList.toggle('th-right-of', Boolean(before && !after));
    tick.classList.toggle('th-left-of', Boolean(after && !before));
  });
}

// What a drift of the scores can do to the decisions about these prompts.
function near(values, limit) {
  const nearest = clearance(values, limit);
  if (nearest > data.drift) return '';
  return ` The nearest score is ${nearest.toPrecision(2)} away, so a drift of ${data.drift} in a score can change a decision.`;
}

function sayTotals(totals) {
  const list = find('totals');
  if (list.children.length !== totals.length) list.replaceChildren(...totals.map(() => { const own = make('div'); own.append(make('dt'), make('dd')); return own; }));
  totals.forEach(([name, text], i) => { say(list.children[i].firstChild, name); say(list.children[i].lastChild, text); });
}
function move() {
  const limit = chosen, found = count(limit), weighed = cost(data.regimes, limit, ratio());
  say(find('value'), written(limit));
  mark(range, 'aria-valuetext', written(limit));
  if (document.activeElement !== exact) exact.value = written(limit);
  const where = 100 * within(along(limit)) + '%';
  rows.forEach((row) => {
    const { regime, number, svg, line } = row;
    line.style.left = where;
    moveDots(row, limit);
    const [k, n] = found.per[regime.name];
    say(number, k + ' of ' + n + ' (' + between(k, n) + ')');
    mark(svg, 'aria-label', regime.label + ': ' + k + ' of ' + n + ' stopped');
  });
  [rows[0].line, ...['roc', 'risk', 'curve'].map(find)].forEach((node) => tellLine(node, data, limit));
  if (opened) showOpened();
  showCells(found);
  const [fp, taught] = found.per.in_domain || [0, 0], answered = found.n - found.stopped;
  const all = everyValue, same = all.every((value) => value === all[0]);
  const ofRows = data.table && !found.other ? `At ${written(limit)} the gate stops ${fp} of ${taught} rows (${between(fp, taught)}).` : '';
  const told = ofRows || `At ${written(limit)} the gate stops ${found.caught} of ${found.other} unusual prompts` + (taught ? ` and wrongly stops ${fp} of ${taught} taught ones (with 95 % confidence between ${between(fp, taught, ' and ')} of such prompts).` : '.') + (same ? ' Every prompt has the same score, so a limit stops all of them or none.' : '');
  sayParts(find('summary'), [['span', '', told], ['span', 'th-drift', near(all, limit)]]);
  const [wrong, low, high] = found.answered ? data.risk[found.answered] : [0, 0, 1];
  const risk = !judged ? 'no reply was judged' : found.answered ? `${wrong} of ${found.answered}, ${percent(low)} to ${percent(high)}` : 'none answered';
  sayTotals([
    [ofRows ? 'Stopped' : 'False positives', fp + ' of ' + taught + (taught ? ', ' + between(fp, taught) : '')],
    ...(ofRows ? [] : [['Caught', found.caught + ' of ' + found.other + (found.other ? ', ' + between(found.caught, found.other) : '')]]),
    ['Coverage, still answered', answered + ' of ' + found.n + ', ' + between(answered, found.n)],
    ['Selective risk, wrong of those', risk],
  ]);
  moves.roc(taught ? fp / taught : null, found.other ? found.caught / found.other : null, taught ? bounds(fp, taught) : null, found.other ? bounds(found.caught, found.other) : null);
  moves.risk(found.coverage, found.answered ? wrong / found.answered : null, bounds(answered, found.n), [low, high]);
  moves.cost(along(Math.min(Math.max(limit, data.low), data.high)), weighed.cost, null, [weighed.low, weighed.high]);
  mark(find('roc'), 'aria-label', `ROC curve; at this limit ${taught ? percent(fp / taught) : 'none'} of taught prompts are wrongly stopped and ${found.other ? percent(found.caught / found.other) : 'none'} of the others caught`);
  mark(find('risk'), 'aria-label', `Risk and coverage; at this limit ${percent(found.coverage)} are answered, wrong among them: ${risk}`);
  sayParts(find('cost-now'), [['span', '', 'At this limit '], ['b', '', weighed.cost.toFixed(3)],
    ['span', '', ` [${weighed.low.toFixed(3)}, ${weighed.high.toFixed(3)}] needless refusals a prompt: ${weighed.wrong} wrong answers and ${weighed.needless} needless refusals, n ${weighed.n}.`]]);
  mark(find('curve'), 'aria-label', 'Cost over limits. ' + find('cost-now').textContent);
  root.dataset.limit = limit;
  root.dataset.counts = JSON.stringify(found.per);
  root.dataset.totals = JSON.stringify({ answered, n: found.n, judged: found.answered, wrong, low, high, ...{ cost: weighed, ratio: ratio() }, least });
}

// The visitor's word and the server's: what was done here after the server was asked is the later one, and so is what is not
// yet done. touched: when the limit was moved last; loose: whether it is still in a hand; left: where it was let go.
let touched = -Infinity, loose = false, left = 0;
function settle() {
  loose = false;
  left = chosen;
  tellCode();
  trigger('settle');
}
// by: the ratio at which this is the cheapest limit, so that it keeps its name in Chat.
function show(limit, by) {
  chosen = limit;
  cheapestBy = by === undefined ? null : by;
  range.value = Math.round(STEPS * along(limit));
  move();
}
const inHand = () => { touched = performance.now(); loose = true; };
// By a visitor. settled: tell the page, whose listener runs in the browser, so that the address can follow.
function set(limit, settled, by) {
  inHand();
  show(limit, by);
  if (settled) settle();
}
range.min = 0; range.max = STEPS; range.step = 1;
range.addEventListener('input', () => { inHand(); chosen = limitOf(); cheapestBy = null; move(); });
range.addEventListener('change', settle);
exact.addEventListener('change', () => { const limit = parseFloat(exact.value); exact.blur(); if (Number.isFinite(limit)) set(limit, true); else move(); });
ratioRange.addEventListener('input', () => { buildCost(); move(); });
find('spread').addEventListener('change', () => {
  const second = other && { ...other };
  setAxis();
  build();
  show(chosen, cheapestBy === null ? undefined : cheapestBy);
  keepBeside(second);
});
find('use').addEventListener('click', () => { present(false); trigger('use', { signal: data.signal, threshold: chosen, ratio: cheapestBy }); });

function showVerdict(node, tells, whose) {
  const [head, ...why] = tells.sentence.split(': ');
  node.replaceChildren(make('b', '', whose + head), make('span', 'th-why', ': ' + why.join(': ')));
  node.dataset.helps = tells.helps;
}
let everyValue = [], judged = 0; // of all kinds of prompts
let sent = ''; // all that is drawn of what was sent last
function update() {
  const before = data, held = chosen, by = cheapestBy, second = other && { ...other };
  const value = props.value && props.value.regimes && props.value.regimes.length ? props.value : null;
  data = value && JSON.parse(JSON.stringify(value)); // what Gradio hands out is watched, and slow to read
  everyValue = data ? data.regimes.flatMap((regime) => regime.values) : [];
  judged = data ? judgedOf(data.regimes) : 0;
  root.classList.toggle('th-is-empty', !data);
  find('use').hidden = Boolean(data && data.table);
  if (!data) { sent = ''; return; }
  const { start, asked: when, ...drawn } = data, was = sent, same = Boolean(before) && String(before.of) === String(data.of);
  const kept = same && (loose || touched > when);
  sent = JSON.stringify(drawn);
  if (sent !== was) { // else all of it is there already, and may be in a hand
    showVerdict(find('verdict'), data.tells, '');
    setAxis();
    build();
    show(kept ? held : start, same && by !== null && (kept || held === start) ? by : undefined);
    keepBeside(before && before.of[0] === data.of[0] ? second : null);
    if (kept) settle(); // what held its line is gone
  } else if (!kept && start !== held) show(start);
  heard(kept, when);
  watchCode();
  presentLinked();
}
function heard(kept, when) {
  if (!kept) { loose = false; left = chosen; }
  tellCode();
  root.dataset.answered = when;
}
// Of a board that is there already its limit alone is sent.
root.addEventListener('moved', ({ detail: { of, start, asked: when } }) => {
  if (!data || String(of) !== String(data.of)) return;
  const kept = loose || touched > when;
  if (!kept && start !== chosen) show(start);
  heard(kept, when);
});
watch('value', update);
update();
