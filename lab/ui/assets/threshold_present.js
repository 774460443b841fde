// The board alone and large, so that the back of a room can read it. Nothing else of the page is in reach until it is left, by the
// button or Escape. The address remembers it.
let aside = [], linkedBig = window.labAddress?.get('big') === '1';
function present(on) {
  if (on === root.classList.contains('th-big')) return;
  root.classList.toggle('th-big', on);
  document.documentElement.classList.toggle('th-presenting', on);
  find('present').setAttribute('aria-pressed', String(on));
  find('present').textContent = on ? 'Leave the big screen' : 'For a big screen';
  aside.forEach((node) => { node.inert = false; });
  aside = [];
  for (let node = root; on && node !== document.body; node = node.parentNode) aside.push(...[...node.parentNode.children].filter((own) => own !== node && !own.inert));
  aside.forEach((node) => { node.inert = true; });
  window.labAddress?.set('big', on ? '1' : '');
  if (data) buildMarkers(); // whose numbers keep their distance
  root.scrollTop = 0;
}
function presentLinked() {
  if (!linkedBig || !root.getClientRects().length) return;
  linkedBig = false;
  present(true);
}
find('present').addEventListener('click', () => { present(!root.classList.contains('th-big')); find('present').focus(); });
document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && root.classList.contains('th-big')) { present(false); find('present').focus(); } });
