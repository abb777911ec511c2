// The search page, on Pagefind's API (https://pagefind.app).  The address holds what is asked, so every answer has an
// address.  What is found is a stranger's text: it is set as text, never as HTML.

const place = document.getElementById("search");
const { root } = place.dataset;
const blocks = place.dataset.blocks.split(" ").map((block) => root + block); // the newest first
const FACETS = { kind: "Kind", speaker: "Speaker", tag: "Topic", source: "Source", year: "Year" };
const KINDS = { article: "Articles", quotation: "Quotations" };
const WEIGHTS = { title: 5, speaker: 3, tags: 1, source: 1, author: 1, article: 0.5 };
const STEP = 10; // results shown at once
const FEW = 7; // values of a facet shown at first
const PASSAGE = 40; // words shown of an article
const WAIT = 150; // milliseconds without a key before a search

// ---------- the page

// Returns an element; properties that are undefined are left out.
function make(name, properties, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) if (value !== undefined) element[key] = value;
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

const form = place.querySelector("form");
const input = place.querySelector("input");
const told = place.querySelector(".told");
const status = told.querySelector("p");
const ways = place.querySelector(".ways");
const order = make("select", { id: "order" }, new Option("Best match", ""), new Option("Newest first", "date"));
const chosen = make("ul", { className: "chosen", hidden: true });
const ordering = make("p", { className: "ordering", hidden: true }, make("label", { htmlFor: "order" }, "Order"), order);
const results = make("ol", { className: "entries" });
const more = make("button", { className: "more", type: "button", hidden: true }, "More results");
const lists = make("div", { className: "margin" });
const facets = make("details", { className: "facets", hidden: true }, make("summary", {}, "Narrow down"), lists);

form.after(chosen);
told.append(ordering);
told.after(facets, results, more);

// ---------- what is asked

const empty = () => Object.fromEntries(Object.keys(FACETS).map((facet) => [facet, []]));
let asked = { words: "", filters: empty(), byDate: false };

function readAddress() {
  const query = new URLSearchParams(location.search);
  const filters = empty();
  for (const facet of Object.keys(FACETS)) filters[facet] = [...new Set(query.getAll(facet))];
  asked = { words: (query.get("q") ?? "").slice(0, 200), filters, byDate: query.get("order") === "date" };
  input.value = asked.words;
  order.value = asked.byDate ? "date" : "";
}

// A key press changes the address in place; a choice is a step that the back button undoes.
function writeAddress(isStep) {
  const query = new URLSearchParams();
  if (asked.words) query.set("q", asked.words);
  for (const [facet, values] of Object.entries(asked.filters)) for (const value of values) query.append(facet, value);
  if (asked.byDate) query.set("order", "date");
  const address = `${location.pathname}${query.size ? `?${query}` : ""}`;
  if (address === location.pathname + location.search) return;
  history[isStep ? "pushState" : "replaceState"](null, "", address);
}

const isNarrowed = () => Object.values(asked.filters).some((values) => values.length > 0);

// Signs that are written without blanks are words of their own in the index; as a whole they are one phrase.
function termOf(words) {
  const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
  const spaced = words.replace(sign, " $& ").replace(/\s+/g, " ").trim();
  return spaced && !spaced.includes('"') && !/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(spaced) ? `"${spaced}"` : spaced;
}

// ---------- the index

let engine; // a promise of Pagefind, from the first use on

function load() {
  engine ??= open().catch((error) => {
    engine = undefined; // the next search tries again
    throw error;
  });
  return engine;
}

async function open() {
  const pagefind = await import(`${blocks[0]}pagefind.js`);
  const optionsOf = (block) => ({ ranking: { metaWeights: WEIGHTS }, mergeFilter: { block } });
  await pagefind.options({ basePath: blocks[0], ...optionsOf(blocks[0]) });
  await pagefind.init();
  await Promise.all(blocks.slice(1).map((block) => pagefind.mergeIndex(block, optionsOf(block))));
  return pagefind;
}

