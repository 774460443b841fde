// Training curves as small multiples. value: {steps, panels: [{title, unit, low, high, why, mark, key, x: [], series: [{name, y: [], low: [], high: []}]}]}.
// The SVG nodes are made once for a set of panels and only their paths change afterwards.
const find = (name) => element.querySelector('.cv-' + name);
const root = find('root'), grid = find('grid'), readout = find('readout');
const SVG = 'http://www.w3.org/2000/svg', W = 320, H = 150, L = 44, R = 10, T = 10, B = 28;
const svg = (tag, attributes, parent) => {
  const node = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  if (parent) parent.append(node);
  return node;
};
let data = null, shown = '', panels = [];
const short = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 1 ? value.toFixed(2) : value.toFixed(3));

function build() {
  grid.innerHTML = '';
  panels = data.panels.map((panel) => {
    const figure = document.createElement('figure');
    figure.dataset.figure = 'curve ' + panel.title;
    const caption = document.createElement('figcaption');
    caption.innerHTML = '<b></b> <span></span>';
    caption.querySelector('b').textContent = panel.title;
    caption.querySelector('span').textContent = panel.why;
    const drawing = svg('svg', { viewBox: `0 0 ${W} ${H}`, role: 'img', tabindex: 0 });
    figure.append(caption, drawing);
    if (panel.key) {
      const key = document.createElement('p');
      key.className = 'cv-key';
      panel.series.forEach((series, i) => {
        const item = document.createElement('span');
        item.className = 'cv-key-' + i;
        item.textContent = series.name;
        key.append(item);
      });
      figure.append(key);
    }
    grid.append(figure);
    svg('path', { class: 'cv-axis', d: `M${L} ${T}V${H - B}H${W - R}` }, drawing);
    const top = svg('text', { class: 'cv-label', x: L - 6, y: T + 8, 'text-anchor': 'end' }, drawing);
    const bottom = svg('text', { class: 'cv-label', x: L - 6, y: H - B, 'text-anchor': 'end' }, drawing);
    svg('text', { class: 'cv-label', x: L, y: H - 8 }, drawing).textContent = '0';
    const end = svg('text', { class: 'cv-label', x: W - R, y: H - 8, 'text-anchor': 'end' }, drawing);
    svg('text', { class: 'cv-label', x: (L + W - R) / 2, y: H - 8, 'text-anchor': 'middle' }, drawing).textContent = 'step';
    const zero = svg('path', { class: 'cv-zero' }, drawing);
    const kind = panel.key ? 'pair' : panel.series.length > 1 ? 'many' : 'one';
    const bands = panel.series.map((_, i) => svg('path', { class: 'cv-band cv-band-' + i }, drawing));
    const lines = panel.series.map((_, i) => svg('path', { class: `cv-line cv-line-${kind} cv-line-${kind}-${i}`, style: `--i:${i}` }, drawing));
    const last = svg('circle', { class: 'cv-last', r: 3.5 }, drawing);
    const none = svg('text', { class: 'cv-none', x: (L + W) / 2, y: H / 2, 'text-anchor': 'middle' }, drawing);
    const made = { panel, drawing, top, bottom, end, zero, bands, lines, last, none };
    drawing.addEventListener('pointermove', (event) => point(made, event));
    drawing.addEventListener('keydown', (event) => step(made, event));
    drawing.addEventListener('pointerleave', () => { readout.textContent = ''; });
    return made;
  });
}

function draw(made, panel) {
  made.panel = panel;
  const values = panel.series.flatMap((series) => series.y).filter((value) => value !== null);
  made.none.textContent = values.length ? '' : panel.none || 'no point yet';
  made.end.textContent = data.steps;
  let low = panel.low ?? Math.min(0, ...values), high = panel.high ?? Math.max(...values, low + 1e-6);
  if (values.length) { low = Math.min(low, ...values); high = Math.max(high, ...values); } else { low = panel.low ?? 0; high = panel.high ?? 1; }
  const x = (step) => L + ((W - R - L) * step) / data.steps, y = (value) => H - B - ((H - B - T) * (value - low)) / (high - low);
  made.scale = { x, y };
  made.top.textContent = short(high); made.bottom.textContent = short(low);
  const mark = panel.mark ?? 0;
  made.zero.setAttribute('d', low < mark && high > mark ? `M${L} ${y(mark)}H${W - R}` : '');
  panel.series.forEach((series, i) => {
    let d = '', open = false;
    series.y.forEach((value, j) => { if (value === null) { open = false; return; } d += (open ? 'L' : 'M') + x(panel.x[j]).toFixed(1) + ' ' + y(value).toFixed(1); open = true; });
    made.lines[i].setAttribute('d', d && !d.includes('L') ? d + 'h0.01' : d);  // a single point is a dot
    const known = series.low ? panel.x.map((_, j) => j).filter((j) => series.low[j] !== null && series.high[j] !== null) : [];
    const edge = (values) => (j) => x(panel.x[j]).toFixed(1) + ' ' + y(Math.min(high, Math.max(low, values[j]))).toFixed(1);
    made.bands[i].setAttribute('d', known.length > 1 ? 'M' + known.map(edge(series.high)).join('L') + 'L' + known.reverse().map(edge(series.low)).join('L') + 'Z' : '');
  });
  const one = panel.series.length === 1 ? panel.series[0].y : [], at = one.length - 1;
  made.last.setAttribute('cx', at >= 0 && one[at] !== null ? x(panel.x[at]) : -9);
  made.last.setAttribute('cy', at >= 0 && one[at] !== null ? y(one[at]) : -9);
  const now = panel.series.map((series) => series.y[series.y.length - 1]).filter((value) => value !== null && value !== undefined);
  made.drawing.setAttribute('aria-label', panel.title + (now.length ? ': now ' + now.map(short).join(', ') + ' ' + panel.unit : ': no point yet'));
}

function point(made, event) {
  if (!made.panel.x.length) return;
  const box = made.drawing.getBoundingClientRect(), step = ((((event.clientX - box.left) * W) / box.width - L) * data.steps) / (W - R - L);
  let at = 0;
  made.panel.x.forEach((value, i) => { if (Math.abs(value - step) < Math.abs(made.panel.x[at] - step)) at = i; });
  tell(made, at);
}

function step(made, event) {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key], count = made.panel.x.length;
  if (!by || !count) return;
  event.preventDefault();
  tell(made, Math.min(count - 1, Math.max(0, (made.at ?? (by > 0 ? -1 : count)) + by)));
}

function tell(made, at) {
  made.at = at;
  const spread = (series) => (series.low && series.low[at] !== null ? ` [${short(series.low[at])}, ${short(series.high[at])}]` : '');
  const told = made.panel.series.map((series) => (series.name ? series.name + ' ' : '') + (series.y[at] === null ? '–' : short(series.y[at])) + spread(series));
  readout.textContent = `${made.panel.title}, step ${made.panel.x[at]}: ${told.join(', ')} ${made.panel.unit}`;
}

function update() {
  data = props.value && props.value.panels ? props.value : null;
  root.classList.toggle('cv-is-empty', !data);
  if (!data) { shown = ''; grid.innerHTML = ''; readout.textContent = ''; return; }
  const key = data.panels.map((panel) => panel.title + panel.series.length).join('|');
  if (key !== shown) { build(); shown = key; }
  data.panels.forEach((panel, i) => draw(panels[i], panel));
  root.dataset.points = data.points;
  root.dataset.probed = panels.length && data.panels[0].key ? data.panels[0].x.length : 0;
}
watch('value', update);
update();
