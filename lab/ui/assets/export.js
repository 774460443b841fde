// Every table as CSV and JSON, every figure as PNG and SVG, every piece of code as text. Content arrives at any time,
// so one observer looks at what was added; clicks are heard once, on the document.
(() => {
  if (window.labExport) return;
  const FIGURES = '.js-plotly-plot, [data-figure]', EVERY = `table.lab-table, ${FIGURES}, pre[data-copy]`;

  // Tables. A cell may carry its exact number in data-value and those behind its small second line in data-more, as
  // texts with all digits, and a second line that is not shown in data-detail; data-about of a table says what it was
  // measured on. A number is kept as { number: text }.
  const number = (text) => ({ number: text });
  function cell(node) {
    const small = node.querySelector('small'), exact = node.dataset.value;
    const detail = small ? small.innerText.trim() : node.dataset.detail || '';
    const copy = node.cloneNode(true);
    copy.querySelectorAll('small, .lab-tools').forEach((part) => part.remove());
    const text = copy.textContent.replace(/\s+/g, ' ').trim(), more = JSON.parse(node.dataset.more || '{}');
    return { value: exact ? number(exact) : text, detail, more };
  }
  function grid(table) {
    const lines = (part) => [...table.querySelectorAll(`:scope > ${part} > tr`)].map((row) =>
      [...row.cells].flatMap((node) => Array.from({ length: node.colSpan || 1 }, () => cell(node))));
    const heads = lines('thead'), rows = lines('tbody'), width = Math.max(0, ...rows.map((row) => row.length));
    const header = Array.from({ length: width }, (_, i) => heads.map((row) => row[i]?.value).filter(Boolean).join(' ') || `column ${i + 1}`);
    const detailed = header.map((_, i) => rows.some((row) => row[i]?.detail));
    const behind = header.map((_, i) => [...new Set(rows.flatMap((row) => Object.keys(row[i]?.more || {})))]);
    const about = JSON.parse(table.dataset.about || '{}');
    const names = header.flatMap((name, i) => [name, ...(detailed[i] ? [`${name} (detail)`] : []), ...behind[i].map((own) => `${name} ${own}`)]);
    const values = rows.map((row) => header.flatMap((_, i) => {
      const own = row[i] || { value: '', detail: '', more: {} };
      return [own.value, ...(detailed[i] ? [own.detail] : []), ...behind[i].map((name) => (own.more[name] ? number(own.more[name]) : ''))];
    }));
    return { caption: caption(table), names, values, about };
  }
  const caption = (table) => (table.caption ? [...table.caption.childNodes].filter((n) => !n.classList?.contains('lab-tools')).map((n) => n.textContent).join('').trim() : '');
  // As lab/shown/csv_text.py writes: nothing that a spreadsheet would run, numbers as they are, a mark that says UTF-8.
  const RUN = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/, NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/, MARK = '\ufeff';
  const guarded = (text) => (RUN.test(text) && !NUMBER.test(text) ? `'${text}` : text);
  const separated = (found, comma) => {
    const about = Object.entries(found.about || {});
    const rows = [[...found.names, ...about.map(([name]) => name)], ...found.values.map((row) => [...row, ...about.map(([, own]) => own)])];
    return rows.map((row) => row.map((value) => {
      const text = value.number ?? guarded(String(value));
      return /["\r\n]/.test(text) || text.includes(comma) ? `"${text.replace(/"/g, '""')}"` : text;
    }).join(comma) || '""').join('\r\n') + '\r\n'; // a row of one empty cell is no empty line
  };
  const json = (found) => JSON.stringify({
    caption: found.caption, view: window.labAddress.now(), about: found.about,
    rows: found.values.map((row) => Object.fromEntries(found.names.map((name, i) => [name, row[i].number === undefined ? row[i] : Number(row[i].number)]))),
  }, null, 1) + '\n';

  // Named by what they hold.
  const slug = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  function title(node) {
    if (node.matches('table')) return caption(node) || node.getAttribute('aria-label') || near(node) || 'table';
    return node.dataset.figure || node.getAttribute('aria-label') || near(node) || 'figure';
  }
  function near(node) {
    for (let at = node; at; at = at.parentElement) if (at.id && !/^(html-|component-|[0-9])/.test(at.id) && !/-[a-z0-9]{9}$/.test(at.id)) return at.id;
    return '';
  }
  const filename = (node, ending) => `${slug([near(node), title(node)].filter((x, i, all) => x && all.indexOf(x) === i).join(' ')) || 'tilelli'}.${ending}`;
  function save(blob, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }
  const ACTIONS = {
    csv: (node) => save(new Blob([MARK + separated(grid(node), ',')], { type: 'text/csv;charset=utf-8' }), filename(node, 'csv')),
    json: (node) => save(new Blob([json(grid(node))], { type: 'application/json' }), filename(node, 'json')),
    copy: (node) => window.labCopy(separated(grid(node), '\t')),
    png: async (node) => save(await window.labPicture.raster(node), filename(node, 'png')),
    svg: (node) => save(new Blob([window.labPicture.svg(node).text], { type: 'image/svg+xml' }), filename(node, 'svg')),
    code: (node) => window.labCopy([...node.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE || !n.matches('.lab-copy')).map((n) => n.textContent).join('')),
  };
  const WORDS = { csv: 'Save as CSV', json: 'Save as JSON', copy: 'Copy as text for a spreadsheet', png: 'Save as PNG', svg: 'Save as SVG' };
  const DONE = { copy: 'Copied', code: 'Copied' };

  function tools(node, kinds) {
    const bar = document.createElement('div');
    bar.className = 'lab-tools';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', `Export: ${title(node)}`);
    kinds.forEach((kind) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.export = kind;
      button.textContent = kind === 'copy' ? 'Copy' : kind.toUpperCase();
      button.title = WORDS[kind];
      bar.append(button);
    });
    return bar;
  }
  const LOCAL = 'http' + '://127.0.0.1:7860'; // in a call as code; here it names this page instead
  function equip(node) {
    if (node.matches('pre')) {
      if (node.querySelector(':scope > .lab-copy')) return;
      if (node.dataset.copy === 'python') node.textContent = node.textContent.replace(LOCAL, () => new URL('.', document.baseURI).href.replace(/\/$/, ''));
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'lab-copy';
      button.dataset.export = 'code';
      button.setAttribute('aria-label', 'Copy this code');
      node.append(button);
    } else if (node.matches('table')) {
      const scroll = node.closest('.table-scroll'), own = scroll && scroll.querySelectorAll('table').length === 1;
      const host = own ? scroll : node.caption || node.createCaption();
      if (host.querySelector(':scope > .lab-tools')) return;
      const bar = tools(node, ['csv', 'json', 'copy']);
      if (own) host.prepend(bar); else host.append(bar);
    } else if (!node.querySelector(':scope > .lab-tools')) {
      const bar = tools(node, ['png', 'svg']);
      bar.classList.add('lab-tools-figure');
      node.append(bar);
    }
  }
  document.addEventListener('click', async (event) => {
    const button = event.target.closest?.('[data-export]');
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    const kind = button.dataset.export, bar = button.parentElement;
    const node = kind === 'code' || bar.matches('.lab-tools-figure') ? bar.closest(EVERY)
      : bar.closest('table') || bar.parentElement.querySelector('table');
    try {
      const done = await ACTIONS[kind](node);
      const word = done === false ? 'Failed' : DONE[kind] || 'Saved';
      if (kind === 'code') { button.dataset.done = word; window.labSay(word); setTimeout(() => delete button.dataset.done, 1600); } else window.labFlash(button, word);
    } catch (error) {
      console.warn(error);
      window.labFlash(button, 'Failed');
    }
  }, true);

  const look = (node) => { if (node.matches(EVERY)) equip(node); node.querySelectorAll(EVERY).forEach(equip); };
  new MutationObserver((changes) => changes.forEach(({ addedNodes, target }) => {
    if (target.matches?.(FIGURES)) equip(target); // drawn anew, or Plotly named it only now
    addedNodes.forEach((node) => { if (node.nodeType === Node.ELEMENT_NODE) look(node); });
  })).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-figure'] });
  look(document.body);
  window.labExport = { grid, separated, filename };
})();
