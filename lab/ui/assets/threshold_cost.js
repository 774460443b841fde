// The cost of the threshold board's mistakes, its curve over limits, and where it is least.
// The limits of the browser need one that stops nothing; any number past the last score does.
const beyond = (scores) => data.orientation * (Math.max(...scores.map((score) => data.orientation * score)) + 1);

// What `lab.threshold.cost.cost` computes, from the same replies.
function cost(regimes, limit, by) {
  let mean = 0, below = 0, above = 0, wrong = 0, needless = 0, n = 0, kinds = 0;
  const add = (weight, k, own) => {
    const [low, high] = bounds(k, own);
    mean += weight * k / own;
    below += (weight * (k / own - low)) ** 2;
    above += (weight * (high - k / own)) ** 2;
  };
  regimes.forEach((regime) => {
    let passed = 0, refused = 0, own = 0;
    regime.scores.forEach((score, i) => {
      if (regime.correct[i] === null) return;
      const stopped = fires(score, limit);
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

function buildCost() {
  const by = ratio(), calibration = data.calibration, own = data.regimes.flatMap((regime) => regime.scores);
  const steps = (regimes, limits) => {
    const sorted = limits.map((limit) => [Math.min(Math.max(limit, data.low), data.high), cost(regimes, limit, by).cost]).sort((a, b) => a[0] - b[0]);
    // An uncertain signal's cost holds up to and including its limit, a confident one's from it on.
    const points = [];
    sorted.forEach(([at, value], i) => {
      const before = i ? sorted[i - 1] : [data.low, value], after = sorted[i + 1];
      if (data.orientation > 0) points.push([before[0], value], [at, value]);
      else points.push([at, value], [after ? after[0] : data.high, value]);
    });
    const [, first] = points[0], [, last] = points[points.length - 1];
    return [[data.low, first], ...points, [data.high, last]];
  };
  const here = steps(data.regimes, [...new Set(own), beyond(own)]);
  const there = calibration ? steps(calibration.regimes, calibration.limits) : [];
  least = null;
  if (calibration) calibration.limits.forEach((limit) => {
    const found = cost(calibration.regimes, limit, by);
    if (!least || found.cost < least.cost - 1e-12) least = { ...found, limit };
  });
  const top = Math.max(0.05, ...here.concat(there).map((point) => point[1])) * 1.06;
  find('curve').setAttribute('viewBox', window.innerWidth <= 720 ? '0 0 340 232' : '0 0 640 240');
  const drawn = chart(find('curve'), {
    x: [0, 1], y: [0, top], xTicks: ticks(),
    yTicks: [0, top / 2, top].map((at) => [at, at.toFixed(2)]), xLabel: 'limit' + (data.unit ? ' on ' + data.signal : ''), yLabel: 'cost of a prompt',
  });
  const placed = (points) => points.map(([limit, value]) => [along(limit), value]);
  drawn.line(placed(there), 'th-dashed');
  drawn.line(placed(here));
  if (least) drawn.mark(along(Math.min(Math.max(least.limit, data.low), data.high)), least.cost);
  moves.cost = drawn.point();
  find('ratio-value').textContent = by + (by === 1 ? ' needless refusal' : ' needless refusals');
  ratioRange.setAttribute('aria-valuetext', find('ratio-value').textContent);
  const told = find('cost-least');
  told.textContent = '';
  if (!least) { told.textContent = 'Where it is least: unknown until the calibration prompts have been put to this model.'; return; }
  const there_ = cost(data.regimes, least.limit, by);
  const go = make('button', 'th-go', 'cheapest ' + written(least.limit));
  go.type = 'button';
  go.addEventListener('click', () => set(least.limit, true, by));
  told.append('Least on the ' + calibration.n + ' calibration prompts: ', go, ` costs ${least.cost.toFixed(3)} there and ${there_.cost.toFixed(3)} [${there_.low.toFixed(3)}, ${there_.high.toFixed(3)}] here. ` +
    'It was chosen on those prompts, so nothing is promised, not even for new prompts like them; the prompts here did not choose it.');
}
