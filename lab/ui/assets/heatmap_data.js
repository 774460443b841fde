// What arrived from the lab, and the numbers that are read off it. Runs in the scope of one heatmap; see heatmap.py.
// A run: {layers, routes: [name], prompt_length, bytes: hex uint8 [pos], gates: base64 uint16 [pos][layer][route] (share × 65535),
// probability?: hex uint16 [reply], abstain?: hex uint16 [pos], abstain_p?, threshold?, name?, others?: [run]}
// What a pathway of the study reads; a route of another name is told by its name alone.
const READS = { local: 'the last few letters', sparse: 'attention to a few earlier letters', dense: 'this letter alone, through a small network' };
const VIRIDIS = [[68,1,84],[72,40,120],[62,74,137],[49,104,142],[38,130,142],[31,158,137],[53,183,121],[109,205,89],[180,222,44],[253,231,37]];
const PURPLE_ORANGE = [[84,39,136],[128,115,172],[178,171,210],[216,218,235],[247,247,247],[254,224,182],[253,184,99],[224,130,20],[179,88,6]];
// The same for dark surfaces, where no difference is dark.
const PURPLE_ORANGE_DARK = [[199,180,245],[150,128,205],[101,88,150],[62,62,92],[36,43,56],[82,62,42],[140,92,38],[205,135,55],[255,190,110]];
const STEPS = [0.1, 0.25, 0.5, 1];
const find = (name) => element.querySelector('.hm-' + name);

const colour = (scale, t) => {
  const x = Math.min(1, Math.max(0, t)) * (scale.length - 1), i = Math.min(scale.length - 2, Math.floor(x)), f = x - i;
  return 'rgb(' + scale[i].map((v, c) => Math.round(v + f * (scale[i + 1][c] - v))).join(',') + ')';
};
const gradient = (scale) => 'linear-gradient(90deg,' + scale.map((_, i) => colour(scale, i / (scale.length - 1))).join(',') + ')';

const fromBase64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const fromHex = (text, digits) => Array.from({ length: text.length / digits }, (_, i) => parseInt(text.substr(i * digits, digits), 16));

function run(value) {
  const bytes = fromHex(value.bytes, 2), pieces = value.pieces || null;
  return {
    name: value.name || '', layers: value.layers, routes: value.routes, split: value.prompt_length, n: pieces ? pieces.length : bytes.length, bytes, pieces,
    numbers: value.numbers || Array.from({ length: value.layers }, (_, layer) => layer), why: value.why || '',
    experts: value.score === undefined ? null : readExperts(value),
    gates: new Uint16Array(fromBase64(value.gates).buffer),
    certain: value.probability ? fromHex(value.probability, 4).map((v) => v / 65535) : [],
    abstain: value.abstain ? fromHex(value.abstain, 4).map((v) => v / 65535) : null,
    abstainAt: value.abstain_p === undefined ? null : value.abstain_p,
    limit: value.threshold === undefined ? null : value.threshold,
  };
}
const readRuns = (value) => (value && (value.bytes || value.pieces) ? [value, ...(value.others || [])].map(run) : []);

const shares = (one, layer, pos) => one.routes.map((_, k) => one.gates[(pos * one.layers + layer) * one.routes.length + k] / 65535);
const most = (one) => Math.log(one.routes.length);  // the entropy of a gate whose routes all share, in nats
// As `model.traced.gate_entropy`, of shares that came as 16-bit numbers.
const entropy = (gate) => gate.reduce((sum, g) => (g > 0 ? sum - g * Math.log(g) : sum), 0);
// Over some bytes: entropy (over the prompt: `router_entropy_per_layer`), then the share of each route.
function meanOf(one, layer, from, to) {
  const sums = [0, ...one.routes.map(() => 0)];
  for (let pos = from; pos < to; pos++) [entropy(shares(one, layer, pos)), ...shares(one, layer, pos)].forEach((v, k) => (sums[k] += v / (to - from)));
  return sums;
}
function reads(mode, one, layer, pos) {
  if (one.pieces) return one.experts ? nats(one, mode, layer, pos) : null;
  const gate = shares(one, layer, pos);
  return mode === 'entropy' ? entropy(gate) : gate[one.routes.indexOf(mode)];
}
// Positions count from the first byte of the prompt, which all runs have in common; replies align by their own index.
function quantity(mode, layer, pos, first, second) {
  if (pos >= first.n || (second && pos >= second.n)) return null;
  const value = reads(mode, first, layer, pos), other = second ? reads(mode, second, layer, pos) : 0;
  return value === null || other === null ? null : value - other;
}

const glyph = (byte) => (byte === 10 ? '↵' : byte === 32 ? '␣' : byte > 32 && byte < 127 ? String.fromCharCode(byte) : '·');
const spoken = (byte) => (byte === 10 ? 'newline' : byte === 32 ? 'space' : byte > 32 && byte < 127
  ? '“' + String.fromCharCode(byte) + '”' : 'byte ' + byte);
const escaped = (text) => text.replace(/[&<>"]/g, (c) => '&#' + c.charCodeAt(0) + ';');
const signed = (value, digits) => (value < 0 ? '−' : '+') + Math.abs(value).toFixed(digits);
