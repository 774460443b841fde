// The picture: lines above, the grid, and one row of letters a run. Reads `view`, changes nothing but the canvas.
const HEAD = 19, LINES = 72, GAP = 9, ROW = 21, LETTERS = 19, PIECES = 78, TALL = 350;
const canvas = find('canvas'), scroll = find('scroll'), root = find('root');
const view = { runs: [], first: null, second: null, mode: 'entropy', shown: null, hovered: null, picked: null, cell: 12, top: HEAD, row: ROW };
let draws = 0;

// Runs that stand under one another: all of the lab's own models on one prompt; tokens of others are each model's own.
const lined = () => (view.first.pieces ? [view.first, view.second].filter(Boolean) : view.runs.filter((one) => !one.pieces));
const columns = () => Math.max(...lined().map((one) => one.n));
const unit = () => (view.first && view.first.pieces ? 'token' : 'byte');
const until = () => (view.shown === null ? columns() : Math.min(view.shown, columns()));
const hasLines = () => view.first.certain.length > 0 || view.first.abstainAt !== null || !!view.first.pieces;

function scale() {
  const { first } = view, alone = first.experts ? (value, layer, pos) => shareOf(first, view.mode, layer, pos) : (value) => value / unit;
  const unit = first.experts ? Math.log(view.mode === 'acting' ? first.experts.chosen : Math.max(...first.experts.columns)) || 1 : view.mode === 'entropy' ? most(first) : 1;
  if (!view.second) return { scale: VIRIDIS, place: alone, bound: unit };
  let largest = 0;
  for (let layer = 0; layer < view.first.layers; layer++)
    for (let pos = 0; pos < columns(); pos++) largest = Math.max(largest, Math.abs(quantity(view.mode, layer, pos, view.first, view.second) || 0));
  const bound = unit * STEPS.find((step) => largest <= step * unit + 1e-9);
  const dark = document.body.classList.contains('dark');
  return { scale: dark ? PURPLE_ORANGE_DARK : PURPLE_ORANGE, place: (value) => 0.5 + value / bound / 2, bound };
}

function draw() {
  root.dataset.draws = ++draws;
  root.dataset.positions = view.runs.length ? columns() : 0;
  root.dataset.shown = view.runs.length ? until() : 0;
  root.classList.toggle('hm-is-empty', !view.runs.length);
  if (!view.runs.length) return;
  const { first, second } = view, n = columns(), end = until(), tone = tones();
  find('why').hidden = !first.why;
  find('why').textContent = first.why ? first.why.charAt(0).toUpperCase() + first.why.slice(1) + '. The line above is how sure it was of each token.' : '';
  root.classList.toggle('hm-of-tokens', !!first.pieces);
  view.row = Math.max(9, Math.min(ROW, Math.floor(TALL / Math.max(1, first.layers))));
  view.top = HEAD + (hasLines() ? LINES + GAP : 0);
  view.cell = Math.min(first.pieces ? 26 : 20, Math.max(first.pieces ? 15 : 11, Math.floor(scroll.clientWidth / n)));
  const cell = view.cell, width = Math.max(scroll.clientWidth, cell * n), split = first.split * cell;
  const bottom = view.top + view.row * first.layers, height = bottom + 4 + (first.pieces ? PIECES : LETTERS * lined().length) + 2;
  const dpr = window.devicePixelRatio || 1;
  canvas.style.width = width + 'px'; canvas.style.height = height + 'px';
  canvas.width = Math.round(width * dpr); canvas.height = Math.round(height * dpr);
  const c = canvas.getContext('2d');
  c.scale(dpr, dpr);
  c.clearRect(0, 0, width, height);
  const drawn = scale();
  for (let layer = 0; layer < first.layers; layer++) {
    const y = view.top + (first.layers - 1 - layer) * view.row;
    for (let pos = 0; pos < n; pos++) {
      const value = pos < end ? quantity(view.mode, layer, pos, first, second) : null;
      c.fillStyle = value === null ? tone.line : colour(drawn.scale, drawn.place(value, layer, pos));
      if (value === null) c.fillRect(pos * cell + cell / 2 - 1.5, y + view.row / 2 - 2, 2, 2);
      else c.fillRect(pos * cell, y, cell - 1, view.row - 1);
    }
  }
  if (hasLines()) lines(c, { width, cell, end, tone });
  c.textBaseline = 'middle'; c.textAlign = 'center'; c.font = '12px ui-monospace, SFMono-Regular, Consolas, monospace';
  if (first.pieces) pieces(c, { cell, end, tone, top: bottom + 8 });
  else lined().forEach((one, row) => {
    for (let pos = 0; pos < Math.min(one.n, end); pos++) {
      const differs = row > 0 && one.bytes[pos] !== lined()[0].bytes[pos];
      c.fillStyle = pos < one.split ? tone.soft : differs ? tone.accent : tone.ink;
      if (row === 0 || pos >= one.split) c.fillText(glyph(one.bytes[pos]), pos * cell + cell / 2 - 0.5, bottom + 4 + LETTERS * (row + 0.5));
    }
  });
  c.font = '600 12px system-ui, sans-serif';
  c.fillStyle = tone.soft; c.textAlign = 'right'; c.fillText('prompt', Math.max(48, split - 6), HEAD / 2 - 1);
  if (n > first.split) { c.fillStyle = tone.accent; c.textAlign = 'left'; c.fillText('reply', Math.max(54, split + 5), HEAD / 2 - 1); }
  c.fillStyle = tone.paper; c.fillRect(split - 2.5, 0, 4, height);
  c.fillStyle = tone.accent; c.fillRect(split - 1.5, 2, 2, height - 4);
  if (view.shown !== null && end < n) { c.fillStyle = tone.soft; c.fillRect(end * cell - 1, HEAD, 1.5, bottom - HEAD); }
  box(c, view.picked, tone, 2.5);
  if (view.hovered && view.hovered !== view.picked) box(c, view.hovered, tone, 1.5);
  labels(bottom);
  legend(drawn);
}

