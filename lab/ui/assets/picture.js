// A figure as a file: canvases, drawings and the text around them, where they stand, as one SVG; PNG is that SVG drawn.
(() => {
  if (window.labPicture) return;
  const SKIPPED = '.lab-tools, .lab-copy, .modebar-container, .hoverlayer, button, input, select, textarea, details:not([open]), summary, [hidden]';
  const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap',
    'stroke-linejoin', 'opacity', 'display', 'visibility', 'font-family', 'font-size', 'font-weight', 'font-style',
    'text-anchor', 'dominant-baseline', 'paint-order', 'letter-spacing', 'vector-effect', 'color', 'stop-color', 'cx', 'cy', 'r'];
  const xml = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
  const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g; // no file of XML may hold these
  const round = (x) => Math.round(100 * x) / 100;

  function backdrop(node) {
    for (let at = node; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!clear(colour)) return colour;
    }
    return document.body.classList.contains('dark') ? '#161c26' : '#ffffff';
  }
  function inlined(svg, box) {
    const copy = svg.cloneNode(true), from = [svg, ...svg.querySelectorAll('*')], to = [copy, ...copy.querySelectorAll('*')];
    from.forEach((node, i) => {
      const style = getComputedStyle(node);
      to[i].setAttribute('style', STYLES.map((name) => [name, style.getPropertyValue(name)])
        .filter(([name, value]) => value && !(value === 'auto' && name.length < 3)).map(([name, value]) => `${name}:${value.replace(/"/g, "'")}`).join(';'));
    });
    copy.querySelectorAll('.hoverlayer').forEach((part) => part.remove());
    Object.entries(box).forEach(([name, value]) => copy.setAttribute(name, round(value)));
    copy.setAttribute('overflow', 'visible');
    // With a <base> in the page references are absolute; in a file of its own they are not.
    return new XMLSerializer().serializeToString(copy).replace(/url\((?:&quot;|["'])?[^)#"']*#([^)"'&]*)(?:&quot;|["'])?\)/g, 'url(#$1)');
  }
  function written(text, origin) {
    const range = document.createRange(), style = getComputedStyle(text.parentElement), lines = [];
    const size = parseFloat(style.fontSize);
    let word = /\S+/g, found;
    while ((found = word.exec(text.data))) { // words of one line are kept together
      range.setStart(text, found.index);
      range.setEnd(text, found.index + found[0].length);
      const box = range.getClientRects()[0];
      if (!box || !box.width) continue;
      const last = lines[lines.length - 1];
      if (last && Math.abs(last.top - box.top) < 2) last.text += ` ${found[0]}`;
      else lines.push({ top: box.top, left: box.left, height: box.height, text: found[0] });
    }
    return lines.map((line) => `<text x="${round(line.left - origin.left)}" y="${round(line.top - origin.top + line.height / 2 + size * 0.35)}" ` +
      `font-family="${xml(style.fontFamily)}" font-size="${size}" font-weight="${style.fontWeight}" fill="${style.color}">${xml(line.text)}</text>`).join('');
  }
  const clear = (colour) => !colour || colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
  let ramps = 0;
  function filled(style, at) {
    const box = (paint) => `<rect x="${round(at.x)}" y="${round(at.y)}" width="${round(at.width)}" height="${round(at.height)}" ` +
      `rx="${parseFloat(style.borderTopLeftRadius) || 0}" fill="${paint}"/>`;
    const ramp = /^linear-gradient\(90deg, (.*)\)$/.exec(style.backgroundImage);
    if (!ramp) return clear(style.backgroundColor) ? '' : box(style.backgroundColor);
    const stops = ramp[1].match(/rgba?\([^)]*\)/g), id = `ramp-${++ramps}`; // a colour scale, its stops evenly apart
    return `<linearGradient id="${id}">${stops.map((colour, i) => `<stop offset="${i / (stops.length - 1)}" stop-color="${colour}"/>`).join('')}</linearGradient>${box(`url(#${id})`)}`;
  }
  function picture(root) {
    const origin = root.getBoundingClientRect(), parts = [];
    let right = origin.width, bottom = 0;
    const place = (box) => {
      const at = { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height };
      right = Math.max(right, at.x + at.width);
      bottom = Math.max(bottom, at.y + at.height);
      return at;
    };
    (function walk(node) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.data.trim()) return;
        const range = document.createRange();
        range.selectNode(node);
        place(range.getBoundingClientRect());
        parts.push(written(node, origin));
        return;
      }
      if (node.nodeType !== Node.ELEMENT_NODE || (node !== root && node.matches(SKIPPED))) return;
      const style = getComputedStyle(node), box = node.getBoundingClientRect();
      if (style.display === 'none' || style.visibility === 'hidden' || !box.width || !box.height) return;
      if (node.matches('svg')) { const at = place(box); parts.push(filled(style, at), inlined(node, at)); return; }
      if (node.matches('canvas')) {
        const at = place(box);
        parts.push(`<image x="${round(at.x)}" y="${round(at.y)}" width="${round(at.width)}" height="${round(at.height)}" href="${node.toDataURL()}"/>`);
        return;
      }
      if (node !== root && !style.clip.startsWith('rect(')) {
        if (!clear(style.backgroundColor) || style.backgroundImage !== 'none') parts.push(filled(style, place(box)));
      }
      node.childNodes.forEach(walk);
    })(root);
    const width = Math.ceil(right), height = Math.ceil(bottom + 12);
    return { width, height, text: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<rect width="100%" height="100%" fill="${backdrop(root)}"/>${parts.join('').replace(FORBIDDEN, '\ufffd')}</svg>` };
  }
  async function raster(root) {
    const { width, height, text } = picture(root), image = new Image(), canvas = document.createElement('canvas');
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
    await image.decode();
    const scale = Math.max(2, window.devicePixelRatio || 1);
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('empty picture'))), 'image/png'));
  }
  window.labPicture = { svg: picture, raster };
})();
