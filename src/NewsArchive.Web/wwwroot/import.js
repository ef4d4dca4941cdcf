// Drops files anywhere on the import page into its form, and follows a run. Without this file the form and the pages work the same.
"use strict";
(() => {
  const form = document.querySelector(".drop");
  if (form) {
    const files = form.elements.files;
    const status = form.querySelector("[role=status]");
    form.querySelector("label").textContent = "Drop files anywhere on this page, or choose them";
    form.addEventListener("submit", event => {
      const size = [...files.files].reduce((sum, file) => sum + file.size, 0);
      const tooMuch = size > +form.dataset.most || files.files.length > +form.dataset.files;
      if (tooMuch) event.preventDefault();
      status.textContent = tooMuch ? "That is more than goes in at once. Import the folder on the command line." : `Sending ${files.files.length} ${files.files.length === 1 ? "file" : "files"} …`;
    });
    const holdsFiles = event => [...event.dataTransfer.types].includes("Files");
    addEventListener("dragover", event => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      form.classList.add("over");
    });
    addEventListener("dragleave", event => { if (!event.relatedTarget) form.classList.remove("over"); });
    addEventListener("drop", event => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      form.classList.remove("over");
      if (!event.dataTransfer.files.length) return;
      files.files = event.dataTransfer.files;
      form.requestSubmit();
    });
  }

  const list = document.getElementById("files");
  if (list?.dataset.events) {
    const events = new EventSource(list.dataset.events);
    const show = event => {
      const news = JSON.parse(event.data);
      document.getElementById("says").textContent = news.says;
      document.getElementById("done").value = news.done;
      for (const row of news.rows) document.getElementById(row.id).outerHTML = row.html;
      if (news.over) events.close();
    };
    events.addEventListener("news", show);
    events.addEventListener("end", show);
  }
})();
