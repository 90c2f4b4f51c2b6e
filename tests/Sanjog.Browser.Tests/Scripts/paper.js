// What should not be on paper, and what should. The page is in its print form already.
() => {
  const seen = node => node.checkVisibility({ visibilityProperty: true }) && [...node.getClientRects()].some(box => box.width > 1 && box.height > 1);
  const call = [...document.querySelectorAll('a[href^="tel:"]')];
  return [
    ...[...document.querySelectorAll('nav, a[href="#content"], a[data-exit]')].filter(seen).map(node => `prints ${node.textContent.trim().replace(/\s+/g, ' ')}`),
    ...(call.length === 0 ? ['has no help line'] : call.filter(line => !seen(line)).map(line => `does not print ${line.textContent.trim()}`)),
    ...[...document.querySelectorAll('.note')].filter(note => !seen(note)).map(note => `does not print ${note.textContent.trim()}`),
    ...(getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)' ? [] : ['prints its ground']),
    ...(getComputedStyle(document.body).color === 'rgb(0, 0, 0)' ? [] : ['prints its text in a colour']),
  ];
}
