import vm, { runInThisContext } from "node:vm";

export function flawed(formula, row) {
  // ruleid: eval-of-text
  const total = eval(formula);
  // ruleid: eval-of-text
  const compute = new Function("row", `return ${formula}`);
  // ruleid: eval-of-text
  vm.runInNewContext(formula, { row });
  // ruleid: eval-of-text
  setTimeout("show(" + formula + ")", 100);
  // ruleid: eval-of-text
  setTimeout(`show(${formula})`, 100);
  // ruleid: eval-of-text
  runInThisContext(formula);
  // ruleid: eval-of-text
  const script = new vm.Script(formula);
  return [compute(total), script];
}

export function safe(formula, model) {
  // ok: eval-of-text
  const data = JSON.parse(formula);
  // ok: eval-of-text
  eval("1 + 1");
  // ok: eval-of-text
  const twice = new Function("x", "return 2 * x");
  // ok: eval-of-text
  setTimeout(() => model.show(formula), 100);
  // ok: eval-of-text
  setTimeout(model.show, 100, `${formula}`);
  // ok: eval-of-text
  const sum = new vm.Script("1 + 1");
  // ok: eval-of-text
  vm.runInNewContext("x + 1", { x: formula });
  // ok: eval-of-text
  model.eval(formula);
  return [twice(data), sum];
}

export function inOtherWords(formula, box) {
  // ruleid: eval-of-text
  (0, eval)(formula);
  // ruleid: eval-of-text
  const run = Function("x", formula);
  // ruleid: eval-of-text
  new VM().run(formula);
  const sandbox = new NodeVM();
  // ruleid: eval-of-text
  sandbox.run(formula);
  // ruleid: eval-of-text
  vm.compileFunction(formula);
  // ok: eval-of-text
  const constant = Function("return this");
  const text = "1 + 1";
  // ok: eval-of-text
  eval(text);
  // ok: eval-of-text
  box.run(formula);
  return [run, constant];
}
