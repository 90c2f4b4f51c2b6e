// As a reader sees it: the words of the page, and where each of its links leads.
() => [document.body.innerText, ...[...document.links].map(link => `${link.innerText} -> ${link.href}`)]
