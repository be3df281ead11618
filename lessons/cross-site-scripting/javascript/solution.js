const list = document.querySelector("#comments");

export function show(comments) {
  for (const { author, text } of comments) {
    const item = document.createElement("li");
    const name = document.createElement("b");
    name.textContent = author;
    item.append(name, `: ${text}`);
    list.append(item);
  }
}

const answer = await fetch("/comments");
show(await answer.json());
