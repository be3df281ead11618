export function accessor(key, value) {
  // ruleid: code-text-with-value-in-js
  const read = `(function () { return ${JSON.stringify(value)}; })`;
  // ruleid: code-text-with-value-in-js
  const fail = `function () { throw new Error("${escapeHtml(key)}"); }`;
  // ok: code-text-with-value-in-js
  const label = `accessor of ${JSON.stringify(key)}`;
  // ok: code-text-with-value-in-js
  console.log("name() => " + JSON.stringify(key));
  return [read, fail, label];
}

export function page(state) {
  // ruleid: script-tag-with-json-in-js
  const html = `<script>window.state = ${JSON.stringify(state)};</script>`;
  // ruleid: script-tag-with-json-in-js
  const old = "<script>var s = " + JSON.stringify(state) + ";</script>";
  // ok: script-tag-with-json-in-js
  const safe = `<script>window.state = ${serialize(state, { isJSON: true })};</script>`;
  // ok: script-tag-with-json-in-js
  const text = `<pre>${JSON.stringify(state)}</pre>`;
  return html + old + safe + text;
}