// Returns the blocks that hold every word of a term.  A word that an index does not have is left out by Pagefind; one
// that another block has must not be.
async function blocksWith(pagefind, term) {
  const words = term.startsWith('"') ? [] : term.split(" ").filter(Boolean);
  if (blocks.length < 2 || words.length < 2) return blocks;
  const searches = await Promise.all(words.map((word) => pagefind.search(word)));
  const known = searches.filter(({ results }) => results.length > 0);
  return blocks.filter((block) => known.every(({ filters }) => filters.block?.[block] > 0));
}

// Yields results as Pagefind gives them; by date, those of one block of articles after those of another.
async function* inOrder(pagefind, term, filters, found) {
  if (!asked.byDate && term) {
    yield* found.results;
    return;
  }
  for (const block of filters.block?.any ?? blocks) {
    const part = await pagefind.search(term || null, { filters: { ...filters, block }, sort: { date: "desc" } });
    yield* part.results;
  }
}

async function take(iterator, count) {
  const taken = [];
  while (taken.length < count) {
    const { value, done } = await iterator.next();
    if (done) break;
    taken.push(value);
  }
  return Promise.all(taken.map((result) => result.data()));
}

// ---------- searching

let turn = 0; // of the latest search; what an earlier one finds is not shown

async function search({ isStep = false } = {}) {
  const mine = ++turn;
  writeAddress(isStep);
  showChosen();
  const term = termOf(asked.words);
  const filters = Object.fromEntries(Object.entries(asked.filters).filter(([, values]) => values.length > 0));
  if (!term && !isNarrowed()) {
    clear();
    return;
  }
  ways.hidden = true;
  try {
    const waiting = setTimeout(() => mine === turn && say("Searching…"), 400);
    const pagefind = await load().finally(() => clearTimeout(waiting));
    const some = await blocksWith(pagefind, term);
    if (some.length < blocks.length) filters.block = { any: some };
    const found = some.length ? await pagefind.search(term || null, { filters }) : { results: [], filters: {} };
    const iterator = inOrder(pagefind, term, filters, found);
    const first = await take(iterator, STEP);
    if (mine !== turn) return;
    show(first, found, iterator);
    const counts = isCounting ? found.filters : await count(pagefind, term, filters);
    if (mine === turn) showFacets(counts, found.results.length);
  } catch (error) {
    if (mine === turn) fail(error);
  }
}

let isCounting = false; // Pagefind counts the values of those filters that it has loaded

async function count(pagefind, term, filters) {
  await pagefind.filters();
  isCounting = true;
  return (await pagefind.search(term || null, { filters })).filters;
}

function say(text) {
  status.textContent = text;
}

const counted = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

function clear() {
  results.replaceChildren();
  say("");
  more.hidden = facets.hidden = ordering.hidden = true;
  ways.hidden = false;
}

function fail(error) {
  clear();
  say("The index could not be loaded. Is there a connection? Press Search to try again.");
  console.warn(error);
}

function show(first, found, iterator) {
  const total = found.results.length;
  results.replaceChildren(...first.map(present));
  say(total ? counted(total, "result") : nothing());
  ways.hidden = total > 0;
  facets.hidden = total < 2; // their place, before they are counted
  ordering.hidden = total < 2 || !asked.words;
  more.hidden = first.length >= total;
  more.onclick = async () => {
    const mine = turn;
    try {
      const next = (await take(iterator, STEP)).map(present);
      if (mine !== turn) return;
      results.append(...next);
      more.hidden = results.children.length >= total || next.length === 0;
      next[0]?.querySelector("a.found").focus();
    } catch (error) {
      if (mine === turn) say("More could not be loaded. Is there a connection?");
      console.warn(error);
    }
  };
}

function nothing() {
  const within = isNarrowed() ? " with these limits" : "";
  return asked.words ? `Nothing found for “${asked.words}”${within}. Fewer or other words may find more.` : `Nothing found${within}.`;
}

