// What the rules of advice are tried on, beside the lesson's own snippets.

export function renamed(text) {
  // ruleid: eval-by-another-name
  return new Function(`return ${text}`)();
}

export function indirect(text) {
  // ruleid: eval-by-another-name
  return (0, eval)(text);
}

export function mine() {
  // ok: eval-by-another-name
  return new Function("return 1");
}
