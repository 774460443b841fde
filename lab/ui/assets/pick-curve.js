// A curve whose points can be picked. value: {title, x, y, level, points: [{at, x, y, says, picks}], chosen, empty}
const find = (name) => element.querySelector('.pc-' + name);
const root = find('root'), plot = find('plot'), line = find('line');
const SVG = 'http://www.w3.org/2000/svg', LEFT = 44, RIGHT = 14, TOP = 30, BOTTOM = 42;
let data = null, picked = -1, width = 0, height = 0;

const make = (tag, at, parent) => {
  const node = document.createElementNS(SVG, tag);
  Object.entries(at).forEach(([name, value]) => node.setAttribute(name, value));
  parent.append(node);
  return node;
};
const px = (x) => LEFT + x * (width - LEFT - RIGHT);
const py = (y) => height - BOTTOM - y * (height - BOTTOM - TOP);

function draw() {
  root.classList.toggle('pc-is-empty', !data);
  if (!data) return;
  width = Math.max(240, plot.clientWidth);
  height = width > 480 ? 420 : 320;
  plot.style.height = height + 'px';
  plot.innerHTML = '';
  const svg = make('svg', { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' }, plot);
  [0, 0.25, 0.5, 0.75, 1].forEach((share) => {
    make('path', { class: 'pc-grid', d: `M${px(share)} ${py(0)}V${py(1)}M${px(0)} ${py(share)}H${px(1)}` }, svg);
    make('text', { class: 'pc-tick', x: px(share), y: py(0) + 16, 'text-anchor': share === 1 ? 'end' : 'middle' }, svg).textContent = 100 * share + ' %';
    make('text', { class: 'pc-tick', x: px(0) - 6, y: py(share) + 4, 'text-anchor': 'end' }, svg).textContent = 100 * share;
  });
  make('text', { class: 'pc-axis', x: px(0.5), y: height - 6, 'text-anchor': 'middle' }, svg).textContent = data.x;
  make('text', { class: 'pc-axis', x: 2, y: 16 }, svg).textContent = data.y;
  const flat = data.level !== null;
  make('path', { class: 'pc-coin', d: flat ? `M${px(0)} ${py(data.level)}H${px(1)}` : `M${px(0)} ${py(0)}L${px(1)} ${py(1)}` }, svg);
  make('path', { class: 'pc-curve', d: 'M' + data.points.map((p) => px(p.at[0]) + ' ' + py(p.at[1])).join('L') }, svg);
  data.points.forEach((p) => make('circle', { class: 'pc-dot', cx: px(p.at[0]), cy: py(p.at[1]), r: 3 }, svg));
  make('path', { class: 'pc-spread' }, svg);
  make('circle', { class: 'pc-picked', r: 6, cx: -20, cy: -20 }, svg);
  show(picked);
}

function show(index) {
  if (!data) return;
  const p = data.points[index], spread = plot.querySelector('.pc-spread'), dot = plot.querySelector('.pc-picked');
  if (!p) { line.textContent = root.dataset.hint || ''; dot.setAttribute('cx', -20); spread.removeAttribute('d'); return; }
  const [x, y] = p.at;
  dot.setAttribute('cx', px(x)); dot.setAttribute('cy', py(y));
  const across = data.level === null ? `M${px(p.x[0])} ${py(y)}H${px(p.x[1])}` : '';
  spread.setAttribute('d', `${across}M${px(x)} ${py(p.y[0])}V${py(p.y[1])}`);
  line.textContent = p.says;
  plot.setAttribute('aria-valuenow', index);
  plot.setAttribute('aria-valuetext', p.says);
}

function choose(index) {
  picked = Math.max(0, Math.min(data.points.length - 1, index));
  show(picked);
}

function open() {
  const p = data && data.points[picked];
  if (!p || !p.picks.length) return;
  document.dispatchEvent(new CustomEvent('lab-prompt', { detail: p.picks[0] }));
  trigger('select', { pick: p.picks[0] });
}

function nearest(event) {
  const box = plot.firstChild.getBoundingClientRect(), x = event.clientX - box.left, y = event.clientY - box.top;
  let best = -1, least = Infinity;
  data.points.forEach((p, i) => {
    const far = (px(p.at[0]) - x) ** 2 + (py(p.at[1]) - y) ** 2;
    if (far < least) { least = far; best = i; }
  });
  return best;
}

plot.addEventListener('pointermove', (event) => { if (data && event.pointerType === 'mouse') show(nearest(event)); });
plot.addEventListener('pointerleave', () => show(picked));
plot.addEventListener('click', (event) => { if (data) { choose(nearest(event)); open(); } });
plot.addEventListener('keydown', (event) => {
  if (!data) return;
  const last = data.points.length - 1;
  const to = { ArrowRight: picked + 1, ArrowUp: picked + 1, ArrowLeft: picked - 1, ArrowDown: picked - 1, Home: 0, End: last,
    PageUp: picked + 10, PageDown: picked - 10 }[event.key];
  if (to !== undefined) choose(to);
  else if (event.key === 'Enter' || event.key === ' ') open();
  else return;
  event.preventDefault();
});

// Whatever view opens a prompt, every curve marks its point.
function follow(id) {
  const index = data ? data.points.findIndex((p) => p.picks.includes(id)) : -1;
  if (index >= 0) { picked = index; show(picked); }
}
const followed = (event) => (element.isConnected ? follow(event.detail) : document.removeEventListener('lab-prompt', followed));
document.addEventListener('lab-prompt', followed);

function update() {
  data = props.value && props.value.points && props.value.points.length ? props.value : null;
  picked = -1;
  find('title').textContent = props.value ? props.value.title : '';
  find('empty').textContent = props.value ? props.value.empty : '';
  root.dataset.hint = data ? data.hint : '';
  if (data) {
    plot.setAttribute('aria-label', data.title + '. ' + data.y + ' against ' + data.x);
    plot.setAttribute('aria-valuemax', data.points.length - 1);
    plot.setAttribute('aria-valuetext', data.hint);
  }
  draw();
  if (data && data.chosen) follow(data.chosen);
}
new ResizeObserver(() => { if (data && Math.abs(plot.clientWidth - width) > 1) draw(); }).observe(plot);
watch('value', update);
update();
