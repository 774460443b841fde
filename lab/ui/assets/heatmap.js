// The gate heatmap: one canvas for the life of the page, redrawn when a new value arrives.
// value: {layers, prompt_length, bytes: base64 uint8 [pos], gates: base64 uint16 [layer][pos][3] (share × 65535)}
const PATHWAYS = ['local', 'sparse', 'dense'], LN3 = Math.log(3);
const TOP = 20, ROW = 21, BOTTOM = 24;
const RAMP = [[68,1,84],[72,40,120],[62,74,137],[49,104,142],[38,130,142],[31,158,137],[53,183,121],[109,205,89],[180,222,44],[253,231,37]];
const find = (name) => element.querySelector('.hm-' + name);
const canvas = find('canvas'), scroll = find('scroll'), root = find('root');
let data = null, picked = null, cell = 12, draws = 0;

const ramp = (t) => {
  const x = Math.min(1, Math.max(0, t)) * (RAMP.length - 1), i = Math.min(RAMP.length - 2, Math.floor(x)), f = x - i;
  return 'rgb(' + RAMP[i].map((v, c) => Math.round(v + f * (RAMP[i + 1][c] - v))).join(',') + ')';
};
find('ramp').style.background = 'linear-gradient(90deg,' + RAMP.map((_, i) => ramp(i / (RAMP.length - 1))).join(',') + ')';

const unpack = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
function read(value) {
  if (!value || !value.bytes) return null;
  const bytes = unpack(value.bytes), gates = new Uint16Array(unpack(value.gates).buffer);
  return { layers: value.layers, split: value.prompt_length, bytes, gates, n: bytes.length };
}
const shares = (layer, pos) => [0, 1, 2].map((k) => data.gates[(layer * data.n + pos) * 3 + k] / 65535);
const entropy = (gate) => gate.reduce((sum, g) => (g > 0 ? sum - g * Math.log(g) : sum), 0);
const glyph = (byte) => (byte === 10 ? '↵' : byte === 32 ? '␣' : byte > 32 && byte < 127 ? String.fromCharCode(byte) : '·');
const spoken = (byte) => (byte === 10 ? 'newline' : byte === 32 ? 'space' : byte > 32 && byte < 127
  ? '“' + String.fromCharCode(byte) + '”' : 'byte ' + byte);

function draw() {
  root.dataset.draws = ++draws;
  root.dataset.positions = data ? data.n : 0;
  root.classList.toggle('hm-is-empty', !data);
  if (!data) return;
  const style = getComputedStyle(root), ink = style.getPropertyValue('--hm-ink'), soft = style.getPropertyValue('--hm-soft');
  const accent = style.getPropertyValue('--hm-accent'), paper = style.getPropertyValue('--hm-paper');
  cell = Math.min(20, Math.max(11, Math.floor(scroll.clientWidth / data.n)));
  const width = Math.max(scroll.clientWidth, cell * data.n), height = TOP + ROW * data.layers + BOTTOM;
  const dpr = window.devicePixelRatio || 1;
  canvas.style.width = width + 'px'; canvas.style.height = height + 'px';
  canvas.width = Math.round(width * dpr); canvas.height = Math.round(height * dpr);
  const c = canvas.getContext('2d');
  c.scale(dpr, dpr);
  c.clearRect(0, 0, width, height);
  for (let layer = 0; layer < data.layers; layer++) {
    const y = TOP + (data.layers - 1 - layer) * ROW;
    for (let pos = 0; pos < data.n; pos++) {
      c.fillStyle = ramp(entropy(shares(layer, pos)) / LN3);
      c.fillRect(pos * cell, y, cell - (cell > 6 ? 1 : 0), ROW - 1);
    }
  }
  const split = data.split * cell, mono = '12px ui-monospace, SFMono-Regular, Consolas, monospace';
  c.textBaseline = 'middle'; c.textAlign = 'center'; c.font = mono;
  for (let pos = 0; pos < data.n; pos++) {
    c.fillStyle = pos < data.split ? soft : ink;
    c.fillText(glyph(data.bytes[pos]), pos * cell + cell / 2 - 0.5, height - BOTTOM / 2);
  }
  c.font = '600 12px system-ui, sans-serif'; c.textAlign = 'left';
  c.fillStyle = soft; c.textAlign = 'right'; c.fillText('prompt', Math.max(48, split - 6), TOP / 2 - 1); c.textAlign = 'left';
  if (data.n > data.split) { c.fillStyle = accent; c.fillText('reply', Math.max(54, split + 5), TOP / 2 - 1); }
  c.fillStyle = paper; c.fillRect(split - 2.5, 0, 4, height);
  c.fillStyle = accent; c.fillRect(split - 1.5, 2, 2, height - 4);
  if (picked) {
    c.strokeStyle = paper; c.lineWidth = 4;
    const box = [picked.pos * cell - 0.5, TOP + (data.layers - 1 - picked.layer) * ROW - 0.5, cell, ROW];
    c.strokeRect(...box); c.strokeStyle = ink; c.lineWidth = 2; c.strokeRect(...box);
  }
  labels();
}

