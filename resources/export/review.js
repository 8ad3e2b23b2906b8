"use strict";
(function () {
  const rows = Array.from(document.querySelectorAll("tbody > tr"));
  const field = document.getElementById("search");
  const found = document.getElementById("found");
  const seen = () => rows.filter((row) => row.offsetParent !== null);
  const folded = (text) =>
    text.normalize("NFKD").replace(/[\u0300-\u036f\u0640\u064b-\u0652\u0670]/g, "").replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627").toLowerCase();
  const keys = new Map();
  const keyOf = (row) => {
    if (!keys.has(row)) keys.set(row, folded(row.textContent));
    return keys.get(row);
  };

  function search() {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const wanted = words.every((word) => keyOf(row).includes(word));
      row.classList.toggle("unfound", !wanted);
      count += wanted ? 1 : 0;
    }
    found.textContent = words.length ? `${count} ${found.dataset.words}` : "";
  }

  function go(step) {
    const shown = seen();
    const here = document.querySelector("tr.current");
    let at = shown.indexOf(here);
    if (at < 0) at = step > 0 ? -1 : shown.length;
    const next = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
    if (!next) return;
    if (here) here.classList.remove("current");
    next.classList.add("current");
    next.setAttribute("tabindex", "-1");
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  }

  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  document.getElementById("bar").addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" && document.activeElement === field) {
      field.value = "";
      search();
      field.blur();
    } else if (document.activeElement === field) {
      return;
    } else if (event.code === "KeyJ") {
      go(1);
    } else if (event.code === "KeyK") {
      go(-1);
    } else if (event.key === "/") {
      event.preventDefault();
      field.focus();
    }
  });
  document.querySelector(".search").hidden = false;
})();
