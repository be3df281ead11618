const box = document.querySelector("#greeting");

export function greet() {
  const name = decodeURIComponent(location.hash.slice(1));
  box.textContent = "Welcome, " + name + "!";
}

window.addEventListener("hashchange", greet);
greet();
