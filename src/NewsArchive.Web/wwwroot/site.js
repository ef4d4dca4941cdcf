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

  // The keys in a box over the page; the browser closes it with Escape and gives the focus back.
  const keys = [["/", "to the search box"], ["j", "next sentence or entry"], ["k", "the one before"], ["←", "and → along a timeline’s marks"], ["?", "these keys"], ["Esc", "closes this"]];
  const help = () => {
    let box = document.querySelector("dialog.keys");
    if (!box) {
      box = document.createElement("dialog");
      box.className = "keys";
      box.setAttribute("aria-label", "Keys");
      const list = box.appendChild(document.createElement("dl"));
      for (const [key, does] of keys) {
        list.appendChild(document.createElement("dt")).appendChild(document.createElement("kbd")).textContent = key;
        list.appendChild(document.createElement("dd")).textContent = does;
      }
      document.body.append(box);
    }
    if (!box.open) box.showModal();
  };

  // The marks of a picture in their order in time, by arrows.
  const along = by => {
    const here = document.activeElement?.closest("svg a");
    if (!here) return false;
    const marks = [...here.closest("svg").querySelectorAll("a")];
    const next = marks[marks.indexOf(here) + by];
    next?.focus();
    next?.scrollIntoView({ block: "nearest", inline: "center" });
    return true;
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing()) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      if (along(event.key === "ArrowRight" ? 1 : -1)) event.preventDefault();
      return;
    }
    const act = {
      "/": () => document.getElementById("q")?.focus(),
      j: () => step(1),
      k: () => step(-1),
      "?": help,
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
      await navigator.clipboard.writeText(`${document.querySelector('link[rel="canonical"]').href}#${sentence.id}:~:text=${encodeURIComponent(start)}`);
      button.textContent = "Copied";
    });
    panel.append(button);
  };
  addEventListener("hashchange", offerCopy);
  offerCopy();

  // Bars in time: pulled across, they lead to the whole stretch; one alone stays the link it is.
  document.querySelectorAll("svg[data-range]").forEach(plot => {
    const bars = [...plot.querySelectorAll("a")];
    if (bars.length < 2) return;
    const told = document.createElement("p");
    told.className = "label pull";
    told.textContent = "Pull across several for a longer time.";
    plot.after(told);
    let first = null, last = null, pulled = false;
    const at = event => {
      const box = plot.getBoundingClientRect();
      return bars.find(bar => bar.getBoundingClientRect().right >= event.clientX) ?? (event.clientX > box.left ? bars.at(-1) : bars[0]);
    };
    const chosen = () => [bars.indexOf(first), bars.indexOf(last)].sort((a, b) => a - b);
    const show = () => {
      const [from, to] = first ? chosen() : [1, 0];
      bars.forEach((bar, i) => bar.classList.toggle("in", i >= from && i <= to));
    };
    plot.addEventListener("pointerdown", event => {
      if (event.button !== 0) return;
      first = last = at(event);
      pulled = false;
    });
    addEventListener("pointermove", event => {
      if (!first) return;
      last = at(event);
      pulled ||= last !== first;
      if (pulled) show();
    });
    addEventListener("pointerup", () => {
      if (first && pulled) {
        const [from, to] = chosen();
        const put = (address, name, value) => address.replace(new RegExp(`%7B${name}%7D|\\{${name}\\}`, "i"), value);
        location.assign(put(put(plot.dataset.range, "from", bars[from].dataset.from), "to", bars[to].dataset.to));
      }
      first = null;
      show();
    });
    addEventListener("pointercancel", () => { first = null; show(); });
    plot.addEventListener("click", event => { if (pulled) event.preventDefault(); pulled = false; }, true);
    plot.addEventListener("dragstart", event => event.preventDefault());
  });

  // While somebody types in a search box, names that begin so are offered; what is chosen stands in the box as a field.
  document.querySelectorAll('form[role="search"] input[name="q"]').forEach((box, number) => {
    const offers = document.createElement("datalist");
    offers.id = `offers${number}`;
    box.after(offers);
    box.setAttribute("list", offers.id);
    box.autocomplete = "off";
    let asked = "";
    let waiting;
    box.addEventListener("input", () => {
      clearTimeout(waiting);
      const [, before, typed] = /^(.*?)(\S*)$/s.exec(box.value);
      if (typed.length < 2 || /[":]/.test(typed) || typed === asked) return;
      waiting = setTimeout(async () => {
        asked = typed;
        const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`).catch(() => null);
        if (!answer?.ok || asked !== typed) return;
        offers.replaceChildren(...(await answer.json()).map(one => {
          const option = document.createElement("option");
          option.value = before + one.clause;
          option.label = one.label;
          return option;
        }));
      }, 150);
    });
  });
})();
