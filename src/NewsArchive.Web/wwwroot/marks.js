// Enhancement only: which marks of an article are shown is remembered. The first half runs before the text is drawn, so that nothing flashes.
"use strict";
(() => {
  const kinds = ["p", "d", "q"];
  const kept = () => { try { return (localStorage.getItem("hidden-marks") ?? "").split(" "); } catch { return []; } };
  document.documentElement.dataset.hide = kept().filter(kind => kinds.includes(kind)).join(" ");
  addEventListener("DOMContentLoaded", () => {
    const boxes = kinds.map(kind => document.querySelector(".key .show-" + kind));
    if (boxes.includes(null)) return;
    boxes.forEach((box, i) => {
      box.checked = !kept().includes(kinds[i]);
      box.addEventListener("change", () => {
        try { localStorage.setItem("hidden-marks", kinds.filter((_, at) => !boxes[at].checked).join(" ")); } catch { /* Not kept, then. */ }
      });
    });
    delete document.documentElement.dataset.hide;
  });
})();
