// One canvas for the life of the page, redrawn when a new value arrives; pointer, keyboard, replay and tables.
const seek = find('seek'), play = find('play'), pair = find('pair'), reduced = matchMedia('(prefers-reduced-motion: reduce)');
const BYTES_PER_SECOND = 14;
let timer = null;

function say() {
  const line = find('line'), bars = find('bars'), at = view.hovered || view.picked, { first, second } = view;
  const seen = at && first && at.pos < first.n && at.pos < until() && (!second || at.pos < second.n);
  if (seen && first.pieces) { sayToken(first, second, at); root.dataset.picked = view.picked ? view.picked.layer + ':' + view.picked.pos : ''; return; }
  bars.classList.toggle('hm-idle', !seen);
  root.dataset.picked = view.picked ? view.picked.layer + ':' + view.picked.pos : '';
  if (!seen) { line.textContent = first ? root.dataset.hint : ''; return; }
  const gate = shares(first, at.layer, at.pos), reply = at.pos - first.split;
  const other = second ? shares(second, at.layer, at.pos) : null, percent = (share) => Math.round(100 * share) + ' %';
  const parts = [(reply < 0 ? 'prompt byte ' + (at.pos + 1) : 'reply byte ' + (reply + 1)) + ' ' + spoken(first.bytes[at.pos]) +
    (other && reply >= 0 ? ' against ' + spoken(second.bytes[at.pos]) : '') + ', layer ' + at.layer + ': ' +
    (other ? signed(quantity('entropy', at.layer, at.pos, first, second), 3) : entropy(gate).toFixed(3)) + ' nats'];
  if (reply >= 0 && first.certain.length > reply) parts.push('max_softmax ' + first.certain[reply].toFixed(3));
  if (at.pos === first.split - 1 && first.abstainAt !== null) parts.push('decides: abstain_p ' + first.abstainAt.toFixed(3));
  line.textContent = parts.join(' · ');
  bars.querySelectorAll('.hm-bar').forEach((bar, k) => {
    bar.querySelector('i').style.width = (100 * gate[k]).toFixed(1) + '%';
    bar.querySelector('u').hidden = !other;
    if (other) bar.querySelector('u').style.left = (100 * other[k]).toFixed(1) + '%';
    bar.querySelector('b').textContent = percent(gate[k]) + (other ? ' / ' + percent(other[k]) : '');
  });
}

const cells = (values) => values.map((value) => '<td>' + value + '</td>').join('');
const heading = (names) => '<thead><tr>' + names.map((name) => '<th scope="col">' + escaped(name) + '</th>').join('') + '</tr></thead>';
function means() {
  const several = lined().length > 1, rows = [];
  for (const one of lined())
    for (let layer = 0; layer < one.layers; layer++)
      for (const [name, from, to] of [['prompt', 0, one.split], ['reply', one.split, one.n]]) {
        if (to <= from) continue;
        const mean = meanOf(one, layer, from, to);
        rows.push('<tr><th scope="row">' + layer + '</th>' + (several ? cells([escaped(one.name)]) : '') +
          cells([name, to - from, mean[0].toFixed(3), ...mean.slice(1).map((v) => (100 * v).toFixed(1) + ' %')]) + '</tr>');
      }
  return '<div class="table-scroll" role="region" tabindex="0" aria-label="Means"><table class="lab-table"><caption>Mean over the bytes of each part</caption>' +
    heading(['layer', ...(several ? ['model'] : []), 'part', 'bytes', 'entropy, nats', ...view.runs[0].routes]) + '<tbody>' + rows.join('') + '</tbody></table></div>';
}
function everyByte() {
  const { first, second, mode } = view, layers = Array.from({ length: first.layers }, (_, layer) => layer), rows = [];
  const digits = (value) => (value === null ? '–' : second ? signed(value, 3) : value.toFixed(3));
  for (let pos = 0; pos < columns(); pos++) {
    const reply = pos - first.split, abstain = first.abstain && pos < first.n ? first.abstain[pos].toFixed(3) : '–';
    rows.push('<tr><th scope="row">' + (reply < 0 ? 'prompt ' + (pos + 1) : 'reply ' + (reply + 1)) + '</th>' +
      cells([pos < first.n ? escaped(spoken(first.bytes[pos])) : '–', abstain, reply >= 0 && reply < first.certain.length ? first.certain[reply].toFixed(3) : '–',
        ...layers.map((layer) => digits(quantity(mode, layer, pos, first, second)))]) + '</tr>');
  }
  return '<div class="table-scroll" role="region" tabindex="0" aria-label="Byte by byte"><table class="lab-table"><caption>' + escaped(find('title').textContent) +
    (mode === 'entropy' ? ', in nats' : ', as a share') + ', byte by byte</caption>' +
    heading(['place', 'byte', 'abstain_p', 'max_softmax', ...layers.map((layer) => 'layer ' + layer)]) + '<tbody>' + rows.join('') + '</tbody></table></div>';
}
function table() {
  if (!find('details').open) return;
  find('table').innerHTML = !view.first ? 'Nothing to show yet.' : view.first.pieces ? meansOfTokens() + everyToken() : means() + everyByte();
}

