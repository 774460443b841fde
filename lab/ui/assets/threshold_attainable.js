// What can be kept where a promise cannot: as `lab.threshold.attainable`. Stands on threshold_promise.js;
// tests/ui/test_twins.py runs both alone.
// The same promises with other shares, each list kept by some limit.
function attainable(cuts, promises, method, delta, texts) {
  const rows = promises.map((promise) => [...texts.round.map((alpha) => ({ of: promise.of, alpha })), promise].map((own) => {
    const kept = holds(cuts, own, method, delta / promises.length, texts);
    return { own, kept: kept.why ? [] : kept };
  }));
  if (promises.length === 1) return rows[0].slice(0, -1).filter(({ kept }) => kept.some(Boolean)).slice(0, 1).map(({ own }) => [own]);
  const both = [];
  rows[0].forEach((first) => rows[1].forEach((second) => { if (first.kept.some((one, i) => one && second.kept[i])) both.push([first.own, second.own]); }));
  const [asked, other] = promises, order = (key) => (a, b) => key(a) - key(b), alphas = (pair) => pair.map(({ alpha }) => alpha);
  const ways = [
    both.filter((pair) => alphas(pair).every((alpha) => texts.round.includes(alpha)))
      .sort((a, b) => Math.max(...alphas(a)) - Math.max(...alphas(b)) || Math.min(...alphas(a)) - Math.min(...alphas(b))),
    both.filter(([first]) => first === asked),
    both.filter(([, second]) => second === other).sort(order(([first]) => first.alpha)),
  ];
  const found = new Map(ways.filter((way) => way.length).map(([pair]) => [alphas(pair).join(), pair]));
  return [...found.values()];
}
// { at } or { why, short, instead }: as `lab.threshold.attainable.place`. short: why, without what can be kept instead.
function choose(cuts, promises, method, delta, texts) {
  const found = placed(cuts, promises, method, delta, texts);
  if (!found.why) return found;
  const instead = attainable(cuts, promises, method, delta, texts);
  const said = instead.map((own) => {
    const [first, second] = own.map(({ of, alpha }) => of + ' ' + short(alpha));
    return second ? fill(texts.instead.both, { first, second }) : first;
  });
  return { short: found.why, instead, why: found.why + (said.length ? fill(texts.instead.kept, { kept: said.join(texts.instead.or) }) : '') };
}
