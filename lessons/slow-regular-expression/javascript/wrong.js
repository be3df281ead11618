// region: regex
// ruleid: made-lazy-in-js
const NAME = /^(\w+?\s?)+?$/;
// endregion

export function isName(text) {
  return NAME.test(text);
}