function refresh() { draw(); usage(); say(); table(); }
const inside = (at) => ({ layer: Math.max(0, Math.min(view.first.layers - 1, at.layer)), pos: Math.min(columns() - 1, Math.max(0, at.pos)) });
function under(event) {
  if (!view.first) return null;
  const box = canvas.getBoundingClientRect(), pos = Math.floor((event.clientX - box.left) / view.cell);
  const layer = view.first.layers - 1 - Math.floor((event.clientY - box.top - view.top) / view.row);
  if (!view.first.layers) return pos >= 0 && pos < columns() ? { layer: 0, pos } : null;
  return layer >= 0 && layer < view.first.layers && pos >= 0 && pos < columns() ? { layer, pos } : null;
}
const same = (a, b) => (a && b ? a.layer === b.layer && a.pos === b.pos : a === b);
canvas.addEventListener('pointermove', (event) => {
  const at = event.pointerType === 'mouse' ? under(event) : null;
  if (!same(at, view.hovered)) { view.hovered = at; draw(); say(); }
});
canvas.addEventListener('pointerleave', () => { if (view.hovered) { view.hovered = null; draw(); say(); } });
canvas.addEventListener('click', (event) => {
  const at = under(event);
  view.picked = at && !same(at, view.picked) ? at : null;
  draw(); say();
});
canvas.addEventListener('focus', () => {
  if (view.first && !view.picked && canvas.matches(':focus-visible')) { view.picked = inside({ layer: view.first.layers - 1, pos: view.first.split - 1 }); draw(); say(); }
});
canvas.addEventListener('keydown', (event) => {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [1, 0], ArrowDown: [-1, 0], PageUp: [0, -10], PageDown: [0, 10],
    Home: [0, -1e6], End: [0, 1e6] }[event.key];
  if (!view.first || (!step && event.key !== 'Escape')) return;
  event.preventDefault();
  view.hovered = null;
  if (step) {
    const from = view.picked || inside({ layer: view.first.layers - 1, pos: view.first.split - 1 });
    view.picked = inside({ layer: from.layer + step[0], pos: from.pos + step[1] });
    reveal(view.picked.pos);
  } else view.picked = null;
  draw(); say();
});

function reveal(pos) {
  const left = pos * view.cell;
  if (left < scroll.scrollLeft || left + view.cell > scroll.scrollLeft + scroll.clientWidth) scroll.scrollLeft = left - scroll.clientWidth / 2;
}

function player() {
  const n = view.first ? columns() : 1, end = view.first ? until() : 0;
  seek.disabled = play.disabled = !view.first;
  seek.max = n; seek.value = end || 1;
  seek.setAttribute('aria-valuetext', end + ' of ' + n + ' ' + unit() + 's');
  find('time').textContent = view.first ? end + ' of ' + n + ' ' + unit() + 's' : '';
  play.textContent = timer ? '❚❚' : reduced.matches ? '▶|' : '▶';
  play.setAttribute('aria-label', timer ? 'Pause' : reduced.matches ? 'Show one more ' + unit() : 'Replay ' + (unit() === 'token' ? 'token by token' : 'letter by letter'));
}
function show(count) {
  view.shown = count >= columns() ? null : Math.max(1, count);
  if (view.shown === null) pause();
  reveal(until() - 1);
  refresh(); player();
}
function pause() { clearInterval(timer); timer = null; }
seek.addEventListener('input', () => { pause(); show(+seek.value); });
play.addEventListener('click', () => {
  if (timer) { pause(); player(); return; }
  const from = view.shown === null ? view.first.split : view.shown;  // from the end of the prompt, or from where it stands
  if (reduced.matches) { show(from + (view.shown === null ? 0 : 1)); return; }
  show(from);
  timer = setInterval(() => show(until() + 1), 1000 / BYTES_PER_SECOND);
  player();
});