// ---------- results

const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const bare = (word) => plain(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

// Returns words as text with some of them marked, without the punctuation around them.
function marked(words, isMarked) {
  const out = document.createDocumentFragment();
  words.forEach((word, index) => {
    if (index > 0) out.append(gap(words[index - 1], word));
    const [, before, core, after] = isMarked(index) ? word.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su) : [];
    if (core) out.append(before, make("mark", {}, core), after);
    else out.append(word);
  });
  return out;
}

function gap(word, next) {
  const isSign = (text) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return isSign(next) && (isSign(word.slice(-1)) || /\P{L}$/u.test(word)) ? "" : " ";
}

// Marks what was asked for in a name or a headline, of which Pagefind does not tell the places.
function highlighted(text) {
  const terms = asked.words.split(/\s+/).map(bare).filter(Boolean);
  const words = text.split(/\s+/);
  return marked(words, (index) => terms.some((term) => bare(words[index]).startsWith(term)));
}

// Returns the words around the places where most of what was asked for stands together.
function passage(content, locations, length) {
  const words = content.split(/\s+/);
  const places = [...new Set(locations)].filter((index) => index < words.length).sort((a, b) => a - b);
  const near = places.map((start) => places.filter((index) => index >= start && index < start + length - 8).length);
  const best = places[near.indexOf(Math.max(...near))] ?? 0;
  const start = words.length <= length ? 0 : Math.max(0, Math.min(best - 8, words.length - length));
  const hits = new Set(places);
  const text = marked(words.slice(start, start + length), (index) => hits.has(start + index));
  if (start > 0) text.prepend("… ");
  if (start + length < words.length) text.append(" …");
  return text;
}

function present(data) {
  const address = new URL(data.raw_url ?? data.url, `https://site.invalid/`);
  const facts = address.searchParams;
  const href = root + address.pathname.slice(1) + address.hash;
  const lang = facts.get("lang") && facts.get("lang") !== document.documentElement.lang ? facts.get("lang") : undefined;
  const kicker = [facts.get("date") ? when(facts.get("date")) : make("span", {}, "Undated")];
  if (facts.get("inferred")) kicker.push(make("span", { className: "note" }, "year inferred"));
  const source = facts.get("source") ?? data.meta.source;
  if (source) kicker.push(make("span", { dir: "auto" }, source));
  const item = make("li", {}, make("p", { className: "kicker" }, ...kicker));
  if (data.filters.kind?.[0] === "quotation") item.append(...quotation(data, facts, href, lang));
  else item.append(...article(data, href, lang));
  item.className = data.filters.kind?.[0] === "quotation" ? "appearance" : "entry";
  return item;
}

function article(data, href, lang) {
  return [
    make("h2", { dir: "auto", lang }, make("a", { className: "found", href }, highlighted(data.meta.title ?? ""))),
    make("p", { className: "summary", dir: "auto", lang }, passage(data.content, data.locations, PASSAGE)),
  ];
}

function quotation(data, facts, href, lang) {
  const words = make("a", { className: "found", href }, passage(data.content, data.locations, 3 * PASSAGE));
  const name = data.meta.speaker && make("bdi", {}, highlighted(data.meta.speaker));
  const by = facts.get("by") ? make("a", { href: root + facts.get("by") }, name) : (name ?? make("span", { className: "n" }, "Not named"));
  const from = make("a", { href: href.split("#")[0], dir: "auto", lang }, highlighted(data.meta.article ?? ""));
  const line = make("p", { className: "by" });
  if (facts.get("perhaps") && name) line.append(make("span", { className: "perhaps" }, "perhaps"), " ");
  line.append(by);
  if (facts.get("told")) line.append(make("span", {}, " as told by ", make("bdi", {}, facts.get("told"))));
  line.append(make("span", { className: "in" }, " in ", from));
  return [make("blockquote", { dir: "auto", lang }, make("p", {}, words)), line];
}

