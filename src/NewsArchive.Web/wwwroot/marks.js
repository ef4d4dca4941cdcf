// Enhancement only: which marks of an article are shown is remembered. The first half runs before the text is drawn, so that nothing flashes.
// An address with a sentence of another part of a long article leads to that part.
"use strict";
(() => {
  const kinds = ["p", "d", "q"];
  const kept = () => { try { return (localStorage.getItem("hidden-marks") ?? "").split(" "); } catch { return []; } };
  document.documentElement.dataset.hide = kept().filter(kind => kinds.includes(kind)).join(" ");
  const toPart = () => {
    const sentence = Number(/^#s(\d+)$/.exec(location.hash)?.[1]);
    const { partSize, parts } = document.querySelector(".read")?.dataset ?? {};
    if (!sentence || !parts || document.getElementById("s" + sentence)) return;
    const here = new URLSearchParams(location.search).get("part") ?? "1";
    const part = Math.ceil(sentence / partSize);
    if (part <= parts && here !== String(part)) location.replace(location.pathname + (part > 1 ? `?part=${part}` : "") + location.hash);
  };
  addEventListener("hashchange", toPart);
  addEventListener("DOMContentLoaded", toPart);
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
