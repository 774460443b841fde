// What the threshold board counts from what the lab sent, `data` (lab.threshold.board): each the same as in Python, to the
// last bit. No page is needed here, so tests/ui/test_twins.py runs this file alone.
let data = null;
const fires = (value, limit) => (data.orientation > 0 ? value >= limit : value <= limit); // lab.signals.fires
const bounds = (k, n) => data.bounds[n][k]; // sent, because a browser has no incomplete beta function
// As `lab.threshold.limits.written`: the text of a limit is the limit.
const written = (limit) => String(limit);
// As `clearance` of `lab.threshold.limits.around`: the distance to the nearest value.
const clearance = (values, limit) => Math.min(...values.map((value) => Math.abs(value - limit)));
// A limit that stops nothing; any number past the last value is one.
const beyond = (values) => data.orientation * (Math.max(...values.map((value) => data.orientation * value)) + 1);

// What `lab.threshold.abstention.abstention` computes, from the same values.
function count(limit) {
  const found = { per: {}, stopped: 0, n: 0, caught: 0, other: 0, wrong: 0, answered: 0 };
  data.regimes.forEach((regime) => {
    let k = 0;
    regime.values.forEach((value, i) => {
      if (fires(value, limit)) k++;
      else if (regime.correct[i] !== null) { found.answered++; if (!regime.correct[i]) found.wrong++; }
    });
    const n = regime.values.length;
    found.per[regime.name] = [k, n];
    found.stopped += k; found.n += n;
    if (regime.name !== 'in_domain') { found.caught += k; found.other += n; }
  });
  found.coverage = (found.n - found.stopped) / found.n;
  return found;
}

const judgedOf = (regimes) => regimes.reduce((n, regime) => n + regime.correct.filter((correct) => correct !== null).length, 0);

// What `lab.threshold.calibration.mistakes` counts on the prompts of the board, which did not choose the limit: [k, n, low,
// high]; null without a prompt that it can be made on.
function mistakesHere(of, limit) {
  const found = count(limit), [k, taught] = found.per.in_domain || [0, 0];
  if (of === 'false_refusals') return taught ? [k, taught, ...bounds(k, taught)] : null;
  if (of === 'missed_unusual') return found.other ? [found.other - found.caught, found.other, ...bounds(found.other - found.caught, found.other)] : null;
  const all = judgedOf(data.regimes);
  const right = data.regimes.flatMap((regime) => regime.correct).filter((correct) => correct === 1).length, withheld = right - (found.answered - found.wrong);
  if (of === 'right_withheld') return right ? [withheld, right, ...bounds(withheld, right)] : null;
  if (of === 'wrong_asked') return all ? [found.wrong, all, ...bounds(found.wrong, all)] : null;
  const own = data.risk[found.answered];
  return own ? [own[0], found.answered, own[1], own[2]] : null;
}

// What `lab.threshold.cost.cost` computes, from the same replies.
function cost(regimes, limit, by) {
  let mean = 0, below = 0, above = 0, wrong = 0, needless = 0, n = 0, kinds = 0;
  const add = (weight, k, own) => {
    const [low, high] = bounds(k, own);
    const share = k / own, down = weight * (share - low), up = weight * (high - share);
    mean += weight * share;
    below += down * down;
    above += up * up;
  };
  regimes.forEach((regime) => {
    let passed = 0, refused = 0, own = 0;
    regime.values.forEach((value, i) => {
      if (regime.correct[i] === null) return;
      const stopped = fires(value, limit);
      own++;
      if (stopped && regime.needless[i]) refused++;
      if (!stopped && regime.correct[i] === 0) passed++;
    });
    if (!own) return;
    kinds++; n += own; wrong += passed; needless += refused;
    add(by, passed, own);
    if (!regime.refusing_is_right) add(1, refused, own);
  });
  mean /= kinds;
  return { cost: mean, low: Math.max(0, mean - Math.sqrt(below) / kinds), high: Math.min(Math.max(by, 1), mean + Math.sqrt(above) / kinds), wrong, needless, n };
}

// What `lab.threshold.cost.cheapest` finds: of equals the one that stops the fewest, which comes first.
function cheapest(calibration, by) {
  let least = null;
  calibration.limits.forEach((limit) => {
    const found = cost(calibration.regimes, limit, by);
    if (!least || found.cost < least.cost - 1e-12 * least.cost) least = { ...found, limit };
  });
  return least;
}
