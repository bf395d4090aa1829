"""The language itself, in the manner of CPython's test_grammar: each piece of syntax is used once and its meaning checked."""
import sys

checks = 0


def check(condition, what):
    global checks
    checks += 1
    if not condition:
        print("WRONG:", what)


# Literals.
check(0xff == 255 and 0o377 == 255 and 0b1001 == 9 and 1_000 == 1000, "integers")
check(2 ** 100 == 1267650600228229401496703205376 and -7 // 2 == -4 and -7 % 3 == 2, "arithmetic")
check(3.14 == 314e-2 and 1e1000 == float("inf") and 0.1 + 0.2 != 0.3, "floats")
check((1j * 1j).real == -1 and complex(1, 2).conjugate() == 1 - 2j, "complex")
check("a" 'b' """c""" == "abc" and r"\n" == "\\n" and b"\x41" == b"A" and len("\N{GREEK SMALL LETTER ALPHA}ß€😀") == 4, "texts")
name, width = "viper", 8
check(f"{name!r:>{width}}|{3.14159:.2f}|{255:#x}|{1_000_000:,}|{name=}" == " 'viper'|3.14|0xff|1,000,000|name='viper'", "formats")
check("%s %d %05.1f %x" % ("a", 3, 2.25, 255) == "a 3 002.2 ff", "percent")
check(... is Ellipsis and None is None and not (), "constants")

# Displays and comprehensions.
check([x * x for x in range(5) if x % 2] == [1, 9] and {x: x for x in "ab"} == {"a": "a", "b": "b"}, "comprehensions")
check({*range(3), *[7]} == {0, 1, 2, 7} and [*"ab", *(1,)] == ["a", "b", 1] and {**{"a": 1}, "b": 2} == {"a": 1, "b": 2}, "unpacking")
check(sum(x for row in [[1, 2], [3]] for x in row) == 6, "generator")
a, *b, c = range(5)
check((a, b, c) == (0, [1, 2, 3], 4), "starred")
(d, e), f = [1, 2], 3
check(d + e + f == 6, "nested targets")
x = y = [0] * 3
x[1:2] = [7, 8]
check(y == [0, 7, 8, 0] and y[::-1] == [0, 8, 7, 0] and y[-2:] == [8, 0], "slices")
del x[0], x[-1]
check(x == [7, 8], "del")
check((n := 10) > 5 and n == 10, "walrus")
check(1 < 2 < 3 and not 1 < 3 < 2 and (1 if [] else 2) == 2, "comparisons")
check(lambda: 1 and (lambda *a, k=2, **kw: (a, k, kw))(1, 2, z=3) == ((1, 2), 2, {"z": 3}), "lambda")


# Functions.
def everything(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


check(everything(1, 2, 3, 4, d=6, f=7) == (1, 2, 3, (4,), 6, 5, {"f": 7}), "parameters")
check(everything(*[1], **{"d": 2}) == (1, 2, 3, (), 2, 5, {}), "call")
try:
    everything(1)
except TypeError as error:
    check("required keyword-only argument: 'd'" in str(error), "missing argument")


def counter():
    count = 0

    def increment():
        nonlocal count
        count += 1
        return count
    return increment


step = counter()
check((step(), step()) == (1, 2), "closure")


def decorate(text):
    def wrap(function):
        function.text = text
        return function
    return wrap


@decorate("d")
def annotated(a: int, b: "later" = None) -> str:
    "doc"
    return ""


check(annotated.text == "d" and annotated.__doc__ == "doc" and annotated.__annotations__ == {"a": int, "b": "later", "return": str}, "function")


def generator(limit):
    received = []
    for i in range(limit):
        received.append((yield i))
    return received


def delegating():
    result = yield from generator(3)
    yield result


g = delegating()
check([next(g), g.send("a"), g.send("b"), g.send("c")] == [0, 1, 2, ["a", "b", "c"]], "yield from")


# Classes.
class Meta(type):
    def __new__(mcs, name, bases, namespace, **keywords):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.keywords = keywords
        return cls


class Base(metaclass=Meta, mark=1):
    def __init_subclass__(cls, **keywords):
        super().__init_subclass__()
        cls.made = keywords

    def who(self):
        return "base"


class Left(Base):
    def who(self):
        return "left " + super().who()


class Right(Base):
    def who(self):
        return "right " + super().who()


class Both(Left, Right):
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    @property
    def double(self):
        return self.value * 2

    @classmethod
    def make(cls, v):
        return cls(v)

    @staticmethod
    def constant():
        return 9

    def __add__(self, other):
        return Both(self.value + other.value)

    def __eq__(self, other):
        return isinstance(other, Both) and self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __getitem__(self, key):
        return key

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return kind is KeyError

    def __iter__(self):
        return iter(range(self.value))

    def __call__(self, *args):
        return args


check(Both(1).who() == "left right base" and [c.__name__ for c in Both.__mro__[:4]] == ["Both", "Left", "Right", "Base"], "inheritance")
check(Both.make(2).double == 4 and Both.constant() == 9 and (Both(1) + Both(2)) == Both(3) and list(Both(3)) == [0, 1, 2], "members")
check(Both(1)[1:2, ...] == (slice(1, 2, None), ...) and Both(0)(1, 2) == (1, 2) and Base.keywords == {"mark": 1}, "protocols")

# Statements.
with Both(1) as one, Both(2):
    raise KeyError("swallowed")
check(one.value == 1, "with")
log = []
for i in range(10):
    if i == 2:
        continue
    if i == 5:
        break
    log.append(i)
else:
    log.append("never")
while log and log[-1] > 3:
    log.pop()
else:
    log.append("else")
check(log == [0, 1, 3, "else"], "loops")


def careful(kind):
    steps = []
    try:
        if kind:
            raise kind("text") from ValueError("cause")
        steps.append("body")
    except (KeyError, IndexError) as error:
        steps.append(type(error).__name__)
        steps.append(type(error.__cause__).__name__)
    except Exception:
        steps.append("other")
    else:
        steps.append("else")
    finally:
        steps.append("finally")
    return steps


check(careful(None) == ["body", "else", "finally"] and careful(IndexError) == ["IndexError", "ValueError", "finally"], "try")
check(careful(OSError) == ["other", "finally"], "except")
try:
    raise ExceptionGroup("group", [ValueError(1), TypeError(2), ValueError(3)])
except* ValueError as group:
    check(len(group.exceptions) == 2, "except*")
except* TypeError:
    check(True, "except* again")


def matches(subject):
    match subject:
        case 0 | 1:
            return "small"
        case int(n) if n > 100:
            return f"big {n}"
        case [first, *rest]:
            return f"list {first} {len(rest)}"
        case {"key": value, **others}:
            return f"map {value} {sorted(others)}"
        case Both(value=v):
            return f"object {v}"
        case str() as text:
            return f"text {text}"
        case _:
            return "other"


check([matches(s) for s in (1, 500, [1, 2, 3], {"key": 1, "b": 2}, Both(7), "x", 2.5)]
      == ["small", "big 500", "list 1 2", "map 1 ['b']", "object 7", "text x", "other"], "match")
assert checks > 20, "assert"
global_namespace = {}
exec("def made(): return [i for i in range(3)]\nresult = made()", global_namespace)
check(global_namespace["result"] == [0, 1, 2] and eval("1 + a", {"a": 2}) == 3, "exec and eval")
for source in ("x = (", "def f(:", "return 1", "f() = 1", "  x", "for", "'text", "a b"):
    try:
        compile(source, "test", "exec")
        check(False, source)
    except SyntaxError:
        check(True, source)


# Coroutines, driven by hand.
async def answer(n):
    await Sleep()
    return n * 2


class Sleep:
    def __await__(self):
        yield "asleep"


async def asynchronous():
    total = 0
    async for n in numbers():
        total += await answer(n)
    async with Manager() as manager:
        total += manager
    return total + sum([x async for x in numbers()])


async def numbers():
    for n in (1, 2, 3):
        yield n


class Manager:
    async def __aenter__(self):
        return 100

    async def __aexit__(self, *details):
        return False


coroutine, asleep = asynchronous(), 0
try:
    while True:
        asleep += coroutine.send(None) == "asleep"
except StopIteration as end:
    check(end.value == 118 and asleep == 3, "async")

# Deep recursion and its limit, big numbers, long texts.
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


check(depth(900) == 900, "recursion")
try:
    depth(10 ** 6)
    check(False, "limit")
except RecursionError:
    check(True, "limit")
check(len(str(3 ** 5000)) == 2386 and pow(3, 10 ** 18, 998244353) == pow(pow(3, 10 ** 9, 998244353), 10 ** 9, 998244353), "big numbers")
check("".join(sorted("viper" * 1000))[:3] == "eee" and sorted([3, 1, 2], key=lambda v: -v) == [3, 2, 1], "sorting")
check(int.from_bytes((258).to_bytes(2, "big"), "little") == 513 and hash("a") == hash("a") and "ß".upper() == "SS", "conversions")
print(f"{checks} checks with Python {sys.version_info.major}.{sys.version_info.minor}")
