// The panel that sets the board's limit by a promise; every text of a promise is the sender's.
const SURE = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];
const OF = { false_refusals: 'taught prompts are refused', wrong_answers: 'the answers given are wrong', wrong_asked: 'all prompts get a wrong answer', missed_unusual: 'unusual prompts get through', right_withheld: 'right replies are withheld' };
const SENSE = { quantile: 'on these prompts (quantile)', crc: 'on average (conformal risk control)', ltt: 'with confidence (learn then test)' };
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
let LEVELS = []; // the sender's, of alpha and beta
// What a refusal calls by the names of the command line, in the words of the page.
const plainly = (text) => text
  .replace(/; expected (.*); found (.*)$/, ': it would take $1; here: $2')
  .replace(new RegExp(`\\b(${Object.keys(OF).join('|')})\\b( [0-9.]+[0-9])?`, 'g'), (_, of, alpha) => (alpha ? `“at most ${percent(Number(alpha))} of ${OF[of]}”` : `“${OF[of]}”`))
  .replace(/\b(crc|ltt|quantile)\b/g, (_, method) => `“${SENSE[method]}”`);
let calibrated = null; // { regimes' cuts } of the calibration prompts, counted once for a signal
// Whether the calibration prompts hold any that a promise is about.
let wantedOf = 'wrong_answers'; // by the visitor, also where these prompts hold none
const askable = (of) => !calibrated || sizeOf(calibrated, of) > 0;
const option = (value, text) => { const node = make('option', '', text); node.value = value; return node; };
const options = (select, entries, value) => { select.replaceChildren(...entries.map(([own, text]) => option(own, text))); select.value = value; };
options(find('of'), Object.entries(OF), 'wrong_answers');
options(find('also'), Object.entries(OF), 'false_refusals');
options(find('method'), Object.entries(SENSE), 'ltt');
const level = (name, levels, value) => { find(name).max = levels.length - 1; find(name).value = levels.indexOf(value); };
level('delta', SURE, 0.05);
const asked = () => {
  const promises = [{ of: find('of').value, alpha: LEVELS[find('alpha').value] }];
  if (find('two').checked && find('also').value !== promises[0].of) promises.push({ of: find('also').value, alpha: LEVELS[find('beta').value] });
  return { promises, method: find('method').value, delta: SURE[find('delta').value] };
};
function showPromise(act) {
  const { promises, method, delta } = asked(), own = data.calibration;
  find('alpha-value').textContent = percent(promises[0].alpha);
  find('beta-value').textContent = percent(LEVELS[find('beta').value]);
  find('delta-value').textContent = percent(delta);
  [['alpha', promises[0].alpha], ['beta', LEVELS[find('beta').value]], ['delta', delta]].forEach(([name, value]) => find(name).setAttribute('aria-valuetext', percent(value)));
  find('delta-row').hidden = method !== 'ltt';
  root.querySelectorAll('.th-second').forEach((node) => { node.hidden = !find('two').checked; });
  [...find('also').options].forEach((node) => { node.disabled = node.value === promises[0].of || !askable(node.value); });
  if (find('also').selectedOptions[0].disabled) find('also').value = ([...find('also').options].find((node) => !node.disabled) || find('also').options[0]).value;
  const told = find('promise-told'), effect = find('promise-effect'), words = find('promise-words');
  find('promise-instead').textContent = effect.textContent = words.textContent = '';
  find('start').disabled = find('step').disabled = find('prove').disabled = !own;
  if (!own) { told.textContent = 'No promise yet: the calibration prompts have not been put to this model.'; return; }
  const found = choose(calibrated, asked().promises, method, delta, data.promise);
  told.classList.toggle('th-no', Boolean(found.why));
  root.dataset.promised = JSON.stringify({ ...asked(), limit: found.why ? null : own.limits[found.at] });
  find('prove').disabled = Boolean(found.why);
  if (found.why) { told.textContent = found.short.startsWith('no limit ') ? capital(plainly(found.short)) + '.' : 'No limit: ' + plainly(found.short) + '.'; offer(found.instead); }
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
    words.textContent = capital(sentence) + '.';
    if (act) set(limit, act === 'settle');
  }
  if (act === 'settle' && loose) settle(); // it moved under the hand before it came to what cannot be promised
  tellCode();
  resetPlay();
}
// What the calibration prompts can keep, a button each.
const share = ({ of, alpha }) => `at most ${percent(alpha)} of ${OF[of]}`;
function offer(lists) {
  const node = find('promise-instead');
  if (!lists.length) return;
  node.replaceChildren('What these prompts can keep: ', ...lists.map((own) => {
    const take = make('button', 'th-go', own.map(share).join(' and '));
    take.type = 'button';
    take.addEventListener('click', () => { ask(own); showPromise('settle'); find('promise-told').querySelector('button').focus(); });
    return take;
  }));
}
function ask(promises) {
  ['alpha', 'beta'].forEach((name, i) => { if (promises[i]) level(name, LEVELS, promises[i].alpha); });
}
// A second promise begins where both can be kept: if not as they stand, then at the strictest pair that can.
const STRICTEST = 'Both shares were set to the strictest pair that these calibration prompts can keep. Make one of them stricter and see what stands in the way. (Picked by looking at these very prompts, so a little too sure; for a strict promise fix the shares before you look.)';
function second() {
  const { promises, method, delta } = asked(), found = calibrated && promises.length > 1 && choose(calibrated, promises, method, delta, data.promise);
  const strictest = found && found.why && found.instead[0];
  if (strictest) ask(strictest);
  showPromise('settle');
  if (strictest) find('promise-instead').textContent = STRICTEST;
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
find('of').addEventListener('change', () => { wantedOf = find('of').value; });
find('two').addEventListener('change', second);
['of', 'also', 'method'].forEach((name) => find(name).addEventListener('change', () => showPromise('settle')));
function buildPromise() {
  if (!LEVELS.length) {
    LEVELS = data.promise.round;
    level('alpha', LEVELS, 0.2);
    level('beta', LEVELS, 0.3);
  }
  const own = data.calibration;
  calibrated = own && cutsOfRegimes(own.regimes, own.limits, data.orientation);
  [...find('of').options, ...find('also').options].forEach((node) => { node.textContent = OF[node.value]; node.disabled = !askable(node.value); });
  find('of').value = askable(wantedOf) ? wantedOf : Object.keys(OF).find(askable);
  buildPlay();
  showPromise(null);
}
