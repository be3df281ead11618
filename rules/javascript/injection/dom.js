import DOMPurify from "dompurify";
import $ from "jquery";

const ACTIONS = { print: () => window.print(), close: () => window.close() };

export function start() {
  const wanted = new URLSearchParams(location.search).get("do");
  // ruleid: script-from-page-address
  eval(wanted);
  // ruleid: script-from-page-address
  setTimeout("show('" + location.hash.slice(1) + "')", 100);
  // ruleid: script-from-page-address
  const run = new Function("page", wanted);
  // ruleid: script-from-page-address
  button.setAttribute("onclick", wanted);
  const script = document.createElement("script");
  // ruleid: script-from-page-address
  script.src = wanted;
  // ok: script-from-page-address
  setTimeout(() => show(wanted), 100);
  // ok: script-from-page-address
  ACTIONS[wanted]();
  // ok: script-from-page-address
  const settings = JSON.parse(wanted);
}

window.addEventListener("message", (event) => {
  // ruleid: script-from-page-address
  eval(event.data);
});

export function onwards() {
  const next = new URLSearchParams(window.location.search).get("next");
  // ruleid: address-from-page-address
  window.location.href = next;
  // ruleid: address-from-page-address
  location.assign(next);
  // ruleid: address-from-page-address
  window.location = location.hash.substring(1);
  // ruleid: address-from-page-address
  link.href = next;
  // ruleid: address-from-page-address
  window.open(next);
  // ok: address-from-page-address
  location.href = "/search?q=" + encodeURIComponent(next);
  // ok: address-from-page-address
  location.href = `/orders/${next}`;
  // ok: address-from-page-address
  location.assign("/home");
  if (next.startsWith("https://shop.example/")) {
    // ok: address-from-page-address
    location.assign(next);
  }
  // ok: address-from-page-address
  location.href = location.pathname;
}

export function preview() {
  // ruleid: text-read-back-as-html
  $("#preview").html($("#comment").val());
  // ruleid: text-read-back-as-html
  preview.innerHTML = document.getElementById("comment").value;
  const title = item.getAttribute("data-title");
  // ruleid: text-read-back-as-html
  $("#title").append(title);
  // ruleid: text-read-back-as-html
  $($("#menu").attr("data-target"));
  // ok: text-read-back-as-html
  $("#preview").text($("#comment").val());
  // ok: text-read-back-as-html
  preview.textContent = document.getElementById("comment").value;
  // ok: text-read-back-as-html
  $("#preview").html(DOMPurify.sanitize($("#comment").val()));
  // ok: text-read-back-as-html
  list.append(title);
  // ok: text-read-back-as-html
  $("#" + title);
}
