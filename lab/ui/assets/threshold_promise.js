// Limits by promise: what `lab.threshold.promises` chooses and `lab.threshold.promise_words` says of it, from the same
// counts, in the sender's words. No page is needed here, so tests/ui/test_twins.py runs this file alone.
const ROUNDING = 1e-9, SHARES_TESTED = 10, STRICT = 0.01;
const short = (x) => String(Number(x.toPrecision(6))); // as {:g}
const fill = (text, given) => text.replace(/\{(\w+)\}/g, (_, name) => given[name]);

// P(Bin(n, p) <= k), summed by logarithms: 2^-1000 is no zero.
function tail(k, n, p) {
  if (p <= 0 || k >= n) return 1;
  const odds = Math.log(p) - Math.log1p(-p);
  let term = n * Math.log1p(-p), sum = term;
  for (let i = 0; i < k; i++) {
    term += Math.log((n - i) / (i + 1)) + odds;
    sum = Math.max(sum, term) + Math.log1p(Math.exp(-Math.abs(sum - term)));
  }
  return Math.min(1, Math.exp(sum));
}
const known = new Map();
function allowed(n, method, alpha, delta) {
  if (method === 'quantile') return Math.min(Math.floor(alpha * n + ROUNDING), n - 1);
  if (method === 'crc') return Math.min(Math.floor(alpha * (n + 1) + ROUNDING) - 1, n - 1);
  const key = [n, alpha, delta].join();
  if (!known.has(key)) {
    let k = -1;
    while (k + 1 < n && tail(k + 1, n, alpha) <= delta * (1 + ROUNDING)) k++;
    known.set(key, k);
  }
  return known.get(key);
}
function needed(method, alpha, delta) {
  if (alpha < 1e-12) return null;
  if (method === 'crc') return Math.max(1, Math.ceil(1 / alpha - 1 - ROUNDING));
  return Math.max(1, Math.ceil(Math.log(delta) / Math.log1p(-alpha) - ROUNDING));
}
function numbersTested(n, alpha, delta) {
  for (let first = 1; first <= SHARES_TESTED; first++) {
    const numbers = [];
    for (let j = first; j <= SHARES_TESTED; j++) numbers.push(Math.ceil((j * n) / SHARES_TESTED));
    if (tail(0, numbers[0], alpha) <= (delta / numbers.length) * (1 + ROUNDING)) return numbers;
  }
  return [];
}

// What every limit lets through and stops. limits: oriented, the one that stops nothing first; scores: oriented, sorted;
// right: of right replies, which need not be those of `judged`.
function cutsOf(limits, taught, unusual, judged, wrong, right) {
  const passed = (scores) => {
    const found = new Int32Array(limits.length);
    let k = scores.length;
    limits.forEach((limit, i) => { while (k && scores[k - 1] >= limit) k--; found[i] = k; });
    return found;
  };
  return {
    n: limits.length, stopped_taught: passed(taught).map((k) => taught.length - k), passed_unusual: passed(unusual),
    judged: passed(judged), wrong: passed(wrong), n_taught: taught.length, n_unusual: unusual.length, n_judged: judged.length,
    stopped_right: passed(right).map((k) => right.length - k), n_right: right.length,
  };
}
function cutsOfRegimes(regimes, limits, orientation) {
  const scores = (own) => Float64Array.from(own).sort();
  const all = regimes.flatMap((regime) => regime.values.map((value, i) => [orientation * value, regime.name === 'in_domain', regime.correct[i]]));
  const of = (keep) => scores(all.filter(keep).map(([score]) => score));
  return cutsOf(limits.map((limit) => orientation * limit), of(([, taught]) => taught), of(([, taught]) => !taught),
    of(([, , correct]) => correct !== null), of(([, , correct]) => correct === 0), of(([, , correct]) => correct === 1));
}
const STOPPING = ['false_refusals', 'right_withheld']; // mistakes of a limit that stops too much
const sizeOf = (cuts, of) => ({ false_refusals: cuts.n_taught, missed_unusual: cuts.n_unusual, right_withheld: cuts.n_right })[of] ?? cuts.n_judged;
const countedOf = (cuts, of) => ({ false_refusals: cuts.stopped_taught, missed_unusual: cuts.passed_unusual, right_withheld: cuts.stopped_right })[of] ?? cuts.wrong;

