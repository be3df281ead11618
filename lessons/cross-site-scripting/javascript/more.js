export function quoted(res, name) {
  // ruleid: encoded-for-an-address-in-js
  res.send(`<b>${encodeURIComponent(name)}</b>`);
}
