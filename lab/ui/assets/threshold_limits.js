// The panel that sets the board's limit by a promise; every text of a promise is the sender's.
const LEVELS = [0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];
const SURE = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];
const OF = { false_refusals: 'taught prompts are refused', wrong_answers: 'the answers given are wrong', wrong_asked: 'all prompts get a wrong answer', missed_unusual: 'unusual prompts get through', right_withheld: 'right replies are withheld' };
const SENSE = { quantile: 'on these prompts (quantile)', crc: 'on average (conformal risk control)', ltt: 'with confidence (learn then test)' };
let calibrated = null; // { regimes' cuts } of the calibration prompts, counted once for a signal
const option = (value, text) => { const node = make('option', '', text); node.value = value; return node; };
const options = (select, entries, value) => { select.replaceChildren(...entries.map(([own, text]) => option(own, text))); select.value = value; };
options(find('of'), Object.entries(OF), 'wrong_answers');
options(find('also'), Object.entries(OF), 'false_refusals');
options(find('method'), Object.entries(SENSE), 'ltt');
[['alpha', LEVELS, 0.2], ['beta', LEVELS, 0.3], ['delta', SURE, 0.05]].forEach(([name, levels, value]) => {
  find(name).max = levels.length - 1;
  find(name).value = levels.indexOf(value);
});
const asked = () => {
  const promises = [{ of: find('of').value, alpha: LEVELS[find('alpha').value] }];
  if (find('two').checked && find('also').value !== promises[0].of) promises.push({ of: find('also').value, alpha: LEVELS[find('beta').value] });
  return { promises, method: find('method').value, delta: SURE[find('delta').value] };
};
// What a promise's mistake comes to on the prompts of the board, which did not choose the limit: [k, n, low, high].
function mistakesHere(of, limit) {
  const found = count(limit), [k, taught] = found.per.in_domain || [0, 0];
  if (of === 'false_refusals') return taught ? [k, taught, ...bounds(k, taught)] : null;
  if (of === 'missed_unusual') return found.other ? [found.other - found.caught, found.other, ...bounds(found.other - found.caught, found.other)] : null;
  const all = data.regimes.flatMap((regime) => regime.correct).filter((correct) => correct !== null).length;
  const right = data.regimes.flatMap((regime) => regime.correct).filter((correct) => correct === 1).length, withheld = right - (found.answered - found.wrong);
  if (of === 'right_withheld') return right ? [withheld, right, ...bounds(withheld, right)] : null;
  if (of === 'wrong_asked') return all ? [found.wrong, all, ...bounds(found.wrong, all)] : null;
  const own = data.risk[found.answered];
  return own ? [own[0], found.answered, own[1], own[2]] : null;
}
function showPromise(act) {
  const { promises, method, delta } = asked(), own = data.calibration;
  find('alpha-value').textContent = percent(promises[0].alpha);
  find('beta-value').textContent = percent(LEVELS[find('beta').value]);
  find('delta-value').textContent = percent(delta);
  [['alpha', promises[0].alpha], ['beta', LEVELS[find('beta').value]], ['delta', delta]].forEach(([name, value]) => find(name).setAttribute('aria-valuetext', percent(value)));
  find('delta-row').hidden = method !== 'ltt';
  root.querySelectorAll('.th-second').forEach((node) => { node.hidden = !find('two').checked; });
  [...find('also').options].forEach((node) => { node.disabled = node.value === promises[0].of; });
  if (find('also').value === promises[0].of) find('also').value = promises[0].of === 'false_refusals' ? 'wrong_answers' : 'false_refusals';
  const told = find('promise-told'), effect = find('promise-effect'), words = find('promise-words');
  effect.textContent = words.textContent = '';
  find('start').disabled = find('step').disabled = find('prove').disabled = !own;
  if (!own) { told.textContent = 'No promise yet: the calibration prompts have not been put to this model.'; return; }
  const found = choose(calibrated, asked().promises, method, delta, data.promise);
  told.classList.toggle('th-no', Boolean(found.why));
  root.dataset.promised = JSON.stringify({ ...asked(), limit: found.why ? null : own.limits[found.at] });
  find('prove').disabled = Boolean(found.why);
  if (found.why) { told.textContent = 'No limit: ' + found.why + '.'; }
  else {
    const limit = own.limits[found.at], upper = (k, n) => bounds(k, n)[1], given = (n) => own.risk[n][2];
    const go = make('button', 'th-go', 'promised ' + written(limit));
    go.type = 'button';
    go.addEventListener('click', () => set(limit, true));
    told.replaceChildren('The limit that keeps it: ', go);
    const here = asked().promises.map(({ of, alpha }) => {
      const seen = mistakesHere(of, limit);
      return seen ? `${OF[of]}: ${seen[0]} of ${seen[1]}, ${percent(seen[2])} to ${percent(seen[3])}, ${percent(alpha)} promised` : `${OF[of]}: none here`;
    });
    effect.textContent = `On the prompts above, which did not choose it: ${here.join('; ')}.` +
      (promises.some((promise) => promise.of !== 'false_refusals') && mixture(data.regimes) !== mixture(own.regimes) ? ` They are another mixture (${mixture(data.regimes)} taught, ${mixture(own.regimes)} where it was chosen), so the promise is not made to them.` : '');
    const sentence = promised(calibrated, found.at, asked().promises, method, delta, data.promise, upper, given);
    words.textContent = sentence.charAt(0).toUpperCase() + sentence.slice(1) + '.';
    if (act) set(limit, act === 'settle');
  }
  if (act === 'settle' && loose) settle(); // it moved under the hand before it came to what cannot be promised
  tellCode();
  resetPlay();
}
find('prove').addEventListener('click', () => { present(false); trigger('prove', { signal: data.signal, ...asked() }); });
const mixture = (regimes) => { const all = regimes.reduce((n, one) => n + one.values.length, 0); return percent((regimes.find((one) => one.name === 'in_domain')?.values.length || 0) / all); };
// The command beside the board asks for the same promise.
function command({ promises, method, delta }) {
  const [first, second] = promises;
  return `--alpha ${short(first.alpha)} --of ${first.of}${second ? ` --also ${second.of} --also-alpha ${short(second.alpha)}` : ''} --method ${method}${method === 'ltt' ? ` --delta ${short(delta)}` : ''}`;
}
['alpha', 'beta', 'delta'].forEach((name) => {
  find(name).addEventListener('input', () => showPromise('move'));
  find(name).addEventListener('change', () => showPromise('settle'));
});
['of', 'also', 'method', 'two'].forEach((name) => find(name).addEventListener('change', () => showPromise('settle')));
function buildPromise() {
  const own = data.calibration;
  calibrated = own && cutsOfRegimes(own.regimes, own.limits, data.orientation);
  buildPlay();
  showPromise(null);
}