function labels() {
  const box = find('layers');
  if (+box.dataset.layers === data.layers) return;
  box.dataset.layers = data.layers;
  box.innerHTML = '';
  for (let layer = data.layers; layer >= 1; layer--) {
    const label = document.createElement('span');
    label.textContent = layer === data.layers ? 'layer ' + layer : layer;
    box.append(label);
  }
}

function say() {
  const line = find('line'), bars = find('bars');
  bars.classList.toggle('hm-idle', !picked);
  if (!picked || !data) { line.textContent = data ? find('root').dataset.hint : ''; return; }
  const gate = shares(picked.layer, picked.pos), side = picked.pos < data.split ? 'prompt' : 'reply';
  line.textContent = side + ' byte ' + (picked.pos < data.split ? picked.pos + 1 : picked.pos - data.split + 1) + ' ' +
    spoken(data.bytes[picked.pos]) + ', layer ' + (picked.layer + 1) + ': ' + entropy(gate).toFixed(3) + ' nats';
  bars.querySelectorAll('.hm-bar').forEach((bar, k) => {
    bar.querySelector('i').style.width = (100 * gate[k]).toFixed(1) + '%';
    bar.querySelector('b').textContent = Math.round(100 * gate[k]) + ' %';
  });
}

function table() {
  const box = find('table');
  if (!find('details').open) return;
  if (!data) { box.textContent = 'Nothing to show yet.'; return; }
  const mean = (layer, from, to) => {
    const sums = [0, 0, 0, 0];
    for (let pos = from; pos < to; pos++) { const g = shares(layer, pos); sums[3] += entropy(g); g.forEach((v, k) => (sums[k] += v)); }
    return sums.map((v) => v / (to - from));
  };
  const row = (name, from, to, layer) => {
    if (to <= from) return '';
    const m = mean(layer, from, to);
    return '<tr><th scope="row">' + (layer + 1) + '</th><td>' + name + '</td><td>' + (to - from) + '</td><td>' + m[3].toFixed(3) + '</td>' +
      m.slice(0, 3).map((v) => '<td>' + (100 * v).toFixed(1) + ' %</td>').join('') + '</tr>';
  };
  let rows = '';
  for (let layer = 0; layer < data.layers; layer++) rows += row('prompt', 0, data.split, layer) + row('reply', data.split, data.n, layer);
  box.innerHTML = '<table><caption>Mean over the bytes of each part</caption><thead><tr><th>layer</th><th>part</th><th>bytes</th>' +
    '<th>entropy, nats</th>' + PATHWAYS.map((p) => '<th>' + p + '</th>').join('') + '</tr></thead><tbody>' + rows + '</tbody></table>';
}

function pick(layer, pos) {
  if (!data) return;
  picked = layer === null ? null : { layer: Math.min(data.layers - 1, Math.max(0, layer)), pos: Math.min(data.n - 1, Math.max(0, pos)) };
  draw(); say();
}
function at(event) {
  if (!data) return;
  const box = canvas.getBoundingClientRect(), y = event.clientY - box.top - TOP;
  const row = Math.floor(y / ROW), pos = Math.floor((event.clientX - box.left) / cell);
  const layer = data.layers - 1 - row;
  if (layer < 0 || layer >= data.layers || pos >= data.n) return;
  if (!picked || picked.layer !== layer || picked.pos !== pos) pick(layer, pos);
}
canvas.addEventListener('pointermove', at);
canvas.addEventListener('pointerdown', at);
canvas.addEventListener('pointerleave', (event) => { if (event.pointerType === 'mouse' && document.activeElement !== canvas) pick(null); });
canvas.addEventListener('focus', () => { if (data && !picked) pick(data.layers - 1, data.split - 1); });
canvas.addEventListener('keydown', (event) => {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [1, 0], ArrowDown: [-1, 0], PageUp: [0, -10], PageDown: [0, 10] }[event.key];
  if (event.key === 'Escape') { pick(null); return; }
  if (!data || (!step && event.key !== 'Home' && event.key !== 'End')) return;
  event.preventDefault();
  const from = picked || { layer: data.layers - 1, pos: data.split - 1 };
  if (step) pick(from.layer + step[0], from.pos + step[1]); else pick(from.layer, event.key === 'Home' ? 0 : data.n - 1);
  const left = picked.pos * cell;
  if (left < scroll.scrollLeft || left + cell > scroll.scrollLeft + scroll.clientWidth) scroll.scrollLeft = left - scroll.clientWidth / 2;
});
find('details').addEventListener('toggle', table);
new ResizeObserver(() => draw()).observe(scroll);
new MutationObserver(() => draw()).observe(document.body, { attributes: true, attributeFilter: ['class'] });

function update() {
  const before = data;
  data = read(props.value);
  if (picked && (!data || picked.pos >= data.n)) picked = null;
  draw(); say(); table();
  const grew = data && before && data.n > before.n && data.split === before.split;
  if (data) scroll.scrollLeft = grew || data.n > data.split ? scroll.scrollWidth : 0;
}
root.dataset.mounts = +(root.dataset.mounts || 0) + 1;
watch('value', update);
update();
