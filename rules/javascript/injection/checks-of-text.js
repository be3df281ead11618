export function trusted(address, next) {
  // ruleid: host-looked-for-in-text-in-js
  if (address.includes("shop.example.com")) return true;
  // ruleid: host-looked-for-in-text-in-js
  if (address.indexOf("https://pay.example.org") !== -1) return true;
  // ruleid: host-looked-for-in-text-in-js
  if (address.indexOf("example.net") === 0) return true;
  // ruleid: host-looked-for-in-text-in-js
  if (next.startsWith("https://example.com")) return true;
  // ruleid: host-looked-for-in-text-in-js
  if (next.endsWith("example.com")) return true;
  // ok: host-looked-for-in-text-in-js
  if (next.endsWith(".example.com")) return true;
  // ok: host-looked-for-in-text-in-js
  if (next.startsWith("https://example.com/")) return true;
  // ok: host-looked-for-in-text-in-js
  if (next.indexOf("/orders/") === 0) return true;
  // ok: host-looked-for-in-text-in-js
  if (next.includes("index.html")) return true;
  // ok: host-looked-for-in-text-in-js
  if (ALLOWED_HOSTS.includes("example.com")) return true;
  // ok: host-looked-for-in-text-in-js
  return new URL(next).hostname === "shop.example.com";
}

// ruleid: dot-matches-any-sign-of-host-in-js
const shop = /^https:\/\/www.example.com\//;
// ruleid: dot-matches-any-sign-of-host-in-js
const parts = /^https?:\/\/[a-z]+.example\.org$/;
// ruleid: dot-matches-any-sign-of-host-in-js
const made = new RegExp("^https://api.example.com/");
// ok: dot-matches-any-sign-of-host-in-js
const right = /^https:\/\/www\.example\.com\//;
// ok: dot-matches-any-sign-of-host-in-js
const any = /^https:\/\/.+\.example\.com\//;
// ok: dot-matches-any-sign-of-host-in-js
const file = /^report.txt$/;

// ruleid: anchor-binds-one-choice-in-js
const method = /^get|post|put$/;
// ruleid: anchor-binds-one-choice-in-js
const begins = /^admin|root/.test(shop);
// ruleid: anchor-binds-one-choice-in-js
const ends = new RegExp("jpg|png$");
// ok: anchor-binds-one-choice-in-js
const whole = /^(?:get|post|put)$/;
// ok: anchor-binds-one-choice-in-js
const each = /^get|^post/;
// ok: anchor-binds-one-choice-in-js
const stripped = text.replace(/^the|of/, "");
// ok: anchor-binds-one-choice-in-js
const words = /^for\b|\bof\b/;

// ruleid: address-pattern-without-start-in-js
if (/https:\/\/example\.com/.test(next)) follow(next);
// ruleid: address-pattern-without-start-in-js
const found = next.match(/https?:\/\/(www\.)?example\.org\/pay/);
// ok: address-pattern-without-start-in-js
if (/^https:\/\/example\.com\//.test(next)) follow(next);
// ok: address-pattern-without-start-in-js
if (/\/orders\/\d+/.test(next)) follow(next);

// ruleid: suffix-found-by-position-in-js
const ours = host.indexOf(suffix) === host.length - suffix.length;
// ruleid: suffix-found-by-position-in-js
const theirs = host.lastIndexOf(".example.com") === host.length - 12;
// ok: suffix-found-by-position-in-js
const known = host.endsWith(suffix);
// ok: suffix-found-by-position-in-js
const careful = at >= 0 && host.lastIndexOf(suffix) === host.length - suffix.length;

export function link(url, href) {
  // ruleid: dangerous-scheme-forgotten-in-js
  if (url.startsWith("javascript:")) return "#";
  // ruleid: dangerous-scheme-forgotten-in-js
  if (/^javascript:/i.test(href)) return "#";
  // ok: dangerous-scheme-forgotten-in-js
  if (/^(javascript|data|vbscript):/i.test(href)) return "#";
  // ok: dangerous-scheme-forgotten-in-js
  if (url.startsWith("https:")) return url;
  return "#";
}

export function both(url) {
  // ok: dangerous-scheme-forgotten-in-js
  return url.protocol === "javascript:" || url.protocol === "data:" || url.protocol === "vbscript:";
}

// ruleid: range-of-both-cases-in-js
const letters = /^[A-z]+$/;
// ruleid: range-of-both-cases-in-js
const lettersMade = new RegExp("^[0-9A-z_]+$");
// ok: range-of-both-cases-in-js
const lettersRight = /^[A-Za-z]+$/;
// ok: range-of-both-cases-in-js
const named = /A-z/;

// ruleid: backslash-lost-in-pattern-text-in-js
const digits = new RegExp("^\d+$");
// ruleid: backslash-lost-in-pattern-text-in-js
const dotted = new RegExp("example\.com");
// ok: backslash-lost-in-pattern-text-in-js
const digitsRight = new RegExp("^\\d+$");
// ok: backslash-lost-in-pattern-text-in-js
const lines = new RegExp("a\nb");
