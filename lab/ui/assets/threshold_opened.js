// The chosen prompt: what was asked and replied, why that counts as it does, and on demand its gates, for which the model is
// asked again.
let opened = null, wanted = false; // { row, i }; whether gates are shown of what is opened
const gated = { value: null };
let redraw = () => {};
gatesIn(find('gates'), gated, (_, update) => { redraw = update; });
const openedId = () => (opened ? opened.row.regime.ids[opened.i] : null);
function showOpened() {
  const box = find('opened'), text = find('opened-text');
  box.hidden = !opened;
  if (!opened) { text.dataset.id = ''; return; }
  const { row, i } = opened, regime = row.regime, value = regime.values[i], stopped = fires(value, chosen);
  const there = other && data.beside.values[regime.name][i], past = other && other.orientation * there >= other.orientation * other.at;
  const judged = { 0: 'wrong', 1: 'right' }[regime.correct[i]] || 'not judged';
  const line = (name, text, kind) => { const p = make('p', kind || ''); p.append(make('span', 'th-soft', name + ' '), make('bdi', '', text)); return p; };
  // The buttons stay where they are while the limit moves, and keep the focus.
  if (text.dataset.id !== openedId()) {
    text.dataset.id = openedId();
    text.replaceChildren(openedHead(row, i), line(data.table ? 'Row' : 'Asked', regime.prompts[i] || regime.ids[i], 'th-opened-prompt'), make('p', 'th-opened-reply'), make('p', 'th-opened-score'), make('p', 'th-opened-beside'),
      line('The reply is', judged + (data.right && data.right[regime.name] ? `; right is: ${data.right[regime.name]}` : ''), 'th-judged-' + judged.slice(0, 5)));
  }
  text.querySelector('.th-opened-reply').replaceChildren(...line(stopped ? 'Withheld' : 'Answered', regime.replies[i] || (data.table ? '(the table holds no replies)' : '(no text)')).childNodes);
  text.querySelector('.th-opened-score').replaceChildren(...line('Score', `${digits(value)}, ${stopped ? 'beyond the limit, so the gate says “I don’t know.”' : 'within the limit, so the reply is given'}`).childNodes);
  text.querySelector('.th-opened-beside').replaceChildren(...(other ? line('Beside it', `${data.beside.words} ${digits(there)}, ${past ? 'beyond' : 'within'} its limit`).childNodes : []));
}
function openedHead(row, i) {
  const head = make('div', 'th-opened-head'), regime = row.regime;
  const mine = !data.table; // scores of another model can be asked nothing
  const ask = make('button', 'th-ask', 'Ask in Chat'), gates = make('button', 'th-look', 'Show its gates'), close = make('button', 'th-close', 'Close');
  [ask, gates, close].forEach((node) => { node.type = 'button'; });
  gates.setAttribute('aria-pressed', String(wanted));
  ask.addEventListener('click', () => { present(false); trigger('ask', { prompt: regime.prompts[i], signal: data.signal, threshold: chosen }); });
  gates.addEventListener('click', () => { wanted = !wanted; gates.setAttribute('aria-pressed', String(wanted)); askGates(); });
  close.addEventListener('click', () => { opened = null; showOpened(); row.svg.focus(); });
  head.append(make('b', '', regime.label), ...(mine ? [ask, gates] : []), close);
  return head;
}
function askGates() {
  const told = find('gates-told'), asked_ = wanted && opened && !data.table;
  showGates(null);
  told.hidden = !asked_;
  if (!asked_) return;
  told.textContent = 'Asking the model again, to see how it routes every byte …';
  trigger('look', { id: openedId() });
}
function showGates(value) {
  gated.value = value;
  find('gates').hidden = !value;
  redraw();
}
root.addEventListener('gates', (event) => {
  const { id, told, gates } = event.detail || {};
  if (!wanted || !id || id !== openedId()) return;
  find('gates-told').textContent = told.charAt(0).toUpperCase() + told.slice(1);
  showGates(gates);
});
