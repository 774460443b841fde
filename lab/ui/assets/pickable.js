// A server-made table whose data-pick buttons can be picked. value: {html, chosen}; rebuilt only when html changes.
const box = element.querySelector('.pk-box');
const buttons = () => [...box.querySelectorAll('[data-pick]')];
let html = null;

function mark(chosen, scroll) {
  const all = buttons();
  let found = null;
  all.forEach((button) => {
    const on = button.dataset.pick === chosen;
    if (on) found = button;
    button.setAttribute('aria-pressed', on);
    const place = button.closest('[data-row]') || button.closest('td') || button;
    place.classList.toggle('pk-chosen', on);
  });
  // One stop for the tab key; the arrow keys move inside.
  all.forEach((button) => { button.tabIndex = -1; });
  if (found || all[0]) (found || all[0]).tabIndex = 0;
  const pane = found && scroll && found.closest('.table-scroll');
  if (pane && pane.scrollHeight > pane.clientHeight) {
    const row = found.closest('[data-row]') || found, top = row.offsetTop;
    if (top < pane.scrollTop || top + row.offsetHeight > pane.scrollTop + pane.clientHeight) pane.scrollTop = top - pane.clientHeight / 2;
  }
}

function move(from, dx, dy) {
  const cell = from.closest('td, th'), row = from.closest('tr');
  const rows = [...row.parentElement.children], next = rows[rows.indexOf(row) + dy];
  if (dy && next) return next.children[cell.cellIndex].querySelector('[data-pick]');
  const neighbour = dx && row.children[cell.cellIndex + dx];
  return neighbour ? neighbour.querySelector('[data-pick]') : null;
}

box.addEventListener('click', (event) => {
  const button = event.target.closest('[data-pick]');
  if (!button) return;
  mark(button.dataset.pick, false);
  if (box.querySelector('[data-prompts]')) document.dispatchEvent(new CustomEvent('lab-prompt', { detail: button.dataset.pick }));
  trigger('select', { pick: button.dataset.pick });
});
box.addEventListener('keydown', (event) => {
  const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  const from = event.target.closest('[data-pick]');
  if (!step || !from) return;
  const to = move(from, ...step);
  event.preventDefault();
  if (!to) return;
  from.tabIndex = -1; to.tabIndex = 0;
  to.focus();
});

// Whatever view opens a prompt, a list of prompts marks its row.
const followed = (event) => {
  if (!element.isConnected) document.removeEventListener('lab-prompt', followed);
  else if (box.querySelector('[data-prompts]')) mark(event.detail, true);
};
document.addEventListener('lab-prompt', followed);

function update() {
  const value = props.value || { html: '', chosen: '' };
  if (value.html !== html) { html = value.html; box.innerHTML = html; }
  mark(value.chosen, true);
}
watch('value', update);
update();
