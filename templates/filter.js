// Hides what the reader has not ticked. Without this file every page shows everything.
// A form names its groups by its boxes; see src/render/filters.rs for the attributes.
"use strict";
for (const form of document.querySelectorAll("form[data-filter]")) {
  const scope = document.getElementById(form.dataset.filter);
  const all = (selector, within = scope) => [...within.querySelectorAll(selector)];
  const boxes = all("input[type=checkbox]", form);
  const groups = [...new Set(boxes.map((box) => box.name))];
  const counted = all("[data-counted]");
  const shown = (element) => !element.closest("[hidden]");

  const chosen = () =>
    new Map(groups.map((name) => [name, new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value))]));

  // What a group can hide goes where none of its values is ticked.
  const hide = (ticked) => {
    for (const element of all("[data-holds]")) element.hidden = false;
    const selector = groups.map((name) => `[data-${name}]`).join();
    for (const element of all(selector)) {
      element.hidden = groups.some((name) => {
        const values = element.dataset[name];
        const wanted = ticked.get(name);
        return values !== undefined && wanted.size > 0 && !values.split(" ").some((value) => wanted.has(value));
      });
    }
    for (const element of all("[data-holds]").reverse()) {
      const held = all("[data-counted]", element);
      if (!element.hidden && held.length > 0) element.hidden = held.every((one) => one.hidden);
    }
    for (const cell of all("[data-cell]")) {
      const held = all("[data-counted]", cell);
      const gap = held.length > 0 && held.every((one) => one.hidden);
      let note = cell.querySelector(".left-out");
      if (gap && !note) {
        note = document.createElement("p");
        note.className = "absence left-out";
        note.textContent = form.dataset.none;
        cell.append(note);
      } else if (!gap && note) note.remove();
    }
    // Heads of groups are as wide as the columns that are left.
    for (const head of all("th[scope=rowgroup]")) {
      head.colSpan = all("thead th:not([hidden])", head.closest("table")).length;
    }
  };

  // The state is in the address, so that it can be linked, and goes along to the other dates.
  const keep = (ticked) => {
    const address = new URL(location.href);
    for (const name of groups) {
      address.searchParams.delete(name);
      for (const value of ticked.get(name)) address.searchParams.append(name, value);
    }
    try {
      history.replaceState(null, "", address);
    } catch {
      // Some browsers keep addresses of files as they are.
    }
    for (const link of all(".asof a", document)) link.search = address.search;
  };

  const apply = () => {
    const ticked = chosen();
    hide(ticked);
    keep(ticked);
    for (const note of all("[data-chosen]", form)) {
      const size = ticked.get(note.dataset.chosen).size;
      note.textContent = size > 0 ? ` (${size})` : "";
    }
    const words = form.dataset.shown.replace("{all}", counted.length);
    form.querySelector("[role=status]").textContent = words.replace("{n}", counted.filter(shown).length);
  };

  const asked = new URLSearchParams(location.search);
  for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value);
  form.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  apply();
}
