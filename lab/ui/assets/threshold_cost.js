// The cost of the threshold board's mistakes: its curve over limits, and where it is least.
function buildCost() {
  const calibration = data.calibration && judgedOf(data.calibration.regimes) ? data.calibration : null; // else it has no cost
  const by = ratio(), own = data.regimes.flatMap((regime) => regime.values);
  const curve = (regimes, limits) => {
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
  const here = !judged ? [] : curve(data.regimes, [...new Set(own), beyond(own)]);
  const there = calibration ? curve(calibration.regimes, calibration.limits) : [];
  least = calibration ? cheapest(calibration, by) : null;
  const top = Math.max(0.05, ...here.concat(there).map((point) => point[1])) * 1.06;
  find('cost').hidden = !judged;
  if (!judged) { moves.cost = () => {}; picks.curve = () => chosen; return; } // no reply has a cost
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
  const places = main.gaps.map((limit) => [along(Math.min(Math.max(limit, data.low), data.high)), null]);
  picks.curve = (event) => main.gaps[drawn.nearest(event, places)];
  find('ratio-value').textContent = by + (by === 1 ? ' needless refusal' : ' needless refusals');
  ratioRange.setAttribute('aria-valuetext', find('ratio-value').textContent);
  const told = find('cost-least');
  told.textContent = '';
  if (!least) { told.textContent = data.calibration ? 'Where it is least: unknown, for no reply to the prompts that choose limits was judged.' : 'Where it is least: unknown until the calibration prompts have been put to this model.'; return; }
  const there_ = cost(data.regimes, least.limit, by);
  const go = make('button', 'th-go', 'cheapest ' + written(least.limit));
  go.type = 'button';
  go.addEventListener('click', () => set(least.limit, true, by));
  told.append('Least on the ' + calibration.n + ' calibration prompts: ', go, ` costs ${least.cost.toFixed(3)} there and ${there_.cost.toFixed(3)} [${there_.low.toFixed(3)}, ${there_.high.toFixed(3)}] here. ` +
    'It was chosen on those prompts, so nothing is promised, not even for new prompts like them; the prompts here did not choose it.');
}
