// Comforts made by this script, so that nothing is dead without it: a switch between light and dark that is remembered,
// a filter on long directories, and a key that leads to the search field.
"use strict";

const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");

function remembered() {
  try {
    return localStorage.getItem("theme");
  } catch {
    return null; // storage is switched off
  }
}

function remember(theme) {
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // then it lasts as long as the page
  }
}

function addThemeSwitch(list) {
  const button = document.createElement("button");
  const item = document.createElement("li");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
  const label = () => {
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", isDark() ? "Light colours" : "Dark colours");
  };
  button.type = "button";
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    remember(root.dataset.theme);
    label();
  });
  dark.addEventListener("change", label);
  label();
  item.append(button);
  list.append(item);
}

// Words are compared without case and accents.
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function addFilter(main) {
  const lines = [...main.querySelectorAll(".group li")].map((item) => ({ item, words: plain(item.firstElementChild.textContent) }));
  const boxes = [...main.querySelectorAll(".group"), ...main.querySelectorAll(".part")];
  if (lines.length < 20) return;
  const box = document.createElement("p");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const found = document.createElement("span");
  box.className = "filter";
  input.type = "search";
  input.id = "filter";
  input.autocomplete = "off";
  label.htmlFor = "filter";
  label.textContent = "Filter";
  found.className = "n";
  found.setAttribute("role", "status");
  input.addEventListener("input", () => {
    const wanted = plain(input.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { item, words } of lines) {
      item.hidden = !wanted.every((word) => words.includes(word));
      if (!item.hidden) count += 1;
    }
    for (const part of boxes) part.hidden = !part.querySelector("li:not([hidden]) > :is(a, bdi):not(nav *)");
    for (const letters of main.querySelectorAll(".letters")) letters.hidden = wanted.length > 0;
    found.textContent = wanted.length ? `${count} of ${lines.length}` : "";
  });
  box.append(label, input, found);
  main.querySelector(".head").after(box);
}

function addSearchKey() {
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const fields = [...document.querySelectorAll('input[name="q"]')];
    const field = fields.find((input) => input.checkVisibility());
    const link = document.querySelector(".to-search a");
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.select();
    else link.click();
  });
}

if (remembered()) root.dataset.theme = remembered();

addEventListener("DOMContentLoaded", () => {
  addThemeSwitch(document.querySelector(".masthead ul"));
  addSearchKey();
  const directory = document.querySelector(".tags main, .speakers main, .sources main");
  if (directory) addFilter(directory);
});
