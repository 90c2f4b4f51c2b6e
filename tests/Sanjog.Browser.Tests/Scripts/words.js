// As a reader sees it: the words of the page, and where each of its links leads. What checks files is there with script only.
() => [document.body.innerText.replace(document.querySelector('.verify')?.innerText ?? '', ''), ...[...document.links].map(link => `${link.innerText} -> ${link.href}`)]
