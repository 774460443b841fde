// Small charts of the threshold board: axes and curves drawn once, the point of the limit moved.
const SVG = 'http://www.w3.org/2000/svg';
const draw = (tag, attributes, text) => {
  const node = document.createElementNS(SVG, tag);
  Object.entries(attributes || {}).forEach(([name, value]) => node.setAttribute(name, value));
  if (text) node.textContent = text;
  return node;
};

// axes: {x: [low, high], y: [low, high], xTicks, yTicks: [[value, text]], xLabel, yLabel}
function chart(svg, axes) {
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  const left = 60, right = width - 10, top = 8, bottom = height - 38;
  const x = (value) => left + ((right - left) * (value - axes.x[0])) / (axes.x[1] - axes.x[0] || 1);
  const y = (value) => bottom - ((bottom - top) * (value - axes.y[0])) / (axes.y[1] - axes.y[0] || 1);
  svg.replaceChildren();
  axes.yTicks.forEach(([value, text]) => {
    svg.append(draw('path', { class: 'th-gridline', d: `M${left} ${y(value)}H${right}` }));
    svg.append(draw('text', { class: 'th-tick', x: left - 6, y: y(value) + 4, 'text-anchor': 'end' }, text));
  });
  axes.xTicks.forEach(([value, text]) => {
    const anchor = value === axes.x[1] ? 'end' : value === axes.x[0] ? 'start' : 'middle';
    svg.append(draw('text', { class: 'th-tick', x: x(value), y: bottom + 16, 'text-anchor': anchor }, text));
  });
  svg.append(draw('text', { class: 'th-label', x: (left + right) / 2, y: height - 6, 'text-anchor': 'middle' }, axes.xLabel));
  svg.append(draw('text', { class: 'th-label', transform: `translate(12 ${(top + bottom) / 2}) rotate(-90)`, 'text-anchor': 'middle' }, axes.yLabel));
  return {
    x, y,
    line(points, name) {
      const d = points.map(([a, b], i) => (i ? 'L' : 'M') + x(a).toFixed(1) + ' ' + y(b).toFixed(1)).join('');
      svg.append(draw('path', { class: 'th-path ' + (name || ''), d }));
    },
    // A point with the intervals of both of its numbers; call with new values to move it.
    point() {
      const bars = draw('path', { class: 'th-bars' }), dot = draw('circle', { class: 'th-point', r: 5 });
      svg.append(bars, dot);
      return (a, b, xs, ys) => {
        const shown = a !== null && b !== null;
        [bars, dot].forEach((node) => node.setAttribute('visibility', shown ? 'visible' : 'hidden'));
        if (!shown) return;
        const clip = (value, range) => Math.min(Math.max(value, range[0]), range[1]);
        dot.setAttribute('cx', x(a)); dot.setAttribute('cy', y(clip(b, axes.y)));
        bars.setAttribute('d', (xs ? `M${x(xs[0])} ${y(b)}H${x(xs[1])}` : '') + (ys ? `M${x(a)} ${y(clip(ys[0], axes.y))}V${y(clip(ys[1], axes.y))}` : ''));
      };
    },
    bin(a, b, ys, name, title) {
      svg.append(draw('path', { class: 'th-bin-bar ' + name, d: `M${x(a)} ${y(ys[0])}V${y(ys[1])}` }));
      const dot = name === 'th-raw' ? draw('circle', { cx: x(a), cy: y(b), r: 4, class: name }) : draw('path', { d: `M${x(a)} ${y(b) - 5}l5 5l-5 5l-5 -5z`, class: name });
      dot.append(draw('title', {}, title));
      svg.append(dot);
    },
    // The nearest of points to a click, by what the chart shows: their place in the list.
    nearest(event, points) {
      const box = svg.getBoundingClientRect(), scale = width / box.width;
      const [a, b] = [(event.clientX - box.x) * scale, (event.clientY - box.y) * scale];
      let best = 0, least = Infinity;
      points.forEach(([px, py], i) => { const far = (x(px) - a) ** 2 + (py === null ? 0 : (y(py) - b) ** 2); if (far < least) { least = far; best = i; } });
      return best;
    },
    rule(value, name) { svg.append(draw('path', { class: name, d: `M${x(value)} ${top}V${bottom}` })); },
    mark(a, b) { svg.append(draw('path', { class: 'th-diamond', d: `M${x(a)} ${y(b) - 7}l6 7l-6 7l-6 -7z` })); },
  };
}

const percents = [[0, '0 %'], [0.5, '50 %'], [1, '100 %']];
