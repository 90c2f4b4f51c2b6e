// Marks what the Tab key should reach, in the order in which it stands in the page.
() => {
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  window.stops = stops.filter(stop => stop.checkVisibility({ visibilityProperty: true }));
  return window.stops.length;
}
