// The threshold board. value: lab.abstention.board(...), given once; moving the limit never asks the server.
const find = (name) => element.querySelector('.th-' + name);
const root = find('root'), range = find('range');
const SVG = 'http://www.w3.org/2000/svg', STEPS = 1000;
let data = null, rows = [];

const stops = (score, limit) => (data.orientation > 0 ? score >= limit : score <= limit);
const place = (score) => (100 * (score - data.low)) / (data.high - data.low);
const limitOf = () => data.low + ((data.high - data.low) * range.value) / STEPS;
const percent = (x) => (100 * x < 10 && x > 0 ? (100 * x).toFixed(1) : Math.round(100 * x)) + ' %';
const bounds = (k, n) => data.bounds[n][k];
const between = (k, n, and) => bounds(k, n).map(percent).join(and || ' to ');
const make = (tag, name, text) => { const node = document.createElement(tag); if (name) node.className = name; if (text) node.textContent = text; return node; };

function build() {
  const box = find('rows');
  box.innerHTML = '';
  rows = data.regimes.map((regime) => {
    const row = make('div', 'th-grid th-row' + (regime.name === 'in_domain' ? ' th-taught' : ''));
    const name = make('span', 'th-name', regime.label), strip = make('div', 'th-strip'), number = make('span', 'th-number');
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('role', 'img');
    const dots = regime.scores.map((score, i) => {
      const dot = document.createElementNS(SVG, 'circle'), title = document.createElementNS(SVG, 'title');
      dot.setAttribute('cx', place(score) + '%');
      dot.setAttribute('cy', 9 + ((i * 7) % 5) * 5);
      dot.setAttribute('r', 4);
      title.textContent = regime.prompts[i] + ' (' + score.toFixed(3) + ')';
      if (regime.correct[i] === 0) dot.classList.add('th-wrong');
      dot.append(title);
      svg.append(dot);
      return dot;
    });
    strip.append(svg);
    row.append(name, strip, number);
    box.append(row);
    return { regime, dots, number, svg };
  });
  const marks = find('marks'), buttons = find('markers');
  marks.innerHTML = ''; buttons.innerHTML = '';
  data.markers.forEach((marker) => {
    const tick = make('i', 'th-mark');
    tick.style.left = place(marker.value) + '%';
    tick.title = marker.name + ': ' + marker.value;
    marks.append(tick);
    const button = make('button', '', marker.name + ' ' + marker.value.toFixed(3));
    button.type = 'button';
    button.title = marker.meaning;
    button.addEventListener('click', () => set(marker.value));
    buttons.append(button);
  });
}

// What `lab.abstention.abstention` computes, from the same scores.
function count(limit) {
  const found = { per: {}, stopped: 0, n: 0, caught: 0, other: 0, wrong: 0, answered: 0 };
  data.regimes.forEach((regime) => {
    let k = 0;
    regime.scores.forEach((score, i) => {
      if (stops(score, limit)) k++;
      else if (regime.correct[i] !== null) { found.answered++; if (!regime.correct[i]) found.wrong++; }
    });
    const n = regime.scores.length;
    found.per[regime.name] = [k, n];
    found.stopped += k; found.n += n;
    if (regime.name !== 'in_domain') { found.caught += k; found.other += n; }
  });
  return found;
}

function move() {
  const limit = chosen, found = count(limit);
  find('value').textContent = limit.toFixed(3);
  range.setAttribute('aria-valuetext', limit.toFixed(3));
  root.style.setProperty('--limit', place(limit) + '%');
  rows.forEach(({ regime, dots, number, svg }) => {
    dots.forEach((dot, i) => dot.classList.toggle('th-stopped', stops(regime.scores[i], limit)));
    const [k, n] = found.per[regime.name];
    number.textContent = k + ' of ' + n + ' (' + between(k, n) + ')';
    svg.setAttribute('aria-label', regime.label + ': ' + k + ' of ' + n + ' stopped');
  });
  const [fp, taught] = found.per.in_domain || [0, 0];
  find('summary').textContent = 'At ' + limit.toFixed(3) + ' the gate stops ' + found.caught + ' of ' + found.other + ' unusual prompts' +
    (taught ? ' and wrongly stops ' + fp + ' of ' + taught + ' taught ones (with 95 % confidence between ' + between(fp, taught, ' and ') + ' of such prompts).' : '.');
  const total = (name, text) => '<div><dt>' + name + '</dt><dd>' + text + '</dd></div>';
  const answered = found.n - found.stopped;
  find('totals').innerHTML = total('False positives', fp + ' of ' + taught + (taught ? ', ' + between(fp, taught) : '')) +
    total('Caught', found.caught + ' of ' + found.other + (found.other ? ', ' + between(found.caught, found.other) : '')) +
    total('Still answered', answered + ' of ' + found.n + ', ' + between(answered, found.n)) +
    total('Wrong among the answered', found.answered ? found.wrong + ' of ' + found.answered + ' (' + percent(found.wrong / found.answered) + ')' : 'none answered');
  root.dataset.limit = limit;
  root.dataset.counts = JSON.stringify(found.per);
}

let chosen = 0;
function set(limit) {
  chosen = limit;
  range.value = Math.round((STEPS * (limit - data.low)) / (data.high - data.low));
  move();
}
range.min = 0; range.max = STEPS; range.step = 1;
range.addEventListener('input', () => { chosen = limitOf(); move(); });
find('use').addEventListener('click', () => trigger('use', { signal: data.signal, threshold: chosen }));

function update() {
  data = props.value && props.value.regimes && props.value.regimes.length ? props.value : null;
  root.classList.toggle('th-is-empty', !data);
  if (!data) return;
  build();
  set(data.start);
}
watch('value', update);
update();
