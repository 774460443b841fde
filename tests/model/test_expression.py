"""Model expressions: one canonical spelling, and a clear word about everything else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.errors import LabError
from model.expression import (
    Carried,
    File,
    Graft,
    ModelExpr,
    Monitored,
    Named,
    weights,
)
from model.expression_text import MAX_LENGTH, parse, parse_weights
from model.parts import PARTS

V4, V7 = Named("v4"), Named("v7")

CANONICAL: dict[str, ModelExpr] = {
    "v4": V4,
    "v7@1235": Named("v7", 1235),
    "v7-v3@1": Named("v7-v3", 1),
    "v4+v7[abstain]": Graft(V4, V7, ("abstain",)),
    "v4+v7@1235[abstain,router:0-3]*0.5": Graft(V4, Named("v7", 1235), PARTS, (0, 1, 2, 3), 0.5),
    "v4+v7[router:5]": Graft(V4, V7, ("router",), (5,)),
    "v4+v7[router:0-1,router:4,router:6-7]": Graft(V4, V7, ("router",), (7, 6, 4, 1, 0)),
    "v4+v7[router]+v8b[abstain]": Graft(Graft(V4, V7, ("router",)), Named("v8b"), ("abstain",)),
    "v4+v7[router]*0.25+v8b[abstain]*1e-05": Graft(
        Graft(V4, V7, ("router",), strength=0.25), Named("v8b"), ("abstain",), strength=1e-5
    ),
    "v4+(v3+v7[router])[abstain]": Graft(V4, Graft(Named("v3"), V7, ("router",)), ("abstain",)),
    "./file.safetensors": File("./file.safetensors"),
    "v4+density-last-4": Monitored(V4, (Carried(Named("density-last-4")),)),
    "v4+v7[abstain]+./m.safetensors+m": Monitored(
        Graft(V4, V7, ("abstain",)), (Carried(File("./m.safetensors")), Carried(Named("m")))
    ),
    "v4+(v3+./m.safetensors)[monitor]+n": Monitored(
        V4, (Carried(File("./m.safetensors"), Named("v3")), Carried(Named("n")))
    ),
    "/a b/c+d[e].safetensors": File("/a b/c+d[e].safetensors"),
    "../x.safetensors+./y.safetensors[router]": Graft(File("../x.safetensors"), File("./y.safetensors"), ("router",)),
}


@pytest.mark.parametrize("text", CANONICAL)
def test_canonical_texts_round_trip(text: str) -> None:
    assert parse(text) == CANONICAL[text]
    assert str(parse(text)) == text


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (" v4 + v7 [ router , abstain ] * 1 ", "v4+v7[abstain,router]"),
        ("(v4)", "v4"),
        ("(v4+v7[router])+v8b[abstain]", "v4+v7[router]+v8b[abstain]"),
        ("v4+v7[router:2,router:0-1]", "v4+v7[router:0-2]"),
        ("v4+v7[router]*.50", "v4+v7[router]*0.5"),
        ("v4+v7[router]*0", "v4+v7[router]*0.0"),
        ("v7@0012", "v7@12"),
        ("( v4 + m ) + n", "v4+m+n"),
        ("v4+(v3+a+b)[ monitor ]", "v4+(v3+a)[monitor]+(v3+b)[monitor]"),
        ("v7+(v4+(v3+a)[monitor])[monitor]", "v7+(v3+a)[monitor]"),
    ],
)
def test_other_spellings_have_a_canonical_one(text: str, canonical: str) -> None:
    assert str(parse(text)) == canonical


names = st.builds(
    Named, st.from_regex(r"[A-Za-z][A-Za-z0-9_-]{0,8}", fullmatch=True), st.none() | st.integers(0, 10**18 - 1)
)
files = st.from_regex(r"\.{0,2}/[a-z+\[\]@* .(),-]{0,20}", fullmatch=True).map(lambda p: f"{p}x.safetensors").map(File)
parts = st.lists(st.sampled_from(PARTS), min_size=1, max_size=2, unique=True).map(tuple)
layers = st.none() | st.lists(st.integers(0, 12), min_size=1, max_size=8).map(tuple)
expressions = st.recursive(
    names | files,
    lambda inner: st.builds(Graft, inner, inner, parts, layers, st.floats(0, 1)),
    max_leaves=5,
)


@given(expressions)
def test_every_expression_round_trips(expr: ModelExpr) -> None:
    assert parse(str(expr)) == expr


@given(st.text(max_size=60) | st.text(alphabet="v47@+[]()*:,-. /routeabsin", max_size=60))
def test_any_text_is_read_or_refused_on_one_line(text: str) -> None:
    try:
        expr = parse(text)
    except LabError as error:
        message = str(error)
    else:
        message = ""
        assert parse(str(expr)) == expr
    assert "\n" not in message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "expected a model's name .* found the end"),
        ("4", "expected a model's name"),
        ("v4.safetensors", r"\./FILE\.safetensors"),
        ("./v4.pt", r"\./FILE\.safetensors"),
        ("v4@", "expected a seed such as 1234"),
        ("v4@x", "expected a seed"),
        ("v4@12x", "expected a seed"),
        ("v4 v7", r"expected the end, \+DONOR\[PARTS\] or \+MONITOR; found 'v7'"),
        ("v4+", "expected a model's name"),
        ("v4+v7@1", r"expected \[PARTS\] after the donor; found the end"),
        ("v4+(v3+v7[router])", r"expected \[PARTS\] after the donor; found the end"),
        ("v4+m+v7[abstain]", "a graft holds no monitor"),
        ("v4+(v3+m)[abstain]", "a graft holds no monitor"),
        ("v4+v3[monitor]", r"the donor carries no monitor; .* expected \(v3\+MONITOR\)\[monitor\]"),
        ("v4+v3[monitor,abstain]", "a monitor alone"),
        ("v4+(v3+m)[monitor]*0.5", "expected the end"),
        ("v4+m+m", "a monitor given twice"),
        ("v4+v7[]", "expected one of router, abstain"),
        ("v4+v7[gate]", "no such part; expected one of router, abstain; found 'gate'"),
        ("v4+v7[abstain:0]", "or , after a part"),
        ("v4+v7[router:]", "expected a layer"),
        ("v4+v7[router:3-]", "expected a last layer"),
        ("v4+v7[router:3-1]", "layers run upwards; .* expected 1-3"),
        ("v4+v7[router,router]", "given twice"),
        ("v4+v7[router,router:1]", "given twice"),
        ("v4+v7[router:0-3,router:2]", "given twice"),
        ("v4+v7[abstain]*", "expected a strength"),
        ("v4+v7[abstain]*2", "bad strength; expected a number from 0 to 1; found 2.0"),
        ("v4+v7[abstain]*-1", "expected a strength"),
        ("v4+v7[abstain]*nan", "expected a strength"),
        ("v4+(v7[abstain]", r"expected \)"),
        ("(" * 200, "at most 8 nested"),
        ("v4+v7[router]" * 200, "too long"),
    ],
)
def test_what_cannot_be_read_is_explained(text: str, message: str) -> None:
    with pytest.raises(LabError, match=message):
        parse(text)


def test_the_longest_chain_is_read() -> None:
    text = "v4" + "+v7[router]" * ((MAX_LENGTH - 2) // 11)
    assert str(parse(text)) == text
    assert hash(parse(text)) == hash(parse(text))


@pytest.mark.parametrize(
    "make",
    [
        lambda: Named("v4+v7"),
        lambda: Named("v4", -1),
        lambda: File("v4.safetensors"),
        lambda: File("./v4.pt"),
        lambda: File("./a.safetensors+b.safetensors"),
        lambda: Graft(V4, V7, ()),
        lambda: Graft(V4, V7, ("gate",)),
        lambda: Graft(V4, V7, ("router",), ()),
        lambda: Graft(V4, V7, ("router",), (-1,)),
        lambda: Graft(V4, V7, ("router",), strength=1.5),
        lambda: Graft(V4, V7, ("router",), strength=float("nan")),
    ],
)
def test_values_that_have_no_spelling_cannot_be_made(make: object) -> None:
    with pytest.raises(LabError):
        make()  # type: ignore[operator]


def test_layers_mean_nothing_to_the_abstain_head() -> None:
    assert Graft(V4, V7, ("abstain",), (0, 1)) == Graft(V4, V7, ("abstain",))


@given(expressions, st.lists(st.tuples(names | files, st.none() | expressions), min_size=1, max_size=3, unique=True))
def test_monitors_stand_last_round_trip_and_leave_the_weights_alone(
    expr: ModelExpr, carried: list[tuple[Named | File, ModelExpr | None]]
) -> None:
    own = [(replace(s, seed=None) if isinstance(s, Named) else s, on) for s, on in carried]
    monitored = Monitored(weights(expr), tuple(dict.fromkeys(Carried(s, on and weights(on)) for s, on in own)))
    assert parse(str(monitored)) == monitored
    assert weights(parse(str(monitored))) == expr
    with pytest.raises(LabError, match="without monitors"):
        parse_weights(str(monitored))
