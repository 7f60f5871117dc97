"use strict";
// The table of goods items with script: keys move between cells, what is typed is kept and judged, blocks are pasted.
(() => {
  const form = document.getElementById("grid");
  const said = document.getElementById("grid-said");
  const count = document.getElementById("grid-count");
  const lines = document.getElementById("list-goods");
  const rows = [...form.querySelectorAll("tbody tr")].map(row => [...row.querySelectorAll("td input")]);
  const place = cell => {
    const row = rows.findIndex(each => each.includes(cell));
    return { row, column: rows[row].indexOf(cell) };
  };
  const say = (text, isWrong) => {
    said.textContent = text;
    said.classList.toggle("wrong", Boolean(isWrong));
  };
  const go = (row, column) => {
    if (row >= rows.length) {
      document.getElementById("grid-next")?.click();
      return;
    }
    const cell = rows[row]?.[column];
    if (cell) {
      cell.focus();
      cell.select();
    }
  };
  const atEdge = (cell, step) => {
    const at = step < 0 ? 0 : cell.value.length;
    const all = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    return all || (cell.selectionStart === at && cell.selectionEnd === at);
  };
  form.addEventListener("keydown", event => {
    const cell = event.target.closest("td input");
    if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const { row, column } = place(cell);
    const act = {
      Enter: () => go(row + (event.shiftKey ? -1 : 1), column),
      ArrowDown: () => go(row + 1, column),
      ArrowUp: () => go(row - 1, column),
      ArrowLeft: () => go(row, column - 1),
      ArrowRight: () => go(row, column + 1),
    }[event.key];
    if (!act) return;
    if (event.key === "ArrowLeft" && !atEdge(cell, -1)) return;
    if (event.key === "ArrowRight" && !atEdge(cell, 1)) return;
    // The list of suggestions has the arrows while it is open under a cell being typed into.
    if (event.key.startsWith("Arrow") && cell.dataset.typing && cell.list?.options.length && /Up|Down/.test(event.key)) return;
    event.preventDefault();
    act();
  });

  // What is typed is kept after a short rest; each answer marks the cells of the window.
  let waiting = 0;
  let changed = new Set();
  const mark = errors => {
    for (const cell of rows.flat()) {
      const error = errors[cell.name] ?? "";
      cell.closest("td").classList.toggle("wrong", error !== "");
      cell.title = error;
      if (error) cell.setAttribute("aria-invalid", "true");
      else cell.removeAttribute("aria-invalid");
    }
  };
  const keep = async () => {
    const sent = changed;
    changed = new Set();
    const body = new URLSearchParams();
    for (const field of form.querySelectorAll("input[type=hidden]")) body.append(field.name, field.value);
    for (const cell of sent) body.append(cell.name, cell.value);
    try {
      const answer = await fetch(form.dataset.cells, { method: "POST", body });
      if (!answer.ok) throw new Error(answer.statusText);
      const found = await answer.json();
      mark(found.errors);
      count.textContent = found.count;
      say(document.activeElement?.title || form.dataset.kept, document.activeElement?.title);
    } catch {
      for (const cell of sent) changed.add(cell);
      say(form.dataset.lost, true);
    }
  };
  form.addEventListener("change", event => {
    if (!event.target.closest("td")) return;
    delete event.target.dataset.typing;
    changed.add(event.target);
    clearTimeout(waiting);
    waiting = setTimeout(keep, 400);
  });
  form.addEventListener("focusin", event => {
    if (event.target.closest("td")) say(event.target.title, event.target.title);
  });

  // Tariff lines for what is typed.
  let asking = 0;
  form.addEventListener("input", event => {
    const cell = event.target.closest("td input");
    if (!cell) return;
    cell.dataset.typing = "yes";
    if (!cell.hasAttribute("data-goods")) return;
    clearTimeout(asking);
    asking = setTimeout(async () => {
      const answer = await fetch("/lodge/suggestions?q=" + encodeURIComponent(cell.value));
      if (!answer.ok) return;
      const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
      lines.replaceChildren(...parsed.querySelectorAll("option"));
    }, 200);
  });

  // A block of more than one cell goes to the server, which knows the headings.
  form.addEventListener("paste", event => {
    const cell = event.target.closest("td input");
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!cell || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const { row, column } = place(cell);
    document.getElementById("block").value = text;
    document.getElementById("paste-row").value = Number(form.elements.from.value) + row;
    document.getElementById("paste-column").value = column;
    form.requestSubmit(document.getElementById("paste"));
  });
})();
