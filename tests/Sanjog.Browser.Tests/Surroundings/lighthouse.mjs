// Judges the addresses that come in, one a line, and answers each with its report on one line. Loading Lighthouse and starting a browser
// take as long as judging a page, so both are done once.
// Arguments: the cli/index.js of Lighthouse, then what the browser is started with.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [cli, ...chromeFlags] = process.argv.slice(2);
const load = name => import(pathToFileURL(createRequire(cli).resolve(name)));
const [{ default: lighthouse }, { launch }] = await Promise.all([load('lighthouse'), load('chrome-launcher')]);
let chrome;
for await (const address of createInterface({ input: process.stdin })) {
  try {
    chrome ??= await launch({ chromeFlags });
    const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: 'silent', disableFullPageScreenshot: true });
    console.log(JSON.stringify(lhr));
  } catch (fault) {
    console.log(JSON.stringify({ fault: `${fault}` }));
    chrome?.kill();
    chrome = undefined;
  }
}

chrome?.kill();
