// Enhancement only: a timeline that can be pulled, stretched and pointed at. Positions are in per cent, so stretching is width.
"use strict";
(() => {
  for (const box of document.querySelectorAll(".lanescroll")) {
    const plot = box.querySelector("svg");
    const tools = document.createElement("div");
    tools.className = "lanetools";
    const said = document.createElement("output");
    const rest = "Pull to move, pinch or Ctrl and wheel to stretch, point at a mark to read it.";
    let stretch = 1;

    const zoom = (by, at = box.clientWidth / 2) => {
      const place = (box.scrollLeft + at) / plot.clientWidth;
      stretch = Math.min(40, Math.max(1, stretch * by));
      plot.style.width = stretch * 100 + "%";
      box.scrollLeft = place * plot.clientWidth - at;
    };

    for (const [sign, name, by] of [["+", "Stretch", 1.6], ["−", "Shrink", 1 / 1.6], ["All", "All: the whole time", 0]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.setAttribute("aria-label", name);
      button.addEventListener("click", () => zoom(by || 1 / stretch));
      tools.append(button);
    }
    said.textContent = rest;
    tools.append(said);
    box.closest(".lanebox").after(tools);

    box.addEventListener("wheel", event => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.25 : 0.8, event.clientX - box.getBoundingClientRect().left);
    }, { passive: false });

    let from = null, moved = false;
    box.addEventListener("pointerdown", event => { if (event.pointerType === "mouse" && event.button === 0) { from = { x: event.clientX, left: box.scrollLeft }; moved = false; } });
    addEventListener("pointermove", event => {
      if (!from) return;
      if (Math.abs(event.clientX - from.x) > 4) moved = true;
      if (moved) { box.classList.add("drag"); box.scrollLeft = from.left - (event.clientX - from.x); }
    });
    addEventListener("pointerup", () => { from = null; box.classList.remove("drag"); });
    box.addEventListener("click", event => { if (moved) event.preventDefault(); moved = false; }, true);
    box.addEventListener("dragstart", event => event.preventDefault());

    const read = event => { said.textContent = event.target.closest("a")?.getAttribute("aria-label") ?? rest; };
    box.addEventListener("pointerover", read);
    box.addEventListener("focusin", read);
    box.addEventListener("pointerleave", () => { said.textContent = rest; });
  }
})();
