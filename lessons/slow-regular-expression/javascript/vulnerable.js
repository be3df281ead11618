// region: regex
const NAME = /^(\w+\s?)+$/;
// endregion

export function isName(text) {
  return NAME.test(text);
}
