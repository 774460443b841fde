// The promise played on the page: draw by draw, with a histogram that grows. Nothing is asked of the server.
const MOST_DRAWS = 1000, BINS = 40, SIZES = [30, 122, 302, 1000];
const WORLDS = { bootstrap: 'from the calibration prompts, as if they were all there are', subsample: 'of the calibration prompts; the others are fresh', simulated: 'from a simulated world like them' };
let wantedSize = 302, stage = null, playing = false, world = null;
const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
function buildPlay() {
  const own = data.calibration;
  world = own && { cells: own.world, rows: own.regimes.flatMap((regime) => regime.values.map((value, i) => ({
    score: data.orientation * value, taught: regime.name === 'in_domain', wrong: regime.correct[i] === null ? null : regime.correct[i] === 0,
  }))) };
  if (!find('world').options.length) options(find('world'), Object.entries(WORLDS), 'bootstrap');
}
// The sizes that can be drawn: of some of the calibration prompts fewer than there are.
function sizes() {
  const kind = find('world').value, { promises } = asked();
  const most = Math.min(...promises.map(({ of }) => poolOf(world.rows, of).length));
  const there = SIZES.filter((n) => kind !== 'subsample' || n < most);
  const all = there.length ? there : [Math.max(1, Math.floor(most / 2))];
  options(find('n'), all.map((n) => [n, n + ' prompts']), all.includes(wantedSize) ? wantedSize : all[all.length - 1]);
  return kind === 'subsample' && there.length < SIZES.length ? ` At most ${most - 1} of the ${most} can be drawn.` : '';
}
function resetPlay() {
  pause();
  if (!world) return;
  const most = sizes();
  const { promises, method, delta } = asked();
  stage = {
    promises, method, delta, n: Number(find('n').value), kind: find('world').value, random: seeded(Number(find('seed').value) || 0),
    kept: 0, broken: 0, none: 0, sum: 0, bins: new Int32Array(BINS), lost: [], last: null, why: '', drawn: null, top: 0,
  };
  // One promise is drawn by its share, two by how much of what is allowed the worse one takes.
  stage.unit = promises.length === 1 ? promises[0].alpha : 1;
  stage.high = promises.length === 1 ? Math.min(1, Math.max(2.5 * stage.unit, stage.unit + 0.1)) : 2.5;
  const world_ = stage.kind === 'simulated' ? 'SIMULATED: no measurement; scores are drawn from curves that lie as far apart as the calibration prompts. The truth is known exactly.'
    : stage.kind === 'bootstrap' ? 'The calibration prompts stand for all prompts there are, so the truth is known: their own share.' : 'Fresh are the calibration prompts that were not drawn; where few are left, the share jumps.';
  find('play-world').textContent = world_ + most;
  paintPlay();
}
function oneDraw() {
  const found = play({ ...world, kind: stage.kind }, stage.promises, stage.method, stage.delta, stage.n, stage.random, data.promise);
  stage.last = found;
  if (found.why) { stage.none++; stage.why = found.why; return; }
  const x = stage.promises.length === 1 ? found.shares[0] || 0 : found.worst, over = found.worst > 1 + 1e-12;
  const share = Math.min(BINS - 1, Math.floor((x / stage.high) * BINS)), edge = (stage.unit / stage.high) * BINS;
  // A bin that the promised share cuts holds kept draws on its left; broken ones go beyond it.
  stage.bins[over ? Math.min(BINS - 1, Math.max(share, Math.ceil(edge))) : Math.min(share, Math.max(0, Math.ceil(edge) - 1))]++;
  stage.sum += x;
  if (over) { stage.broken++; stage.lost.push([total(), x]); } else stage.kept++;
}
const total = () => stage.kept + stage.broken + stage.none;
const inUnit = (x) => (stage.promises.length === 1 ? percent(x) : x.toFixed(2) + ' × what is allowed');
function paintPlay() {
  const svg = find('histogram'), most = Math.max(...stage.bins), top = [10, 20, 50, 100, 200, 500, 1000].find((n) => n >= most) || most;
  if (top !== stage.top || !stage.drawn) {
    stage.top = top;
    svg.setAttribute('viewBox', window.innerWidth <= 720 ? '0 0 340 232' : '0 0 640 240');
    const ticks = [0, stage.unit, stage.high].map((x) => [x, stage.promises.length === 1 ? percent(x) : x.toFixed(1) + ' ×']);
    const name = stage.promises.length === 1 ? `on fresh prompts, ${OF[stage.promises[0].of]}` : 'worst of both, of what is allowed';
    const axes = chart(svg, { x: [0, stage.high], y: [0, top], xTicks: ticks, yTicks: [0, top / 2, top].map((y) => [y, String(y)]), xLabel: name, yLabel: 'draws' });
    const kept = draw('path', { class: 'th-kept' }), broken = draw('path', { class: 'th-broken' });
    svg.append(kept, broken);
    axes.rule(stage.unit, 'th-promised');
    stage.drawn = { kept, broken, x: axes.x, y: axes.y };
  }
  const edge = Math.ceil((stage.unit / stage.high) * BINS), bars = (from, to) => {
    let d = '';
    for (let i = from; i < to; i++) {
      if (!stage.bins[i]) continue;
      const [low, high] = [i, i + 1].map((at) => stage.drawn.x((at / BINS) * stage.high));
      d += `M${low.toFixed(1)} ${stage.drawn.y(0).toFixed(1)}V${stage.drawn.y(stage.bins[i]).toFixed(1)}H${(high - 0.7).toFixed(1)}V${stage.drawn.y(0).toFixed(1)}z`;
    }
    return d;
  };
  stage.drawn.kept.setAttribute('d', bars(0, edge));
  stage.drawn.broken.setAttribute('d', bars(edge, BINS));
  const n = total(), made = stage.kept + stage.broken, share = n ? (stage.kept + stage.none) / n : 0;
  let text = 'No draw yet.';
  if (n) {
    text = `${n} draws of ${stage.n} prompts: kept ${stage.kept}, broken ${stage.broken}` + (stage.none ? `, no limit promised ${stage.none}` : '') + '. ';
    if (!made) text += 'No draw allowed a limit, so nothing was promised.';
    else if (stage.method === 'ltt') text += `Not broken in ${percent(share)}; at least ${percent(1 - stage.delta)} were promised.`;
    else if (stage.method === 'crc') text += `The average so far is ${inUnit(stage.sum / made)}; at most ${inUnit(stage.unit)} was promised, on average and not for each draw.`;
    else text += 'Nothing was promised for fresh prompts, and it shows.';
  }
  find('play-told').textContent = text;
  find('histogram').setAttribute('aria-label', 'Histogram of the draws. ' + text);
  const last = stage.last;
  find('play-last').textContent = !last ? '' : last.why ? `Draw ${n}: no limit: ${plainly(last.why)}.`
    : `Draw ${n}: the limit ${digits(data.orientation * last.limit)}${stage.kind === 'simulated' ? ' on the scale of the simulation' : ''}; fresh prompts: ${stage.promises.map(({ of }, i) => `${OF[of]} ${last.shares[i] === null ? 'none to count' : percent(last.shares[i])}`).join('; ')}: ${last.worst > 1 + 1e-12 ? 'broken' : 'kept'}.`;
  find('play-broken').textContent = stage.lost.length ? 'Broken: ' + stage.lost.slice(-12).map(([i, x]) => `draw ${i} (${inUnit(x)})`).join(', ') + (stage.lost.length > 12 ? `, and ${stage.lost.length - 12} before.` : '.') : '';
  root.dataset.play = JSON.stringify({ draws: n, kept: stage.kept, broken: stage.broken, none: stage.none });
}
function pause() { playing = false; find('start').textContent = 'Play the promise'; }
// One draw a frame for the first thirty, to watch; then as many as fit into a third of a frame. Without motion: all at once.
function tick() {
  if (!playing) return;
  if (!element.isConnected || root.classList.contains('th-is-empty')) { pause(); return; }
  const until = performance.now() + (calm() ? 100 : total() < 30 ? 0 : 5);
  do oneDraw(); while (total() < MOST_DRAWS && performance.now() < until);
  const done = total() >= MOST_DRAWS;
  if (!calm() || done) paintPlay();
  if (done) pause(); else if (calm()) setTimeout(tick); else requestAnimationFrame(tick);
}
find('start').addEventListener('click', () => {
  if (playing) { pause(); paintPlay(); return; }
  if (!stage || total() >= MOST_DRAWS) resetPlay();
  playing = true;
  find('start').textContent = 'Pause';
  tick();
});
find('step').addEventListener('click', () => { pause(); if (!stage || total() >= MOST_DRAWS) resetPlay(); oneDraw(); paintPlay(); });
find('again').addEventListener('click', () => { if (world) resetPlay(); });
find('n').addEventListener('change', () => { wantedSize = Number(find('n').value); });
['world', 'n', 'seed'].forEach((name) => find(name).addEventListener('change', () => { if (world) resetPlay(); }));