// { at } or { why }: the place of the limit that keeps every promise [{ of, alpha }], or why there is none.
function placed(cuts, promises, method, delta, texts) {
  const own = method === 'ltt' ? delta / promises.length : delta, holding = [];
  for (const promise of promises) {
    const found = holds(cuts, promise, method, own, texts);
    if (found.why) return found;
    holding.push(found);
  }
  const kept = (i) => holding.every((one) => one[i]);
  if (promises.every((promise) => STOPPING.includes(promise.of))) {
    for (let i = cuts.n - 1; i >= 0; i--) if (kept(i)) return { at: i };
  } else {
    for (let i = 0; i < cuts.n; i++) if (kept(i)) return { at: i };
  }
  const [first, second] = promises.map((promise) => promise.of + ' ' + short(promise.alpha));
  return { why: fill(texts.refusals.both, { first, second }) };
}
function few(n, promise, method, delta, texts) {
  const least = needed(method, promise.alpha, delta), whom = texts.words.whom[promise.of];
  const told = least === null ? texts.refusals.zero : fill(texts.refusals.least, { needed: least, whom });
  return { why: fill(texts.refusals.few, { method, alpha: short(promise.alpha), needed: told, n }) };
}
function holds(cuts, promise, method, delta, texts) {
  const n = sizeOf(cuts, promise.of), alpha = promise.alpha;
  if (!n) return { why: fill(texts.refusals.empty, { whom: texts.words.whom[promise.of] }) };
  if (promise.of === 'wrong_answers') return selective(cuts, alpha, method, delta, texts);
  const k = allowed(n, method, alpha, delta), counted = countedOf(cuts, promise.of);
  if (k < 0) return few(n, promise, method, delta, texts);
  return Array.from(counted, (own) => own <= k);
}
function selective(cuts, alpha, method, delta, texts) {
  if (method === 'crc') return { why: texts.refusals.order };
  let tried = [], level = 0;
  if (method === 'quantile') cuts.judged.forEach((given, i) => { if (given) tried.push(i); });
  else {
    const numbers = numbersTested(cuts.n_judged, alpha, delta);
    if (!numbers.length) return few(cuts.n_judged, { of: 'wrong_answers', alpha }, method, delta, texts);
    tried = numbers.map((number) => cuts.judged.findIndex((given) => given <= number)).filter((i) => cuts.judged[i] > 0);
    level = (delta / numbers.length) * (1 + ROUNDING);
  }
  const keeps = (i) => (method === 'quantile' ? cuts.wrong[i] <= alpha * cuts.judged[i] + ROUNDING : tail(cuts.wrong[i], cuts.judged[i], alpha) <= level);
  const kept = tried.filter(keeps);
  if (!kept.length) {
    const share = (i) => cuts.wrong[i] / cuts.judged[i];
    let best = tried.length ? tried[0] : 0;
    tried.forEach((i) => { if (share(i) < share(best)) best = i; });
    return { why: fill(texts.refusals.signal, { alpha: short(alpha), wrong: cuts.wrong[best], given: cuts.judged[best] }) };
  }
  const found = new Array(cuts.n).fill(false);
  kept.forEach((i) => { found[i] = true; });
  return found;
}

// As `promise_words.told`. upper(k, n): the upper end of an exact interval; given(n): the same of the answers given.
function promised(cuts, at, promises, method, delta, texts, upper, given) {
  const { words } = texts, level = delta / promises.length, sure = short(1 - delta);
  const one = (promise) => {
    const n = sizeOf(cuts, promise.of), whom = words.whom[promise.of], of = promise.of;
    if (method !== 'quantile') return fill(words.from, { n, whom, rate: words.rate[of], alpha: short(promise.alpha) }) + (method === 'crc' ? words.crc : '');
    if (of === 'wrong_answers') return fill(words.given, { k: cuts.wrong[at], n: cuts.judged[at], bound: given(cuts.judged[at]).toFixed(3) });
    const k = allowed(n, method, promise.alpha, level);
    return fill(words.count, { k, n, whom, bad: words.bad[of], bound: upper(k, n).toFixed(3) });
  };
  let made = promises.map(one).join('; and ');
  if (method === 'ltt') made += fill(promises.length === 1 ? words.ltt : words.ltt_both, { sure, level: short(level) });
  made += promises.length === 1 && promises[0].of === 'false_refusals' ? words.alike : words.mixture;
  const [{ of, alpha }] = promises, by = method === 'crc' ? 'crc' : 'ltt', less = alpha > 0 && alpha <= STRICT ? alpha / 2 : STRICT;
  const least = needed(by, less, level), n = sizeOf(cuts, of);
  let takes = words.never;
  if (least !== null) takes = fill(words.needed, { needed: least, whom: words.whom[of] }) + (least > n ? fill(words.more, { more: least - n }) : '');
  made += fill(words.stricter, { alpha: short(less), sure: by === 'crc' ? '' : fill(words.ltt, { sure: short(1 - level) }), by: words.names[by], needed: takes });
  if (at === 0 || at === cuts.n - 1) made += at === 0 ? words.stops_none : words.stops_all;
  return made;
}
