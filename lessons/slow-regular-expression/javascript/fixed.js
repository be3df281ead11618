// region: regex
// ruleid: one-way-in-js
const NAME = /^\w+(\s\w+)*$/;
// endregion

export function isName(text) {
  return NAME.test(text);
}
