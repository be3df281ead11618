// Loader hooks: a package that can't be found is what the main thread says it is.

let names = {};

export function initialize(given) {
  names = given;
}

export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (failure) {
    if (!Object.hasOwn(names, specifier)) throw failure;
    return { url: `stand-in:${encodeURIComponent(specifier)}`, shortCircuit: true };
  }
}

export async function load(url, context, next) {
  if (!url.startsWith("stand-in:")) {
    // A lesson's folder has no package.json to say that its snippets are modules.
    const snippet = url.startsWith("file:") && /\.js(\?\d+)?$/.test(url) && !url.includes("node_modules");
    return next(url, snippet ? { ...context, format: "module" } : context);
  }
  const name = decodeURIComponent(url.slice("stand-in:".length));
  const held = `globalThis.tutelaStandIns[${JSON.stringify(name)}]`;
  const own = names[name].filter((one) => /^[A-Za-z_$][\w$]*$/.test(one) && one !== "default");
  const source = [
    `const held = ${held};`,
    `export default held.default ?? held;`,
    ...own.map((one) => `const $${one} = held.${one}; export { $${one} as ${one} };`),
  ];
  return { format: "module", source: source.join("\n"), shortCircuit: true };
}
