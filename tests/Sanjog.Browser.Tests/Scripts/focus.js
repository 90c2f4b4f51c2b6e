// Where the focus is, and what keeps a reader from seeing it there.
() => {
  const stop = document.activeElement;
  if (stop === document.body) {
    return { index: -2, problem: null };
  }

  const style = getComputedStyle(stop), name = stop.textContent.trim().slice(0, 40);
  const numbers = colour => colour.match(/[\d.]+/g).map(Number);
  const opaque = node => !node.parentElement || (numbers(getComputedStyle(node).backgroundColor)[3] ?? 1) === 1;
  const ground = node => { while (!opaque(node)) { node = node.parentElement; } return getComputedStyle(node).backgroundColor; };
  const light = colour => numbers(colour).slice(0, 3).map(part => part / 255)
    .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [.2126, .7152, .0722][at], 0);
  const contrast = (one, other) => { const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b); return (bright + .05) / (dark + .05); };

  // A box that scrolls may be taller than the window; of a link nothing may be hidden.
  const index = window.stops.indexOf(stop);
  const covered = [...stop.getClientRects()].some(box => {
    const points = [[box.left + box.width / 2, box.top + 3], [box.left + box.width / 2, box.bottom - 3], [box.left + 3, box.top + box.height / 2], [box.right - 3, box.top + box.height / 2]];
    return points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return !hit || !(stop.contains(hit) || hit.contains(stop));
    });
  });

  const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const problem = !shown ? `no focus is seen on "${name}"`
    : contrast(style.outlineColor, ground(parseFloat(style.outlineOffset) < 0 ? stop : stop.parentElement)) < 3 ? `the focus is pale on "${name}"`
    : index >= 0 && covered ? `"${name}" is covered or out of view while it has the focus` : null;
  return { index, problem };
}
