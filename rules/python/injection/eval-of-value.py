import ast
import builtins
import code
import json


def flawed(formula, row):
    # ruleid: eval-of-value
    total = eval(formula)
    # ruleid: eval-of-value
    total += eval(formula, {"__builtins__": {}}, row)
    # ruleid: eval-of-value
    exec(f"x = {formula}")
    # ruleid: eval-of-value
    total += eval(compile(formula, "<formula>", "eval"), {}, row)
    return total


def safe(formula, model, path):
    # ok: eval-of-value
    value = ast.literal_eval(formula)
    # ok: eval-of-value
    data = json.loads(formula)
    # ok: eval-of-value
    eval("1 + 1")
    # ok: eval-of-value
    model.eval(data)
    # ok: eval-of-value
    exec(compile(path.read_text(), path, "exec"))
    # ok: eval-of-value
    eval(compile("1 + 1", "<sum>", "eval"))
    return value


def in_other_words(formula):
    # ruleid: eval-of-value
    builtins.exec(formula)
    # ruleid: eval-of-value
    code.InteractiveInterpreter().runsource(formula)
    interpreter = code.InteractiveConsole()
    # ruleid: eval-of-value
    interpreter.runcode(formula)
    # ok: eval-of-value
    builtins.exec("import readline")
    text = "1 + 1"
    # ok: eval-of-value
    return eval(text)
