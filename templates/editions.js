// Tells readers of an old edition of the newest one. Without this script a sentence leads to the list of editions; from a
// folder too, where browsers let no page ask for a file.
"use strict";
const notice = document.getElementById("edition");
const sentence = document.getElementById("edition-newer");
if (notice && sentence && location.protocol !== "file:") {
  const { edition, outer, list, tongue, page } = notice.dataset;
  // A day as the page writes its own.
  const written = (day) => {
    const ways = { dateStyle: "long", timeZone: "UTC", calendar: "gregory" };
    return new Intl.DateTimeFormat(notice.dataset.locale, ways).format(new Date(day));
  };
  // The newest edition may not be in the language of this page.
  const inTongue = (folder) =>
    fetch(folder + tongue + page, { method: "HEAD" }).then((answer) => folder + (answer.ok ? tongue : "") + page);
  const tell = (newest, href) => {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = notice.dataset.there;
    const words = notice.dataset.newer.replace("{edition}", newest.id).replace("{date}", written(newest.date));
    const [before, after] = words.split("{link}");
    sentence.replaceChildren(before, link, after);
  };
  fetch(outer + list)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then(({ editions }) => {
      const newest = editions[editions.length - 1];
      if (newest.id === edition) {
        sentence.textContent = notice.dataset.newest;
        return undefined;
      }
      const folder = outer + "editions/" + newest.id + "/";
      return (tongue ? inTongue(folder) : Promise.resolve(folder + page)).then((href) => tell(newest, href));
    })
    .catch(() => {}); // The sentence that stands there is still true.
}
