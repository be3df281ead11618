"""`metavariable-comparison`: a small language of Python's look, evaluated without Python's powers.

Semgrep documents numbers, strings, lists, arithmetic, comparison, `in`, `and`/`or`/`not`, `int()`,
`str()` and `re.match()`. What has no value, or takes too much, compares as false.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import regex

from tutela.live.pattern import PatternError

Value: TypeAlias = bool | int | float | str

_TIMEOUT_S = 0.1
_LARGEST = 10**30
_MARK = "mv__"
_METAVARIABLE = regex.compile(r"\$([A-Z_][A-Z_0-9]*)")

_BINARY: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
    ast.BitXor: operator.xor,
}
_COMPARE: dict[type[ast.cmpop], Callable[[Any, Any], Any]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda a, b: a in b,
    ast.NotIn: lambda a, b: a not in b,
}
_FUNCTIONS = frozenset({"int", "str", "re.match"})


class _NoValueError(Exception):
    """An expression that has no value here."""


def compile_comparison(text: str) -> Callable[[Mapping[str, Value]], bool]:
    """Raises `PatternError` for what is outside the language."""
    try:
        tree = ast.parse(_METAVARIABLE.sub(rf"{_MARK}\1", text).strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise PatternError(f"the comparison `{text}` is judged by Semgrep alone") from None
    _check(tree, text)

    def compare(values: Mapping[str, Value]) -> bool:
        try:
            return bool(_value(tree, values))
        except (_NoValueError, ArithmeticError, TypeError, ValueError, TimeoutError, regex.error):
            return False

    return compare


def parsed_number(text: str, base: int) -> int | float | None:
    """A literal's number: `0x1f`, `1_000`, `10L`, `1.5`; None if it is none."""
    plain = text.strip().replace("_", "").rstrip("lLnN")
    try:
        return int(plain, base if base != 10 else 0)
    except ValueError:
        pass
    try:
        return int(plain, 8) if plain.startswith("0") and plain.isdigit() else float(plain)
    except ValueError:
        return None


def _check(node: ast.AST, text: str) -> None:
    match node:
        case ast.Constant(value=bool() | int() | float() | str()) | ast.Name():
            held: list[ast.AST] = []
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY or isinstance(
            op, ast.Pow
        ):
            held = [left, right]
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() | ast.Not(), operand=operand):
            held = [operand]
        case ast.BoolOp(values=values):
            held = list(values)
        case ast.Compare(left=left, ops=ops, comparators=others) if all(
            type(op) in _COMPARE for op in ops
        ):
            held = [left, *others]
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            held = list(elements)
        case ast.Call(func=function, args=arguments, keywords=[]) if (
            ast.unparse(function) in _FUNCTIONS
        ):
            held = list(arguments)
        case _:
            raise PatternError(f"the comparison `{text}` is judged by Semgrep alone")
    for one in held:
        _check(one, text)


def _value(node: ast.AST, values: Mapping[str, Value]) -> Any:
    match node:
        case ast.Constant(value=value):
            return value
        case ast.Name(id=name):
            known = values.get("$" + name.removeprefix(_MARK))
            if known is None:
                raise _NoValueError
            return known
        case ast.BinOp(left=left, op=op, right=right):
            return _arithmetic(op, _value(left, values), _value(right, values))
        case ast.UnaryOp(op=op, operand=operand):
            held = _value(operand, values)
            return (
                not held
                if isinstance(op, ast.Not)
                else (-held if isinstance(op, ast.USub) else held)
            )
        case ast.BoolOp(op=op, values=parts):
            together = all if isinstance(op, ast.And) else any
            return together(_value(part, values) for part in parts)
        case ast.Compare(left=left, ops=ops, comparators=others):
            terms = [_value(one, values) for one in (left, *others)]
            return all(
                isinstance(a, bool) == isinstance(b, bool) and _COMPARE[type(op)](a, b)
                for op, a, b in zip(ops, terms, terms[1:], strict=False)
            )
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            return [_value(one, values) for one in elements]
        case ast.Call(func=function, args=arguments):
            return _call(ast.unparse(function), [_value(one, values) for one in arguments])
        case _:
            raise _NoValueError


def _arithmetic(op: ast.operator, a: Any, b: Any) -> Any:
    if isinstance(op, ast.Mod) and not isinstance(a, int | float):
        raise _NoValueError  # formatting a string is none of this language
    if isinstance(op, ast.Mult) and not (isinstance(a, int | float) and isinstance(b, int | float)):
        raise _NoValueError
    if isinstance(op, ast.Pow):
        if not (isinstance(a, int | float) and isinstance(b, int | float)) or abs(b) > 128:
            raise _NoValueError
        result = a**b
    else:
        result = _BINARY[type(op)](a, b)
    if isinstance(result, int | float) and abs(result) > _LARGEST:
        raise _NoValueError
    return result


def _call(name: str, arguments: list[Any]) -> Any:
    match name, arguments:
        case "int", [str() as text]:
            number = parsed_number(text, 10)
            if number is None:
                raise _NoValueError
            return int(number)
        case "int", [int() | float() as number]:
            return int(number)
        case "str", [value]:
            return str(value)
        case "re.match", [str() as pattern, str() as text]:
            return regex.match(pattern, text, timeout=_TIMEOUT_S) is not None
        case _:
            raise _NoValueError
