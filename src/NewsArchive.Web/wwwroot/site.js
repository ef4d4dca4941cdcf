// Enhancement only: everything on the site works without this file.
"use strict";
(() => {
  const typing = () => /^(input|textarea|select)$/i.test(document.activeElement?.tagName ?? "");

  // The stops of j and k: the sentences of an article, or the entries of a list.
  const stops = () => {
    const sentences = document.querySelectorAll(".read .s > .n");
    return [...(sentences.length ? sentences : document.querySelectorAll(".rows .what a, .hitlist .what a, .tally tbody th a, .quote figcaption .cite"))];
  };

  const step = by => {
    const all = stops();
    if (!all.length) return;
    const at = all.indexOf(document.activeElement);
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by))];
    next.focus();
    next.scrollIntoView({ block: "center" });
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing()) return;
    const act = {
      "/": () => document.getElementById("q")?.focus(),
      j: () => step(1),
      k: () => step(-1),
      "?": () => location.assign("/about#keys"),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  // Where a sentence's findings open, its address can be copied too.
  const offerCopy = () => {
    const panel = document.querySelector(".s:target > .ev");
    if (!panel || panel.querySelector("button") || !navigator.clipboard) return;
    const sentence = panel.parentElement;
    const words = sentence.cloneNode(true);
    words.querySelectorAll(".n, .ev").forEach(part => part.remove());
    const [button] = [document.createElement("button")];
    button.type = "button";
    button.textContent = "Copy link";
    button.addEventListener("click", async () => {
      const start = words.textContent.trim().split(/\s+/).slice(0, 6).join(" ").replace(/[",“”]/g, "");
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}#${sentence.id}:~:text=${encodeURIComponent(start)}`);
      button.textContent = "Copied";
    });
    panel.append(button);
  };
  addEventListener("hashchange", offerCopy);
  offerCopy();
})();
