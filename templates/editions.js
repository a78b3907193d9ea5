// Tells readers of an old edition of the newest one. Without this script a sentence leads to the list of editions; from a
// folder too, where browsers let no page ask for a file.
"use strict";
const notice = document.getElementById("edition");
const sentence = document.getElementById("edition-newer");
if (notice && sentence && location.protocol !== "file:") {
  const { edition, outer, list, page } = notice.dataset;
  fetch(outer + list)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then(({ editions }) => {
      const newest = editions[editions.length - 1];
      if (newest.id === edition) {
        sentence.textContent = notice.dataset.newest;
        return;
      }
      const link = document.createElement("a");
      link.href = outer + "editions/" + newest.id + "/" + page;
      link.textContent = notice.dataset.there;
      const words = notice.dataset.newer.replace("{edition}", newest.id).replace("{date}", newest.date);
      const [before, after] = words.split("{link}");
      sentence.replaceChildren(before, link, after);
    })
    .catch(() => {}); // The sentence that stands there is still true.
}
