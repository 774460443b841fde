// A promise played: a calibration set drawn, the limit set on it, and how the limit does on fresh prompts. Three worlds:
// bootstrap (the calibration prompts stand for all prompts there are, drawn with replacement), subsample (some of them
// drawn, the others fresh) and simulated (`lab.threshold.world`). tests/ui/test_twins.py runs this file alone.
function seeded(seed) { // mulberry32
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const cdf = (x) => 1 / (1 + Math.exp(-x));
const inPool = { false_refusals: (row) => row.taught, missed_unusual: (row) => !row.taught, right_withheld: (row) => row.wrong === false };
const poolOf = (rows, of) => rows.filter(inPool[of] || ((row) => row.wrong !== null));

// world: { kind, rows: [{ score, taught, wrong }], cells }. The prompts that a promise is about, n of them, and the others.
function drawn(world, of, n, random) {
  if (world.kind === 'simulated') {
    const cells = poolOf(world.cells, of), total = cells.reduce((sum, cell) => sum + cell.share, 0);
    if (!cells.length) return { own: [], fresh: null }; // nothing to promise about, and `choose` says so
    return { own: Array.from({ length: n }, () => {
      let left = random() * total, i = 0;
      while (i < cells.length - 1 && left >= cells[i].share) left -= cells[i++].share;
      const u = Math.min(Math.max(random(), 1e-12), 1 - 1e-12);
      return { score: cells[i].shift + Math.log(u / (1 - u)), taught: cells[i].taught, wrong: cells[i].wrong };
    }), fresh: null };
  }
  const pool = poolOf(world.rows, of);
  if (!pool.length) return { own: [], fresh: pool };
  if (world.kind === 'bootstrap') return { own: Array.from({ length: n }, () => pool[Math.floor(random() * pool.length)]), fresh: pool };
  const left = [...pool]; // the first n of a shuffle
  for (let i = 0; i < n; i++) { const j = i + Math.floor(random() * (left.length - i)); [left[i], left[j]] = [left[j], left[i]]; }
  return { own: left.slice(0, n), fresh: left.slice(n) };
}
// The share of a mistake at an oriented limit: of fresh rows, or of the simulated world exactly; null where none can be made.
function shareOf(of, limit, fresh, cells) {
  let made = 0, all = 0;
  const add = (passed, taught, wrong, weight) => {
    const stopped = weight - passed;
    if (STOPPING.includes(of)) { made += stopped; all += weight; }
    else if (of === 'missed_unusual') { made += passed; all += weight; }
    else { if (wrong) made += passed; all += of === 'wrong_answers' ? passed : weight; }
  };
  if (fresh) fresh.forEach((row) => add(row.score >= limit ? 0 : 1, row.taught, row.wrong, 1));
  else poolOf(cells, of).forEach((cell) => add(cell.share * cdf(limit - cell.shift), cell.taught, cell.wrong, cell.share));
  return all > 0 ? made / all : null;
}
// Every limit of some rows, midway between scores, the one that stops nothing first.
function limitsOf(rows) {
  const scores = [...new Set(rows.map((row) => row.score))].sort((a, b) => a - b), n = scores.length;
  const step = n > 1 ? (scores[n - 1] - scores[0]) / (n - 1) / 2 : 1;
  return [scores[0] - step, ...scores.map((score, i) => (i < n - 1 ? (score + scores[i + 1]) / 2 : score + step))].reverse();
}
// One draw: { limit, shares, worst } (worst: the largest share of its allowance), or { why } where nothing can be promised.
function play(world, promises, method, delta, n, random, texts) {
  const drawings = promises.map((promise) => drawn(world, promise.of, n, random));
  const scores = (rows) => Float64Array.from(rows, (row) => row.score).sort();
  const rows = drawings.flatMap((one) => one.own), limits = limitsOf(rows);
  const from = (of) => { const i = promises.findIndex((promise) => promise.of === of); return i < 0 ? [] : drawings[i].own; };
  const replies = from('wrong_answers').length ? from('wrong_answers') : from('wrong_asked');
  const cuts = cutsOf(limits, scores(from('false_refusals')), scores(from('missed_unusual')), scores(replies), scores(replies.filter((row) => row.wrong)), scores(from('right_withheld')));
  const found = placed(cuts, promises, method, delta, texts);
  if (found.why) return found;
  const limit = limits[found.at];
  const shares = promises.map((promise, i) => shareOf(promise.of, limit, drawings[i].fresh, world.cells));
  const worst = Math.max(...shares.map((share, i) => (share === null ? 0 : share / promises[i].alpha)));
  return { limit, shares, worst, own: drawings.map((one) => one.own) };
}
