// What the scripts of the threshold board share: its parts, the axis of scores, and how numbers are written.
const find = (name) => element.querySelector('.th-' + name);
const root = find('root'), range = find('range'), exact = find('exact'), ratioRange = find('ratio');
const STEPS = 1000;
let rows = [], chosen = 0, moves = {}, picks = {}, least = null, cheapestBy = null;

// Where a value lies on the axis, 0 to 1: evenly, or by its log-odds, which draws apart what crowds near 0 and 1.
let axis = null;
const logit = (p) => Math.log(p / (1 - p));
const isShare = () => ['probability', 'share'].includes(data.unit);
function setAxis() {
  const inner = data.regimes.flatMap((regime) => regime.values).concat(data.markers.map((marker) => marker.value)).filter((p) => p !== null && p > 0 && p < 1);
  find('spread-label').hidden = !isShare() || !inner.length;
  axis = null;
  if (!find('spread').checked || find('spread-label').hidden) return;
  const ends = inner.map(logit), low = Math.min(...ends) - 0.5, high = Math.max(...ends) + 0.5;
  axis = { low, high };
}
const along = (value) => {
  if (!axis) return (value - data.low) / (data.high - data.low);
  return Math.min(Math.max(((value <= 0 ? -Infinity : value >= 1 ? Infinity : logit(value)) - axis.low) / (axis.high - axis.low), 0), 1);
};
const at = (share) => {
  if (!axis) return data.low + (data.high - data.low) * share;
  if (share <= 0 || share >= 1) return share <= 0 ? data.low : data.high;
  return 1 / (1 + Math.exp(-(axis.low + (axis.high - axis.low) * share)));
};
const place = (value) => 100 * along(value);
// A limit that is dragged is the shortest number of its step.
function limitOf() {
  const step = Number(range.value), middle = at(step / STEPS);
  if (step <= 0 || step >= STEPS) return middle;
  const low = at((step - 0.49) / STEPS), high = at((step + 0.49) / STEPS);
  for (let digits = 1; digits < 17; digits++) {
    const short = Number(middle.toPrecision(digits));
    if (short > low && short < high) return short;
  }
  return middle;
}
// Round numbers of the axis that have room: [place, text].
function ticks() {
  if (!axis) return [data.low, (data.low + data.high) / 2, data.high].map((value) => [along(value), digits(value)]);
  const round = [0.0001, 0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999].map((p) => [along(p), String(p)]);
  return round.filter(([share]) => share > 0.02 && share < 0.98);
}
const ratio = () => Number((10 ** (ratioRange.value / 10)).toPrecision(2));
const percent = (x) => (100 * x < 10 && x > 0 ? (100 * x).toFixed(1) : Math.round(100 * x)) + ' %';
const digits = (x) => (Math.abs(x) >= 0.1 || x === 0 ? x.toFixed(3) : Number(x.toPrecision(3)).toString());
const between = (k, n, and) => bounds(k, n).map(percent).join(and || ' to ');
const make = (tag, name, text) => { const node = document.createElement(tag); if (name) node.className = name; if (text) node.textContent = text; return node; };
