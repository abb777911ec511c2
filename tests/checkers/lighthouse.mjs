// node lighthouse.mjs URL...
//
// Prints Lighthouse's four scores of each page, from 0 to 1, and the audits that cost points, as JSON.  Network and
// processor are simulated ("lantern"): a telephone on slow 4G, however busy or fast this machine is.  A page whose
// performance is below what is asked (CHECKERS_PERFORMANCE) is measured twice more, and the median counts.

import * as launcher from "chrome-launcher";
import lighthouse from "lighthouse";

const enough = Number(process.env.CHECKERS_PERFORMANCE ?? 1);
const settings = {
  throttlingMethod: "simulate",
  disableFullPageScreenshot: true,
  // The pages load no more than a style sheet and a script: half a second of silence is the end.
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 500,
  cpuQuietThresholdMs: 500,
};

async function measure(url, port) {
  const { lhr } = await lighthouse(url, { port, logLevel: "error", ...settings });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const weighed = Object.values(lhr.categories).flatMap((category) => category.auditRefs.filter(({ weight }) => weight > 0));
  const isLost = ({ id }) => lhr.audits[id].score !== null && lhr.audits[id].score < 1;
  return {
    scores: Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, score])),
    lost: weighed.filter(isLost).map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ""}`.trim()),
  };
}

const chrome = await launcher.launch({
  chromePath: process.env.CHROME_PATH,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
try {
  const found = {};
  for (const url of process.argv.slice(2)) {
    const runs = [await measure(url, chrome.port)];
    if (runs[0].scores.performance < enough) runs.push(await measure(url, chrome.port), await measure(url, chrome.port));
    runs.sort((one, other) => one.scores.performance - other.scores.performance);
    found[url] = runs[Math.floor(runs.length / 2)];
  }
  console.log(JSON.stringify(found));
} finally {
  await chrome.kill();
}
