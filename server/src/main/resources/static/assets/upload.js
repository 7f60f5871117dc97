"use strict";
// Shows how far a large file is; without script the browser sends it all the same.
(() => {
  for (const form of document.querySelectorAll("form[data-progress]")) {
    form.addEventListener("submit", event => {
      const bar = form.querySelector("progress");
      const button = form.querySelector("button");
      const request = new XMLHttpRequest();
      event.preventDefault();
      bar.hidden = false;
      button.disabled = true;
      request.upload.addEventListener("progress", part => {
        if (part.lengthComputable && part.loaded < part.total) bar.value = part.loaded / part.total;
        else bar.removeAttribute("value");
      });
      request.addEventListener("load", () => {
        // The page that was answered, at its own address.
        const parsed = new DOMParser().parseFromString(request.responseText, "text/html");
        if (request.responseURL && new URL(request.responseURL).pathname !== new URL(form.action).pathname) {
          location.assign(request.responseURL);
          return;
        }
        document.querySelector("main").replaceWith(parsed.querySelector("main") ?? document.createElement("main"));
        document.querySelector(".findings")?.focus();
      });
      request.addEventListener("error", () => form.submit());
      request.open("POST", form.action);
      request.send(new FormData(form));
    });
  }
})();
