// A model of tokens, and a mixture of experts: what arrived, what is read off it, and the strip of who was used.
// Beside `pieces` such a run has of a mixture numbers: [layer], columns: [experts of each layer], chosen: the most that
// act, and as hex uint16 score, acting: [pos][layer] (entropies as shares of what is possible) and index, weight:
// [pos][layer][chosen]; NONE where there is none. The last token of a reply is read by nobody.
const NONE = 65535, BUSIEST = 4, USED = 11, LONGEST_PIECE = 9;
const SCORE = 'entropy', ACTING = 'acting';
const TITLES = { [SCORE]: 'Entropy of the score over all experts', [ACTING]: 'Entropy of the weights that acted' };
const MODES = {
  [SCORE]: ['score, all experts', 'Entropy of the score by which experts are chosen, over all of the layer: 0 when one has it all, most when all are alike'],
  [ACTING]: ['weights that acted', 'Entropy of the weights of the experts that acted: 0 when one does it alone, most when all share alike'],
};

// The ends of the colours: entropies are coloured as shares of what is possible in their own layer.
function extremes(one, mode) {
  const n = mode === ACTING ? [one.experts.chosen] : [...new Set(one.experts.columns)];
  const named = n.length === 1 ? Math.log(n[0]).toFixed(2) + ' nats <small>all ' + n[0] + ' alike</small>' : 'ln of its experts <small>all alike</small>';
  return ['0 <small>one expert</small>', named];
}

function readExperts(value) {
  const whole = (text) => Uint16Array.from(fromHex(text, 4)), { columns, chosen } = value;
  return { columns, chosen, score: whole(value.score), acting: whole(value.acting), index: whole(value.index), weight: whole(value.weight) };
}
// Who acted at a token, by falling weight: [[expert, share of the weight]].
function acted(one, layer, pos) {
  const { chosen, index, weight } = one.experts, from = (pos * one.layers + layer) * chosen, found = [];
  for (let i = from; i < from + chosen && i < index.length; i++) if (index[i] !== NONE) found.push([index[i], weight[i] / (NONE - 1)]);
  return found;
}
// An entropy as a share of what is possible in its layer; null where the token was not read.
function shareOf(one, mode, layer, pos) {
  const values = one.experts[mode === ACTING ? 'acting' : 'score'], at = pos * one.layers + layer;
  return at < values.length && values[at] !== NONE ? values[at] / (NONE - 1) : null;
}
const possible = (one, mode, layer, pos) => Math.log(mode === ACTING ? Math.max(1, acted(one, layer, pos).length) : one.experts.columns[layer]);
// The same in nats.
function nats(one, mode, layer, pos) {
  const share = shareOf(one, mode, layer, pos);
  return share === null ? null : share * possible(one, mode, layer, pos);
}
// Of each expert of a layer its share of all choices before a position, and how many those are.
function used(one, layer, from, to) {
  const counts = new Array(one.experts.columns[layer]).fill(0);
  let all = 0;
  for (let pos = from; pos < to; pos++) for (const [expert] of acted(one, layer, pos)) { counts[expert]++; all++; }
  return { all, shares: counts.map((count) => (all ? count / all : 0)) };
}
// Their entropy in nats; null where no expert ran.
function usageEntropy(one, layer, from, to) {
  const own = used(one, layer, from, to);
  return own.all ? entropy(own.shares) : null;
}
const busiest = (one, layer, from, to) => used(one, layer, from, to).shares.map((share, expert) => [expert, share])
  .filter(([, share]) => share > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, BUSIEST);

const visible = (piece) => piece.replace(/ /g, '␣').replace(/\n/g, '↵').replace(/\t/g, '⇥');
const shortened = (piece) => { const whole = [...(piece.trim() || visible(piece))]; return whole.length > LONGEST_PIECE ? whole.slice(0, LONGEST_PIECE - 1).join('') + '…' : whole.join(''); };
const comparable = (one, other) => !!one && !!other && !one.pieces === !other.pieces && one.layers === other.layers && one.layers > 0 &&
  one.routes.join('|') === other.routes.join('|') && !one.experts === !other.experts && (!one.experts || one.experts.columns.join('|') === other.experts.columns.join('|'));

