// Runs before the page does, and keeps what the page would not tell.
window.watched = { reports: [], shift: 0, moved: [], paint: 0 };
addEventListener('securitypolicyviolation', report => watched.reports.push(`${report.violatedDirective} ${report.blockedURI} ${report.sample}`));
new PerformanceObserver(list => list.getEntries().forEach(entry => {
  watched.shift += entry.value;
  watched.moved.push(...entry.sources.map(({ node, previousRect: from, currentRect: to }) =>
    `<${node?.localName ?? node?.nodeName} class="${node?.className}"> from ${from.left},${from.top} ${from.width}x${from.height} to ${to.left},${to.top} ${to.width}x${to.height}`));
}))
  .observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver(list => list.getEntries().forEach(entry => { watched.paint = entry.startTime; }))
  .observe({ type: 'largest-contentful-paint', buffered: true });
