const list = document.querySelector("#comments");

export function show(comments) {
  for (const { author, text } of comments) {
    const item = document.createElement("li");
    item.innerHTML = `<b>${author}</b>: ${text}`;
    list.append(item);
  }
}

const answer = await fetch("/comments");
show(await answer.json());