// One row a layer, one column an expert: the darker, the rarer; nothing where it was never chosen.
const strip = document.createElement('canvas'); // on the page once there is something to draw
strip.setAttribute('role', 'img');
strip.setAttribute('aria-label', 'How often each expert of each layer was chosen; the tables below name the busiest.');
function usage() {
  const place = find('usage'), one = view.first, shown = !!one && !!one.experts;
  place.hidden = !shown;
  if (!shown) return;
  if (!strip.isConnected) find('usage-scroll').append(strip);
  const widest = Math.max(...one.experts.columns), room = find('usage-scroll').clientWidth;
  const cell = Math.max(4, Math.floor(room / widest)), rows = Array.from({ length: one.layers }, (_, layer) => used(one, layer, 0, until()));
  const most = Math.max(1e-9, ...rows.flatMap((row) => row.shares)), tone = tones(), dpr = window.devicePixelRatio || 1;
  const width = cell * widest, height = USED * one.layers;
  strip.style.width = width + 'px'; strip.style.height = height + 'px';
  strip.width = Math.round(width * dpr); strip.height = Math.round(height * dpr);
  const c = strip.getContext('2d');
  c.scale(dpr, dpr);
  rows.forEach(({ shares }, layer) => shares.forEach((share, expert) => {
    const y = (one.layers - 1 - layer) * USED;
    c.fillStyle = share > 0 ? colour(VIRIDIS, share / most) : tone.line;
    if (share > 0) c.fillRect(expert * cell, y, cell - 1, USED - 1);
    else c.fillRect(expert * cell + cell / 2 - 1, y + USED / 2 - 1.5, 1.5, 1.5);
  }));
  place.dataset.cell = cell; place.dataset.most = most.toFixed(4);
  find('usage-title').textContent = 'Who was used: one column an expert, 0 to ' + (widest - 1) + ', yellow: ' + (100 * most).toFixed(0) + ' % of a layer’s choices; a point: never';
  const side = find('usage-labels');
  side.style.width = find('labels').style.width;
  side.innerHTML = '';
  for (const layer of new Set([0, one.layers - 1])) {
    const label = document.createElement('span');
    label.textContent = one.numbers[layer]; label.style.top = (one.layers - 1 - layer + 0.5) * USED + 'px';
    side.append(label);
  }
}
strip.addEventListener('pointermove', (event) => {
  const one = view.first, box = strip.getBoundingClientRect();
  if (!one || !one.experts) return;
  const layer = one.layers - 1 - Math.floor((event.clientY - box.top) / USED), expert = Math.floor((event.clientX - box.left) / +find('usage').dataset.cell);
  if (layer < 0 || layer >= one.layers || expert < 0 || expert >= one.experts.columns[layer]) return;
  const { all, shares } = used(one, layer, 0, until());
  find('usage-line').textContent = 'layer ' + one.numbers[layer] + ', expert ' + expert + ': ' + (100 * shares[expert]).toFixed(1) + ' % of ' + all + ' choices';
});