// Tokens are words: each stands upright under its column.
function pieces(c, { cell, end, tone, top }) {
  c.textAlign = 'right';
  for (let pos = 0; pos < Math.min(view.first.n, end); pos++) {
    c.fillStyle = pos < view.first.split ? tone.soft : tone.ink;
    c.save();
    c.translate(pos * cell + cell / 2, top); c.rotate(-Math.PI / 2);
    c.fillText(shortened(view.first.pieces[pos]), 0, 0);
    c.restore();
  }
}

function tones() {
  const style = getComputedStyle(root), tone = {};
  for (const name of ['ink', 'soft', 'accent', 'paper', 'line', 'abstain', 'certain']) tone[name] = style.getPropertyValue('--hm-' + name);
  return tone;
}

function box(c, at, tone, width) {
  if (!at) return;
  const frame = [at.pos * view.cell - 0.5, view.top + (view.first.layers - 1 - at.layer) * view.row - 0.5, view.cell, view.row];
  if (!view.first.layers) { frame[1] = HEAD - 0.5; frame[3] = LINES; }
  c.strokeStyle = tone.paper; c.lineWidth = width + 2; c.strokeRect(...frame);
  c.strokeStyle = tone.ink; c.lineWidth = width; c.strokeRect(...frame);
}

const level = (value) => HEAD + LINES - 3 - value * (LINES - 6);
function path(c, values, from, cell, end) {
  c.beginPath();
  values.slice(0, Math.max(0, end - from)).forEach((value, i) => c.lineTo((from + i + 0.5) * cell, level(value)));
  c.stroke();
}
// Probabilities by byte on an axis from 0 to 1. The abstain head decides at the prompt's last byte: the dot.
function lines(c, { width, cell, end, tone }) {
  c.strokeStyle = tone.line; c.lineWidth = 1;
  for (const value of [0, 0.5, 1]) { c.beginPath(); c.moveTo(0, level(value)); c.lineTo(width, level(value)); c.stroke(); }
  const both = view.second ? [view.second, view.first] : [view.first];
  for (const one of both) {
    const faint = one !== view.first;
    c.setLineDash(faint ? [2, 3] : []);
    c.strokeStyle = tone.abstain; c.lineWidth = 1.25;
    c.globalAlpha = faint ? 0.3 : 0.5;
    path(c, one.abstain || (one.abstainAt === null ? [] : Array(one.split).fill(one.abstainAt)), 0, cell, end);  // one number: a level
    c.globalAlpha = faint ? 0.6 : 1;
    c.strokeStyle = tone.certain; c.lineWidth = 2;
    path(c, one.certain, one.split, cell, end);
    if (one.limit !== null && !faint) {
      c.setLineDash([5, 4]); c.strokeStyle = tone.ink; c.lineWidth = 1;
      c.beginPath(); c.moveTo(0, level(Math.min(1, one.limit))); c.lineTo(one.split * cell, level(Math.min(1, one.limit))); c.stroke();
    }
    c.setLineDash([]);
    if (one.abstainAt !== null && end >= one.split) {
      c.beginPath(); c.arc((one.split - 0.5) * cell, level(one.abstainAt), 4.5, 0, 7);
      c.fillStyle = tone.abstain; c.fill(); c.strokeStyle = tone.paper; c.lineWidth = 1.5; c.stroke();
    }
    c.globalAlpha = 1;
  }
}

