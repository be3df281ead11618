import ast
import builtins
import code
import json

import sympy
from PIL import ImageMath


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


def of_other_makers(formula, image, number):
    # ruleid: eval-of-value
    result = ImageMath.eval(formula, image=image)
    # ruleid: eval-of-value
    result = sympy.sympify(formula)
    # ruleid: eval-of-value
    program = compile(formula, "<formula>", "eval")
    # ok: eval-of-value
    tree = compile(formula, "<formula>", "eval", ast.PyCF_ONLY_AST)
    # ok: eval-of-value
    exec("limit = %d" % int(number))
    # ok: eval-of-value
    ImageMath.eval("a + b", a=image, b=image)
    return result, program, tree


def as_loaders_do(code, module, frame):
    # ok: eval-of-value
    exec(code, module.__dict__)
    # ok: eval-of-value
    return eval(code, frame.f_globals, frame.f_locals)


def with_names_of_its_own(formula):
    # ruleid: eval-of-value
    return eval(formula, globals(), {})


def of_another_kind(formula, eval):
    # ok: eval-of-value
    return eval(formula)
