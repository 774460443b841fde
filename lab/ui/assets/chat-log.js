// The chat log. value: {running, turns: [{prompt, reply, stopped, hidden, late, decision, details}]}, the last one still being
// written where it is running. Every text of a person or a model is set as text: nothing here reads it as markup.
const root = element.querySelector('.cl-root'), list = element.querySelector('.cl-turns');
const copyAll = element.querySelector('[data-do="copy-all"]');
let turns = [], drawn = [];

const make = (tag, name, text) => {
  const node = document.createElement(tag);
  if (name) node.className = name;
  if (text !== undefined) node.textContent = text;
  return node;
};
const button = (word, does, told) => {
  const node = make('button', '', word);
  node.type = 'button';
  node.dataset.do = does;
  if (told) node.title = told;
  return node;
};
function said(text, who) { // dir=auto and CSS keep a text of another direction from reordering what stands around it
  const node = make('div', 'cl-bubble cl-' + who, text);
  node.dir = 'auto';
  return node;
}
function fold(title, text, name) {
  const node = make('details', name);
  node.append(make('summary', '', title), make('div', 'cl-folded', text));
  return node;
}
function tools(...buttons) {
  const node = make('div', 'cl-tools');
  node.append(...buttons);
  return node;
}

function draw(turn, running) {
  const item = make('li', 'cl-turn'), asked = make('div', 'cl-asked'), replied = make('div', 'cl-replied');
  asked.append(said(turn.prompt, 'user'), tools(button('Copy', 'copy-prompt'), button('Edit', 'edit', 'Ask this in other words')));
  const blank = !turn.reply.trim();
  if (!blank) replied.append(said(turn.reply, 'model'));
  if (blank || turn.stopped) replied.append(make('p', 'cl-mark', running ? '…' : turn.stopped ? '(stopped)' : '(no text)'));
  if (!running) replied.append(tools(button('Copy', 'copy-reply'), button('Look', 'look', 'Show the numbers and the picture of this turn')));
  if (turn.hidden !== null) replied.append(fold(turn.late ? 'Show what it had said' : 'Show what it would have said', turn.hidden.trim() ? turn.hidden : '(no text)', 'cl-hidden'));
  if (turn.details) replied.append(fold(turn.decision, turn.details, 'cl-details'));
  item.append(asked, replied);
  return item;
}

function edit(item, turn) {
  const asked = item.querySelector('.cl-asked'), form = make('form', 'cl-form'), box = make('textarea');
  box.value = turn.prompt;
  box.rows = 2;
  box.setAttribute('aria-label', 'The question in other words');
  const submit = button('Submit', ''), cancel = button('Cancel', '');
  submit.type = 'submit';
  form.append(box, tools(submit, cancel));
  const back = () => { form.remove(); asked.hidden = false; asked.querySelector('[data-do="edit"]').focus(); };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const index = drawn.findIndex((one) => one.item === item), value = box.value;
    back();
    trigger('reword', { index, value });
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') back();
    else if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); form.requestSubmit(); }
  });
  cancel.addEventListener('click', back);
  asked.hidden = true;
  asked.after(form);
  box.focus();
}

const whole = () => turns.map((turn) => `USER: ${turn.prompt}\nTILELLI: ${turn.reply}`).join('\n');
async function copy(from, text) { window.labFlash(from, (await window.labCopy(text)) ? 'Copied' : 'Not copied'); }

element.addEventListener('click', (event) => {
  const item = event.target.closest('.cl-turn'), index = drawn.findIndex((one) => one.item === item), turn = turns[index];
  const pressed = event.target.closest('button'), does = pressed ? pressed.dataset.do : event.target.closest('.cl-bubble') ? 'look' : '';
  if (does === 'copy-all') copy(pressed, whole());
  else if (!turn) return;
  else if (does === 'copy-prompt') copy(pressed, turn.prompt);
  else if (does === 'copy-reply') copy(pressed, turn.reply);
  else if (does === 'edit') edit(item, turn);
  else if (does === 'look' && !window.getSelection().toString()) trigger('look', { index });
});

function update() {
  const value = props.value || { turns: [], running: false };
  const below = root.scrollHeight - root.scrollTop - root.clientHeight < 60;
  turns = value.turns;
  root.classList.toggle('cl-is-empty', !turns.length);
  copyAll.hidden = !turns.length;
  turns.forEach((turn, i) => {
    const running = value.running && i === turns.length - 1, key = JSON.stringify([turn, running]);
    if (drawn[i] && drawn[i].key === key) return; // what has not changed keeps its folds and its place
    const item = draw(turn, running);
    if (drawn[i]) drawn[i].item.replaceWith(item); else list.append(item);
    drawn[i] = { item, key };
  });
  drawn.splice(turns.length).forEach((one) => one.item.remove());
  if (below) root.scrollTop = root.scrollHeight;
}
watch('value', update);
update();
