// Right and wrong among the answered and the withheld, and how far a score can be taken at its word.
function showCells(found) {
  find('table-box').hidden = !judged;
  if (!judged) return;
  const given = data.risk[found.answered], kept = data.withheld[found.answered], cell = (name) => root.querySelector(`[data-cell=${name}]`);
  const row = (name, n, own, more) => {
    [['right', own && [n - own[0], 1 - own[2], 1 - own[1]], more], ['wrong', own, []]].forEach(([side, value, also]) => {
      const share = value ? `${percent(value[0] / n)} (${percent(value[1])} to ${percent(value[2])})` : 'none in this row';
      sayParts(cell(name + '-' + side), [['b', '', value ? String(value[0]) : '0'], ['small', '', share], ...also]);
    });
  };
  const needless = data.regimes.reduce((n, regime) => n + regime.values.filter((value, i) => regime.needless[i] && fires(value, chosen)).length, 0);
  row('answered', found.answered, given, []);
  row('withheld', judged - found.answered, kept, [['small', '', `${needless} needless: an answer was wanted`]]);
}
function buildReliability() {
  const own = data.reliability, box = find('reliability').closest('figure');
  box.hidden = !own;
  if (!own) return;
  const drawn = chart(find('reliability'), { x: [0, 1], y: [0, 1], xTicks: percents, yTicks: percents, xLabel: 'the score says: wrong', yLabel: 'were wrong' });
  drawn.line([[0, 0], [1, 1]], 'th-coin');
  const bars = (bins, name) => bins.forEach(([x, k, n, low, high]) => drawn.bin(x, k / n, [low, high], name, `${k} of ${n} wrong where ${percent(x)} is said`));
  bars(own.raw, 'th-raw');
  bars(own.fitted, 'th-fitted');
  const told = own.raw.length ? `● the number itself: ${percent(own.raw_ece)} off on average; ` : '';
  find('reliability-note').textContent = `${told}◆ refitted on other prompts: ${percent(own.ece)} off (${percent(own.ece_by_chance)} by luck alone). On the line a score means what it says.`;
  find('reliability').setAttribute('aria-label', 'Reliability diagram. ' + find('reliability-note').textContent);
}