function labels(bottom) {
  const side = find('labels'), names = view.runs.length > 1 && !view.first.pieces ? lined().map((one) => one.name) : [''];
  const key = [view.top, view.row, ...view.first.numbers, ...names].join('|');
  if (side.dataset.key === key) return;
  side.dataset.key = key;
  side.innerHTML = '';
  const add = (text, y) => {
    const label = document.createElement('span');
    label.textContent = text; label.style.top = y + 'px';
    side.append(label);
  };
  if (hasLines()) for (const value of [1, 0.5, 0]) add(value === 0.5 ? '0.5' : value + '', level(value));
  const top = view.first.layers - 1, { numbers } = view.first;  // of our own counted from 0, as in expressions: v4+v7[router:0-3]
  const every = Math.ceil(13 / view.row);  // rows that are lower than a number
  for (let layer = top; layer >= 0; layer--)
    if ((top - layer) % every === 0) add(layer === top ? 'layer ' + numbers[layer] : numbers[layer], view.top + (top - layer + 0.5) * view.row);
  names.forEach((name, row) => add(name, bottom + 4 + LETTERS * (row + 0.5)));
  const longest = Math.max(...[...side.children].map((label) => label.scrollWidth));
  side.style.width = Math.min(96, longest + 8) + 'px';
}

function legend({ scale, bound }) {
  find('ramp').style.background = gradient(scale);
  const share = view.mode !== 'entropy', routes = view.first ? view.first.routes.length : 0, shown = (value) => (share ? Math.round(100 * value) + ' %' : value.toFixed(2) + ' nats');
  const { first } = view, experts = first && first.experts;
  if (first && first.pieces) {
    find('title').textContent = experts ? TITLES[view.mode] : 'How sure it was of each token';
    if (view.second) find('title').textContent += ': ' + first.name + ' minus ' + view.second.name;
    const [low, high] = experts ? extremes(first, view.mode) : ['', ''];
    find('low').innerHTML = view.second ? '−' + bound.toFixed(2) + ' nats' : low;
    find('high').innerHTML = view.second ? '+' + bound.toFixed(2) + ' nats' : high;
    find('ramp').hidden = !experts;
    return;
  }
  find('ramp').hidden = false;
  find('title').textContent = share ? 'Share of the ' + view.mode + ' pathway' : 'How undecided the router was';
  if (view.second) {
    find('title').textContent += ': ' + view.first.name + ' minus ' + view.second.name;
    find('low').textContent = '−' + shown(bound); find('high').textContent = '+' + shown(bound);
  } else {
    find('low').innerHTML = share ? '0 %' : '0 <small>one pathway decides</small>';
    find('high').innerHTML = share ? '100 %' : routes ? Math.log(routes).toFixed(2) + ' nats <small>all ' + routes + ' share</small>' : '';
  }
}
