"use strict";
// The work queue with script: live counts, keys, and the declaration beside the list. Without it all links still work.
(() => {
  const desk = document.getElementById("desk");
  const keys = document.getElementById("keys");
  const rows = () => [...desk.querySelectorAll("tbody tr")];
  const chosen = () => desk.querySelector('tr[aria-selected="true"]');

  const mark = row => {
    for (const each of rows()) each.removeAttribute("aria-selected");
    row.setAttribute("aria-selected", "true");
    row.scrollIntoView({ block: "nearest" });
    const address = new URL(location.href);
    address.searchParams.set("at", row.dataset.number);
    history.replaceState(null, "", address);
  };
  const wide = matchMedia("(min-width: 1440px)");
  const show = row => {
    mark(row);
    document.getElementById("preview").classList.remove("unasked");
    htmx.ajax("GET", desk.dataset.preview + row.dataset.number, "#preview");
  };
  const open = row => location.assign(desk.dataset.open + row.dataset.number);
  const move = step => {
    const all = rows();
    if (all.length === 0) return;
    const at = all.indexOf(chosen());
    const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
    if (wide.matches) show(next);
    else mark(next);
  };
  desk.addEventListener("click", event => {
    if (event.target.closest(".close")) {
      event.preventDefault();
      document.getElementById("preview").classList.add("unasked");
      return;
    }
    const peek = event.target.closest(".peek a");
    const row = event.target.closest("tbody tr");
    if (peek) {
      mark(row);
      document.getElementById("preview").classList.remove("unasked");
    } else if (row && wide.matches && !event.target.closest("a") && getSelection().isCollapsed) {
      show(row);
    }
  });

  // Keys, which can be switched off for those who speak to their computer.
  const on = document.getElementById("keys-on");
  const help = () => keys.showModal();
  on.checked = localStorage.getItem("keys") !== "off";
  on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));
  const button = document.getElementById("keys-open");
  button.hidden = false;
  button.addEventListener("click", help);
  document.addEventListener("keydown", event => {
    if (!on.checked || event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) return;
    const act = {
      j: () => move(1),
      k: () => move(-1),
      "/": () => document.getElementById("q").focus(),
      "?": help,
      t: () => document.getElementById("next")?.requestSubmit(),
      r: () => location.reload(),
      Enter: () => !event.target.closest("a, button, summary") && chosen() && open(chosen()),
    }[event.key];
    if (act) {
      if (event.key !== "Enter") event.preventDefault();
      act();
    }
  });

  // Live counts never move a row: what is new waits behind a banner.
  const live = document.getElementById("live");
  const fresh = document.getElementById("fresh");
  const text = live.querySelector("span").textContent;
  const lost = live.dataset.lost;
  let at = new Date();
  fresh.querySelector("button").addEventListener("click", () => location.reload());
  const follow = new EventSource(`${desk.dataset.liveFrom}&since=${desk.dataset.since}`);
  follow.onopen = () => {
    live.hidden = false;
    live.classList.remove("lost");
    live.querySelector("span").textContent = text;
  };
  follow.onmessage = message => {
    at = new Date();
    const counts = JSON.parse(message.data);
    for (const place of document.querySelectorAll("[data-live]")) {
      const now = counts[place.dataset.live];
      if (now !== undefined && place.textContent !== now) {
        place.textContent = now;
        place.classList.add("moved");
        setTimeout(() => place.classList.remove("moved"), 4000);
      }
    }
    const news = Number(counts.fresh);
    if (news > 0 && !document.getElementById("q").value) {
      fresh.querySelector("button").textContent = fresh.dataset.text.replace("{0}", news);
      fresh.hidden = false;
    }
  };
  follow.onerror = () => {
    live.hidden = false;
    live.classList.add("lost");
    const clock = at.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    live.querySelector("span").textContent = lost.replace("{0}", clock);
  };
  addEventListener("pagehide", () => follow.close());
})();