// What the line below the picture says of a token, and the bars of the experts that had most of its weight.
function sayToken(one, other, at) {
  const reply = at.pos - one.split, parts = [(reply < 0 ? 'prompt token ' + (at.pos + 1) : 'reply token ' + (reply + 1)) + ' “' + visible(one.pieces[at.pos]) + '”'];
  if (one.experts) {
    const told = [];
    for (const [mode, name] of [[SCORE, 'score'], [ACTING, 'acting weights']]) {
      const value = nats(one, mode, at.layer, at.pos);
      if (other) told.push(name + ' ' + signed(quantity(mode, at.layer, at.pos, one, other) || 0, 3) + ' nats');
      else if (value !== null) told.push('entropy of the ' + name + ' ' + value.toFixed(3) + ' nats (' + Math.round(100 * shareOf(one, mode, at.layer, at.pos)) + ' %)');
    }
    parts.push('layer ' + one.numbers[at.layer] + ': ' + (told.join(', ') || 'not read: nothing came after it'));
  }
  if (reply >= 0 && one.certain.length > reply) parts.push('max_softmax ' + one.certain[reply].toFixed(3));
  const who = one.experts ? acted(one, at.layer, at.pos).slice(0, BUSIEST) : [];
  find('bars').classList.toggle('hm-idle', !who.length);
  find('bars').querySelectorAll('.hm-bar').forEach((bar, k) => {
    bar.hidden = k >= who.length;
    if (bar.hidden) return;
    bar.querySelector('.hm-name').textContent = 'expert ' + who[k][0];
    bar.querySelector('i').style.width = (100 * who[k][1]).toFixed(1) + '%';
    bar.querySelector('u').hidden = true;
    bar.querySelector('b').textContent = Math.round(100 * who[k][1]) + ' %';
  });
  find('line').textContent = parts.join(' · ');
}

// The tables: means of both entropies in nats, the usage's and who was used most; then every token.
const inTable = (label, caption, head, rows) => '<div class="table-scroll" role="region" tabindex="0" aria-label="' + label + '"><table class="lab-table"><caption>' +
  escaped(caption) + '</caption>' + heading(head) + '<tbody>' + rows.join('') + '</tbody></table></div>';
function meansOfTokens() {
  const one = view.first, rows = [];
  for (let layer = 0; layer < one.layers; layer++)
    for (const [name, from, to] of [['prompt', 0, one.split], ['reply', one.split, one.n]]) {
      const means = [SCORE, ACTING].map((mode) => {
        const own = []; // of the tokens that were read
        for (let pos = from; pos < to; pos++) { const value = nats(one, mode, layer, pos); if (value !== null) own.push(value); }
        return [own.length, own.length ? (own.reduce((sum, value) => sum + value, 0) / own.length).toFixed(3) : '–'];
      });
      if (!means[0][0]) continue;
      const usage = usageEntropy(one, layer, from, to);
      const who = busiest(one, layer, from, to).map(([expert, share]) => expert + ' (' + Math.round(100 * share) + ' %)').join(', ');
      rows.push('<tr><th scope="row">' + one.numbers[layer] + '</th>' +
        cells([name, means[0][0], means[0][1], means[1][1], usage === null ? '–' : usage.toFixed(3), who || '–']) + '</tr>');
    }
  const head = ['layer', 'part', 'tokens', 'entropy of the score, nats', 'of the acting weights, nats', 'of the usage, nats', 'busiest experts'];
  return rows.length ? inTable('Means', 'Mean over the tokens of each part that were read', head, rows) : '';
}
function everyToken() {
  const { first, second, mode } = view, layers = Array.from({ length: first.layers }, (_, layer) => layer), rows = [];
  const digits = (value) => (value === null ? '–' : second ? signed(value, 3) : value.toFixed(3));
  for (let pos = 0; pos < first.n; pos++) {
    const reply = pos - first.split;
    rows.push('<tr><th scope="row">' + (reply < 0 ? 'prompt ' + (pos + 1) : 'reply ' + (reply + 1)) + '</th>' +
      cells([escaped(visible(first.pieces[pos])), reply >= 0 && reply < first.certain.length ? first.certain[reply].toFixed(3) : '–',
        ...layers.map((layer) => digits(quantity(mode, layer, pos, first, second)))]) + '</tr>');
  }
  const head = ['place', 'token', 'max_softmax', ...layers.map((layer) => 'layer ' + first.numbers[layer])];
  return inTable('Token by token', find('title').textContent + (first.layers ? ', in nats' : '') + ', token by token', head, rows);
}
