// The code beside the board speaks of the limit where it was left, and of the promise that is asked for.
const retold = (code, pattern, text) => { const told = code.textContent.replace(pattern, text); if (told !== code.textContent) code.textContent = told; };
function tellCode() {
  if (!data) return;
  document.querySelectorAll('#threshold-code pre[data-copy="python"]').forEach((code) => retold(code, /threshold=[^,)]+/, 'threshold=' + left));
  if (data.calibration) document.querySelectorAll('#threshold-code pre[data-copy="shell"]').forEach((code) => retold(code, /--alpha.*$/, command(asked())));
}
let coded = null; // the code, whose text is the server's each time that it is sent
function watchCode() {
  if (coded || !(coded = document.getElementById('threshold-code'))) return;
  new MutationObserver(tellCode).observe(coded, { childList: true, subtree: true, characterData: true });
}
