// What the scripts of the threshold board share: its parts, the axis of scores, and how numbers are written.
const parts = {}; // of the template, which stays; looked for among a thousand dots each time they took a part of every frame
const find = (name) => (parts[name]?.isConnected ? parts[name] : (parts[name] = element.querySelector('.th-' + name)));
const root = find('root'), range = find('range'), exact = find('exact'), ratioRange = find('ratio');
const STEPS = 1000;
let rows = [], chosen = 0, moves = {}, picks = {}, least = null, cheapestBy = null;

// Where values lie along a strip, 0 to 1: evenly, or by their log-odds, which draws apart what crowds near 0 and 1.
const logit = (p) => Math.log(p / (1 - p));
function axisOf(own, values, apart) {
  const inner = values.filter((p) => p !== null && p > 0 && p < 1), spreads = ['probability', 'share'].includes(own.unit) && inner.length > 0;
  if (!apart || !spreads) {
    const along = (value) => (value - own.low) / (own.high - own.low);
    return {
      spreads, along, at: (share) => own.low + (own.high - own.low) * share,
      ticks: () => [own.low, (own.low + own.high) / 2, own.high].map((value) => [along(value), digits(value)]),
    };
  }
  const ends = inner.map(logit), low = Math.min(...ends) - 0.5, high = Math.max(...ends) + 0.5;
  const along = (value) => Math.min(Math.max(((value <= 0 ? -Infinity : value >= 1 ? Infinity : logit(value)) - low) / (high - low), 0), 1);
  const round = [0.0001, 0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999];
  return {
    spreads, along, at: (share) => (share <= 0 ? own.low : share >= 1 ? own.high : 1 / (1 + Math.exp(-(low + (high - low) * share)))),
    ticks: () => round.map((p) => [along(p), String(p)]).filter(([share]) => share > 0.02 && share < 0.98), // those that have room
  };
}
let axis = null;
function setAxis() {
  axis = axisOf(data, data.regimes.flatMap((regime) => regime.values).concat(data.markers.map((marker) => marker.value)), find('spread').checked);
  find('spread-label').hidden = !axis.spreads;
}
const along = (value) => axis.along(value);
const ticks = () => axis.ticks();
const within = (share) => Math.min(Math.max(share, 0), 1);
const place = (value, on) => 100 * (on || axis).along(value);
// A limit that is dragged is the shortest number of its step.
function limitAt(step, on) {
  const middle = on.at(step / STEPS);
  if (step <= 0 || step >= STEPS) return middle;
  const low = on.at((step - 0.49) / STEPS), high = on.at((step + 0.49) / STEPS);
  for (let digits = 1; digits < 17; digits++) {
    const short = Number(middle.toPrecision(digits));
    if (short > low && short < high) return short;
  }
  return middle;
}
const limitOf = () => limitAt(Number(range.value), axis);
const ratio = () => Number((10 ** (ratioRange.value / 10)).toPrecision(2));
const percent = (x) => (100 * x < 10 && x > 0 ? (100 * x).toFixed(1) : Math.round(100 * x)) + ' %';
const digits = (x) => (Math.abs(x) >= 0.1 || x === 0 ? x.toFixed(3) : Number(x.toPrecision(3)).toString());
const between = (k, n, and) => bounds(k, n).map(percent).join(and || ' to ');
// A text that changes as the limit moves stays the same node: one that comes and goes costs a look at all that surrounds it.
const say = (node, text) => {
  const only = node.firstChild;
  if (!only || only !== node.lastChild || only.nodeType !== 3) node.textContent = text;
  else if (only.data !== text) only.data = text;
};
const mark = (node, name, value) => { if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value); };
// texts: [tag, class, text] each, whose nodes are made the first time.
function sayParts(node, texts) {
  if (node.children.length !== texts.length) node.replaceChildren(...texts.map(([tag, name]) => make(tag, name)));
  texts.forEach(([, , text], i) => say(node.children[i], text));
}
const make = (tag, name, text) => { const node = document.createElement(tag); if (name) node.className = name; if (text) node.textContent = text; return node; };