find('modes').addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button) { colourBy(button.dataset.mode); refresh(); }
});
function colourBy(mode) {
  view.mode = root.dataset.mode = mode;
  find('modes').querySelectorAll('button').forEach((each) => each.setAttribute('aria-pressed', each.dataset.mode === mode));
}
// A button and a bar for each route that was sent, of experts one for each entropy and bars for the busiest; made again
// only when they are others.
function routes() {
  const one = view.first, names = !one ? [] : one.experts ? Object.keys(MODES) : one.routes, modes = find('modes'), key = names.join('|') + (one && one.pieces ? '|tokens' : '');
  modes.hidden = !!one && !names.length;
  if (!one || modes.dataset.key === key) return;
  modes.dataset.key = key;
  modes.querySelectorAll('button:not([data-mode="entropy"])').forEach((button) => button.remove());
  find('bars').replaceChildren();
  const told = (name) => (one.experts ? MODES[name] : [name, 'Share of the ' + name + ' pathway' + (Object.hasOwn(READS, name) ? ': ' + READS[name] : '')]);
  const entropies = modes.querySelector('[data-mode="entropy"]');
  [entropies.textContent, entropies.title] = one.experts ? MODES.entropy : ['undecided', 'Gate entropy in nats: 0 when one pathway decides, most when all share'];
  for (const name of names.filter((own) => own !== 'entropy')) {
    const button = document.createElement('button');
    button.type = 'button'; button.dataset.mode = name;
    [button.textContent, button.title] = told(name);
    modes.append(button);
  }
  for (const name of one.experts ? Array(BUSIEST).fill('') : names) {
    const bar = document.createElement('span');
    bar.className = 'hm-bar';
    bar.innerHTML = '<span class="hm-name">' + escaped(name) + '</span> <span class="hm-track"><i></i><u></u></span><b></b>';
    find('bars').append(bar);
  }
  colourBy(names.includes(view.mode) ? view.mode : 'entropy');
}
function choose() {
  const several = view.runs.length > 1, names = view.runs.map((one) => one.name).join('|');
  pair.hidden = !several;
  if (several && pair.dataset.names !== names) {
    pair.dataset.names = names;
    const options = view.runs.map((one, i) => '<option value="' + i + '">' + escaped(one.name) + '</option>').join('');
    find('first').innerHTML = options;
    find('second').innerHTML = '<option value="">nothing</option>' + options;
  }
  view.first = view.runs[several ? +find('first').value : 0] || null;
  for (const option of find('second').options) option.disabled = option.value !== '' && !comparable(view.first, view.runs[+option.value]);
  const minus = several ? find('second').value : '';
  view.second = minus === '' || view.runs[+minus] === view.first || !comparable(view.first, view.runs[+minus]) ? null : view.runs[+minus];
  if (minus !== '' && !view.second) find('second').value = '';
  root.dataset.minus = view.second ? view.second.name : '';
}
for (const name of ['first', 'second']) find(name).addEventListener('change', () => { choose(); routes(); refresh(); player(); });

find('details').addEventListener('toggle', table);
new ResizeObserver(() => { draw(); usage(); }).observe(scroll);
new MutationObserver(() => { draw(); usage(); }).observe(document.body, { attributes: true, attributeFilter: ['class'] });

function update() {
  const before = view.runs[0];
  view.runs = readRuns(props.value);
  choose();
  routes();
  const now = view.runs[0], grew = now && before && now.n >= before.n && now.split === before.split;
  if (!grew) { view.shown = null; pause(); }
  if (now && view.picked && (!grew || view.picked.pos >= columns())) view.picked = null;
  if (!now) view.picked = view.hovered = null;
  root.dataset.runs = view.runs.length;
  refresh(); player();
  if (now && view.shown === null) scroll.scrollLeft = columns() > now.split ? scroll.scrollWidth : 0;
}
root.dataset.mode = view.mode;
root.dataset.mounts = +(root.dataset.mounts || 0) + 1;
legend({ scale: VIRIDIS });
watch('value', update);
update();