// "2022", "2022-01", "2022-01-12" or a full timestamp, of which the day is shown.
function when(date) {
  const [year, month, day] = date.slice(0, 10).split("-");
  const shown = { year: "numeric", month: month && "long", day: day && "numeric", timeZone: "UTC" };
  const point = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return make("time", { dateTime: date }, new Intl.DateTimeFormat("en-GB", shown).format(point));
}

// ---------- facets

const labelOf = (facet, value) => (facet === "kind" ? (KINDS[value] ?? value) : value);

function choose(facet, value) {
  asked.filters[facet].push(value);
  search({ isStep: true });
}

function drop(facet, value) {
  asked.filters[facet] = asked.filters[facet].filter((other) => other !== value);
  search({ isStep: true });
  input.focus();
}

function showChosen() {
  const pairs = Object.entries(asked.filters).flatMap(([facet, values]) => values.map((value) => [facet, value]));
  chosen.hidden = pairs.length === 0;
  chosen.replaceChildren(
    ...pairs.map(([facet, value]) => {
      const name = `${FACETS[facet]}: ${labelOf(facet, value)}`;
      const button = make("button", { type: "button", onclick: () => drop(facet, value) }, make("bdi", {}, labelOf(facet, value)));
      button.setAttribute("aria-label", `Remove ${name}`);
      return make("li", {}, button);
    }),
  );
}

// Shows by what the results can be narrowed down: values that some of them have and some have not.
function showFacets(counts, total) {
  const sections = Object.entries(FACETS).map(([facet, heading]) => {
    const values = Object.entries(counts[facet] ?? {}).filter(([value, count]) => count > 0 && count < total && !asked.filters[facet].includes(value));
    if (facet === "year") values.sort(([a], [b]) => (a < b ? 1 : -1));
    else values.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return values.length ? facetOf(facet, heading, values) : undefined;
  });
  const shown = sections.filter(Boolean);
  lists.replaceChildren(...shown);
  facets.hidden = shown.length === 0;
}

function facetOf(facet, heading, values) {
  const list = make("ol", {});
  const fill = (some) =>
    list.append(
      ...some.map(([value, count]) =>
        make(
          "li",
          {},
          make("button", { type: "button", onclick: () => choose(facet, value) }, make("bdi", {}, labelOf(facet, value))),
          make("span", { className: "n" }, count.toLocaleString("en")),
        ),
      ),
    );
  fill(values.slice(0, FEW));
  const section = make("section", {}, make("h2", {}, heading), list);
  if (values.length > FEW) {
    const rest = make("button", { type: "button", className: "rest" }, `${(values.length - FEW).toLocaleString("en")} more`);
    rest.addEventListener("click", () => {
      fill(values.slice(FEW, 100));
      rest.remove();
      list.children[FEW].querySelector("button").focus();
    });
    section.append(rest);
  }
  return section;
}

// ---------- keys, and what else a reader does

let typing;
input.addEventListener("focus", () => load().catch(() => {}), { once: true });
input.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    asked.words = input.value.trim();
    search();
  }, WAIT);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typing);
  asked.words = input.value.trim();
  search({ isStep: true });
});
order.addEventListener("change", () => {
  asked.byDate = order.value === "date";
  search({ isStep: true });
});
addEventListener("popstate", () => {
  readAddress();
  search();
});

// Up and down lead from the field through the results and back.
place.addEventListener("keydown", (event) => {
  const links = [...results.querySelectorAll("a.found")];
  const here = event.target === input ? -1 : links.indexOf(event.target);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !links.length) return;
  if (event.target !== input && here < 0) return;
  if (here + step < -1 || here + step >= links.length) return;
  event.preventDefault();
  (links[here + step] ?? input).focus();
});

const isWide = matchMedia("(width >= 71rem)");
const fit = () => {
  facets.open = isWide.matches;
};
isWide.addEventListener("change", fit);
fit();
readAddress();
search();
