// What does not fit: a page that scrolls sideways, a box that cuts off what it holds, words beyond the edge, words over words.
() => {
  const root = document.documentElement, found = [];
  const name = node => `<${node.localName} class="${node.className}"> "${node.textContent.trim().slice(0, 40)}"`;
  const scrolls = node => /auto|scroll/.test(getComputedStyle(node).overflowX);
  const within = (node, test) => { for (; node && node !== root; node = node.parentElement) { if (test(node)) { return true; } } return false; };
  // What only a screen reader or the keyboard meets is cut to nothing on purpose.
  const unseen = node => within(node, one => getComputedStyle(one).clipPath === 'inset(50%)');

  if (root.scrollWidth > root.clientWidth) {
    found.push(`scrolls sideways: ${root.scrollWidth} of ${root.clientWidth} px`);
  }

  for (const node of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(node);
    const cuts = /hidden|clip/.test(style.overflowX + style.overflowY) && !(node instanceof SVGElement);
    if (cuts && !unseen(node) && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1)) {
      found.push(`is cut off: ${name(node)}`);
    }
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), lines = [];
  while (texts.nextNode()) {
    const text = texts.currentNode, parent = text.parentElement;
    if (!text.data.trim() || !parent.checkVisibility({ visibilityProperty: true }) || unseen(parent) || parent.closest('svg')) {
      continue;
    }

    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      if ((line.right > root.clientWidth + 1 || line.left < -1) && !within(parent, scrolls)) {
        found.push(`goes beyond the edge: ${name(parent)}`);
      }
      // Letters fill the middle of their line: air above and below may be shared.
      lines.push({ parent, left: line.left + 1, right: line.right - 1, top: line.top + line.height / 4, bottom: line.bottom - line.height / 4 });
    }
  }

  lines.forEach((one, at) => lines.slice(at + 1).forEach(other => {
    const over = one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    if (over && !within(one.parent, scrolls) && !within(other.parent, scrolls)) {
      found.push(`lie over each other: ${name(one.parent)} and ${name(other.parent)}`);
    }
  }));
  return [...new Set(found)];
}
