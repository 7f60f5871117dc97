"use strict";
// Printing is the browser's work; the button only spares the way to its menu.
(() => {
  const print = document.getElementById("print");
  print.hidden = false;
  print.addEventListener("click", () => {
    for (const each of document.querySelectorAll(".items > details")) each.open = true;
    window.print();
  });
})();
