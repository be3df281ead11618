// Finds lessons by their words, as one types. Without this script all of them are shown.
const box = document.querySelector('input[type="search"]');
const status = document.querySelector("#found");
const lessons = [...document.querySelectorAll("[data-words]")];

function search() {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const lesson of lessons) {
    const fits = words.every((word) => lesson.dataset.words.includes(word));
    lesson.hidden = !fits;
    found += fits ? 1 : 0;
  }
  status.textContent = words.length ? `${found} of ${lessons.length} lessons` : "";
}

box.closest("form").hidden = false;
box.form.addEventListener("submit", (event) => event.preventDefault());
box.addEventListener("input", search);
search();
