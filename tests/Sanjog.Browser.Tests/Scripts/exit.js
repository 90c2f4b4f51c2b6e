// Whether the way out is where everybody finds it: right after the skip link, in view wherever one has scrolled, under nothing else.
async () => {
  const found = [], exits = [...document.querySelectorAll('a[data-exit]')], [exit] = exits;
  if (exits.length !== 1) {
    return [`has ${exits.length} ways out`];
  }

  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  if (stops.indexOf(exit) !== 1 || !stops[0].matches('[href="#content"]')) {
    found.push('the way out does not come right after the skip link');
  }

  if (!/nofollow/.test(exit.rel) || !/noreferrer/.test(exit.rel) || exit.target) {
    found.push(`the way out tells where one comes from: rel="${exit.rel}" target="${exit.target}"`);
  }

  const root = document.documentElement;
  for (const part of [0, .5, 1]) {
    scrollTo(0, part * (root.scrollHeight - innerHeight));
    await new Promise(resolve => requestAnimationFrame(resolve));
    const box = exit.getBoundingClientRect();
    if (box.width < 44 || box.height < 44) {
      found.push(`the way out is ${box.width} x ${box.height} px`);
    }
    if (!exit.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2))) {
      found.push(`the way out is not in view, or covered, at ${part * 100} % of the page`);
    }
  }

  const others = [...document.querySelectorAll('*')].filter(node => node !== exit && /fixed|sticky/.test(getComputedStyle(node).position));
  return found.concat(others.map(node => `<${node.localName} class="${node.className}"> could lie over the way out`));
}
