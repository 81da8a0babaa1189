"use strict";
(() => {
  const languages = [...document.querySelectorAll('input[name="language"]')];
  const show = (code) => {
    const choice = languages.find((input) => input.value === code);
    if (!choice) return;
    choice.checked = true;
    document.documentElement.lang = code;
    const title = document.querySelector(`header.language:lang(${code}) h1`);
    if (title) document.title = [...title.childNodes].map((part) => part.textContent).join(" · ");
  };
  languages.forEach((input) => input.addEventListener("change", () => show(input.value)));
  const fromAddress = () => show(location.hash.slice(1, 3));
  addEventListener("hashchange", fromAddress);
  if (location.hash) {
    fromAddress();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  const value = (row, column) => {
    const cell = row.cells[column];
    const number = parseFloat(cell.dataset.sort);
    return Number.isNaN(number) ? cell.textContent.trim() : number;
  };
  const compare = (one, other) => {
    if (typeof one === "number" && typeof other === "number") return one - other;
    if (typeof one === "number") return -1;
    if (typeof other === "number") return 1;
    return one.localeCompare(other, document.documentElement.lang, { numeric: true });
  };
  document.querySelectorAll("table.sortable").forEach((table) => {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const falling = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", falling ? "descending" : "ascending");
        const missing = (row) => typeof value(row, column) !== "number" && head.classList.contains("quantity");
        const sorted = [...rows].sort((one, other) => {
          if (missing(one) !== missing(other)) return missing(one) ? 1 : -1;
          return (falling ? -1 : 1) * compare(value(one, column), value(other, column));
        });
        body.append(...sorted);
      });
    });

    if (rows.length < 8) return;
    const label = document.createElement("label");
    const input = document.createElement("input");
    const count = document.createElement("output");
    input.type = "search";
    label.className = "filter";
    label.append(table.dataset.filter, input, count);
    table.parentElement.before(label);
    const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    input.addEventListener("input", () => {
      const sought = fold(input.value.trim());
      let shown = 0;
      rows.forEach((row) => {
        const text = [...row.cells].map((cell) => cell.textContent).join(" ");
        row.hidden = !fold(text).includes(sought);
        shown += row.hidden ? 0 : 1;
      });
      count.value = sought ? `${shown} / ${rows.length}` : "";
    });
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll(".number:hover, .number:focus").forEach((number) => {
      number.classList.add("dismissed");
      const back = () => number.classList.remove("dismissed");
      number.addEventListener("mouseleave", back, { once: true });
      number.addEventListener("blur", back, { once: true });
    });
  });
})();
