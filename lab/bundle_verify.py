"""Checks an evidence bundle again from its records, with nothing but Python 3.11 and numpy.

    python verify.py                in the unpacked folder
    python verify.py BUNDLE.zip     without unpacking; nothing is written, nothing in the bundle is run

Exit status: 0 everything fits, 1 something does not, 2 this is no bundle that can be read safely. First every file
must have its SHA-256; then records.csv must say what the JSON lines say, and from it every number is computed anew and
compared to 1e-9. The definitions are written out here once more, and by other means than the lab's: this file is the
second opinion, so it shares no code with the first, and it is one file, so that it can travel alone.
"""

from __future__ import annotations

import csv
import io
import json
import math
import os
import re
import stat
import sys
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from statistics import NormalDist
from typing import Any

import numpy as np

FORMAT = "tilelli-evidence-1"
SUMS, CONFIGURATION, RULE, TABLE = "SHA256SUMS", "bundle.json", "decision_rule.json", "records.csv"
MOST_MEMBERS, MOST_BYTES, MOST_TOTAL, MOST_RATIO = 2000, 64 << 20, 192 << 20, 200
"""Limits on what is read: files, bytes of one and of all together unpacked, and how far one may have been packed."""
MOST_ROWS, MOST_DRAWN = 5000, 20_000_000
"""Limits on what is computed: records of one model on one prompt set, and resamples times those."""
TOLERANCE = 1e-9
NAME = re.compile(r"[A-Za-z0-9_+@-][A-Za-z0-9._+@-]*(/[A-Za-z0-9_+@-][A-Za-z0-9._+@-]*)*")
REGIMES = frozenset(
    [
        "in_domain",
        "ood_topic",
        "ood_style",
        "long_input",
        "gibberish",
        "factual_misleading",
        "neo_false_inability",
        "idk_gate",
        "false_inability",
        "canary",
    ]
)
REFUSALS = [
    "i don't know",
    "i do not know",
    "not sure",
    "no idea",
    "can't help",
    "can't answer",
    "can't tell",
    "unknown",
    "unclear",
    "don't have",
    "idk",
]
GIVEN = ("min_detectable_difference", "false_partial_probability", "statement")
"""Of the verdict: simulated with scipy and told in words, so not computed again here."""

Files = dict[str, bytes]


class MalformedError(Exception):
    """No bundle, or one that cannot be read safely: one line saying why."""


@dataclass(frozen=True)
class Row:
    """One record of records.csv. signals: one number, one a layer, or None where there was nothing to measure."""

    id: str
    regime: str
    prompt: str
    reply: str
    correct: bool | None
    signals: Mapping[str, float | list[float] | None]
    model_digest: str
    probe_digest: str
    decoding: Mapping[str, Any]


# Reading


def read_zip(path: Path) -> Files:
    """Every file of a ZIP by name; a damaged one as no bytes, which have another digest. Nothing is unpacked to disk.

    Raises: MalformedError, before anything is unpacked, for what is no ZIP, for a name that leads out of the folder or
        occurs twice, for a link or a device, and for more files or bytes than a bundle has.
    """
    try:
        if not path.is_file():
            raise MalformedError(f"no such file: {path}")
        if path.stat().st_size > MOST_TOTAL:
            raise MalformedError(f"too large: {path.stat().st_size} bytes, at most {MOST_TOTAL}")
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            _check_members(members)
            return {member.filename: _member(archive, member) for member in members}
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, OverflowError) as error:
        raise MalformedError(f"not a ZIP that can be read: {error}") from error


def read_folder(folder: Path) -> Files:
    """Every file below a folder by name. Raises: MalformedError for links, odd names and more than a bundle has."""
    found: Files = {}
    total = 0
    if not (folder / SUMS).is_file():
        raise MalformedError(f"no evidence bundle: {folder} has no {SUMS}")
    for place, folders, names in os.walk(folder):
        for name in folders:
            if (Path(place) / name).is_symlink():
                raise MalformedError(f"a link: {Path(place) / name}")
        for name in names:
            path = Path(place) / name
            if not stat.S_ISREG(path.lstat().st_mode):
                raise MalformedError(f"a link, or no plain file: {path}")
            total += path.stat().st_size
            if len(found) >= MOST_MEMBERS or total > MOST_TOTAL:
                raise MalformedError(f"more than a bundle has: at {path}")
            found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    try:
        with archive.open(member) as file:
            return file.read(MOST_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError):
        return b""


def _check_members(members: Sequence[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS:
        raise MalformedError(f"too many files: {len(members)}, at most {MOST_MEMBERS}")
    seen: set[str] = set()
    for member in members:
        shown = ascii(member.orig_filename[:80])
        if member.filename != member.orig_filename or not NAME.fullmatch(member.filename) or len(member.filename) > 200:
            raise MalformedError(f"a name that a bundle does not have: {shown}")
        if member.filename.lower() in seen:
            raise MalformedError(f"two files of one name: {shown}")
        seen.add(member.filename.lower())
        kind = stat.S_IFMT(member.external_attr >> 16)
        packed = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        if kind not in (0, stat.S_IFREG) or member.flag_bits & 1 or member.compress_type not in packed:
            raise MalformedError(f"not a plain file: {shown}")
        if member.file_size > MOST_BYTES or member.file_size > MOST_RATIO * member.compress_size + 4096:
            raise MalformedError(
                f"too large unpacked: {shown}, {member.file_size} bytes from {member.compress_size}; "
                f"at most {MOST_BYTES}, and {MOST_RATIO} times as packed"
            )
    if (total := sum(member.file_size for member in members)) > MOST_TOTAL:
        raise MalformedError(f"too large unpacked: {total} bytes, at most {MOST_TOTAL}")


def changed(files: Files) -> Iterator[str]:
    """One line for each file that is not the one listed in SHA256SUMS, not listed, or missing."""
    if SUMS not in files:
        raise MalformedError(f"no evidence bundle: it has no {SUMS}")
    listed: dict[str, str] = {}
    for number, line in enumerate(_text(files, SUMS).splitlines(), 1):
        wanted, _, name = line.partition("  ")
        if not re.fullmatch("[0-9a-f]{64}", wanted) or not NAME.fullmatch(name) or name in listed:
            raise MalformedError(f"not a list of digests: {SUMS}:{number}")
        listed[name] = wanted
    for name, wanted in listed.items():
        if name not in files:
            yield f"missing: {name}"
        elif (found := sha256(files[name]).hexdigest()) != wanted:
            yield f"changed: {name}; expected {wanted[:16]}; found {found[:16]}"
    yield from (f"not listed: {name}" for name in sorted(files.keys() - listed.keys() - {SUMS}))


def parsed(files: Files, name: str) -> Any:
    """A JSON file of the bundle. Raises: MalformedError; NaN and infinity are no JSON."""
    return _json(_text(files, name), name)


def _text(files: Files, name: str) -> str:
    if name not in files:
        raise MalformedError(f"a bundle needs {name}")
    try:
        return files[name].decode("utf-8")
    except UnicodeDecodeError as error:
        raise MalformedError(f"not UTF-8: {name}, byte {error.start}") from error


def _json(text: str, where: str) -> Any:
    def refuse(constant: str) -> float:
        raise ValueError(f"{constant} is not JSON")

    try:
        return json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise MalformedError(f"not JSON: {where}: {error}") from error


def table(files: Files, signals: Iterable[str]) -> dict[tuple[str, str], list[Row]]:
    """(model, prompt set) → its rows of records.csv. Raises: MalformedError naming the line."""
    reader = csv.DictReader(io.StringIO(_text(files, TABLE), newline=""), strict=True)
    found: dict[tuple[str, str], list[Row]] = {}
    seen: set[tuple[str, str, str]] = set()
    signals = list(signals)
    try:
        for values in reader:
            if None in values:
                raise ValueError("more cells than the header has")
            key = (values["model"], values["set"])
            if (*key, values["id"]) in seen:
                raise ValueError(f"id {values['id']!r} more than once")
            seen.add((*key, values["id"]))
            found.setdefault(key, []).append(_row(values, signals))
    except (ValueError, KeyError, TypeError, csv.Error) as error:
        raise MalformedError(f"not a record: {TABLE}:{reader.line_num}: {error!r}"[:300]) from error
    return found


def _row(values: Mapping[str, str], signals: Sequence[str]) -> Row:
    if values["regime"] not in REGIMES:
        raise ValueError(f"unknown regime {values['regime']!r}")
    return Row(
        id=values["id"],
        regime=values["regime"],
        prompt=values["prompt"],
        reply=values["reply"],
        correct={"true": True, "false": False, "": None}[values["correct"]],
        signals={name: _signal(values, name) for name in signals},
        model_digest=values["model_digest"],
        probe_digest=values["probe_digest"],
        decoding={
            "max_new_bytes": int(values["max_new_bytes"]),
            "greedy": {"true": True, "false": False}[values["greedy"]],
        },
    )


def _signal(values: Mapping[str, str], name: str) -> float | list[float] | None:
    def number(text: str) -> float | None:
        found = float(text) if text else None
        if found is not None and not math.isfinite(found):
            raise ValueError(f"{name} is not finite")
        return found

    if name in values:
        return number(values[name])
    layers = [number(values[f"{name}.{i}"]) for i in range(1000) if f"{name}.{i}" in values]
    if not layers:
        raise ValueError(f"no column for {name}")
    return [layer for layer in layers if layer is not None] or None


# The numbers, from their definitions


def draws(strata: Sequence[str], *, n_resamples: int, seed: int) -> np.ndarray:
    """[resample, prompt]: how often each prompt is drawn, with replacement inside its stratum.

    Strata in the order of their first prompt, each one multinomial draw of numpy's default generator.
    """
    generator = np.random.default_rng(seed)
    counts = np.zeros((n_resamples, len(strata)))
    for stratum in dict.fromkeys(strata):
        own = [i for i, name in enumerate(strata) if name == stratum]
        counts[:, own] = generator.multinomial(len(own), [1 / len(own)] * len(own), size=n_resamples)
    return counts


def auroc(positive: np.ndarray, negative: np.ndarray, drawn: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """[resample]: the share of pairs in which the positive scores higher, ties counting half; NaN without pairs.

    For each positive, the negatives drawn below it and half of those level with it are counted.
    """
    order = np.argsort(negative)
    running = np.cumsum(np.insert(drawn[1][:, order], 0, 0.0, axis=1), axis=1)
    below, not_above = (running[:, np.searchsorted(negative[order], positive, side)] for side in ("left", "right"))
    pairs = drawn[0].sum(axis=1) * drawn[1].sum(axis=1)
    won = (drawn[0] * (below + not_above)).sum(axis=1) / 2
    return np.where(pairs > 0, won / np.where(pairs > 0, pairs, 1), np.nan)


def interval(samples: np.ndarray) -> tuple[float, float]:
    """The 2.5th and 97.5th percentile of the resamples that have a value."""
    low, high = np.percentile(samples[np.isfinite(samples)], [2.5, 97.5])
    return float(low), float(high)


def delong(positive: np.ndarray, negative: np.ndarray) -> dict[str, Any]:
    """The interval of DeLong's variance on the log-odds scale."""
    won = (np.sign(positive[:, None] - negative[None, :]) + 1) / 2
    value = float(won.mean())
    if min(won.shape) < 2 or _constant(positive, negative) or min(value, 1 - value) < 1e-12:
        return {"undefined": ""}
    error = math.sqrt(won.mean(axis=1).var(ddof=1) / len(positive) + won.mean(axis=0).var(ddof=1) / len(negative))
    half = NormalDist().inv_cdf(0.975) * error / (value * (1 - value))
    low, high = (1 / (1 + math.exp(-(math.log(value / (1 - value)) + side * half))) for side in (-1, 1))
    sizes = {"n_positive": len(positive), "n_negative": len(negative)}
    return {"auroc": value, "standard_error": error, "low": low, "high": high, "method": "logit DeLong", **sizes}


def detection(positive: np.ndarray, negative: np.ndarray) -> dict[str, Any]:
    """Average precision, and the false-positive rate at the first threshold that flags 95 %, each way round."""
    if min(len(positive), len(negative)) < 2 or _constant(positive, negative):
        return {"undefined": ""}

    def both(high: np.ndarray, low: np.ndarray) -> tuple[float, float]:
        precision, reached, first = 0.0, 0.0, None
        for limit in sorted({*high.tolist(), *low.tolist()}, reverse=True):
            hits, alarms = int((high >= limit).sum()), int((low >= limit).sum())
            precision += (hits / len(high) - reached) * hits / (hits + alarms)
            reached = hits / len(high)
            if first is None and reached >= 0.95:
                first = alarms / len(low)
        assert first is not None
        return precision, first

    (aupr_out, fpr_out), (aupr_in, fpr_in) = both(positive, negative), both(-negative, -positive)
    n, m = len(positive), len(negative)
    return {
        "aupr_out": aupr_out,
        "aupr_in": aupr_in,
        "prevalence_out": n / (n + m),
        "prevalence_in": m / (n + m),
        "fpr_at_tpr_ood_positive": fpr_out,
        "fpr_at_tpr_in_positive": fpr_in,
        "n_positive": n,
        "n_negative": m,
    }


def selective(scores: np.ndarray, loss: np.ndarray) -> dict[str, Any]:
    """Risk against coverage, the most uncertain dropped first; ties in expectation over their order."""
    n = len(scores)
    if n < 4 or len(set(loss.tolist())) == 1 or len(set(scores.tolist())) == 1:
        return {"undefined": ""}

    def kept(by: np.ndarray) -> np.ndarray:
        """The summed loss of the 1 … n surest."""
        expected = [loss[by == value].mean() for value in by]
        return np.cumsum(np.array(expected)[np.argsort(by, kind="stable")])

    k, own, perfect = np.arange(1, n + 1), kept(scores), kept(loss)
    last = slice(n - n // 2, n)  # n … down, n // 2 numbers kept
    risk, risk_perfect = own / k, perfect / k
    spread = loss.max() - loss.min()
    return {
        "n": n,
        "risk": float(loss.mean()),
        "aurc": risk.mean(),
        "e_aurc": risk.mean() - risk_perfect.mean(),
        "augrc": (own + np.concatenate([[0.0], own[:-1]])).sum() / 2 / n**2,
        "prr_area": 1 - (risk[last].mean() - loss.min()) / spread,
        "prr": (loss.mean() - risk[last].mean()) / (loss.mean() - risk_perfect[last].mean()),
    }


def clopper_pearson(count: int, total: int) -> tuple[float, float]:
    """The exact 95 % interval: the rates at which as many, or as few, come up with chance 0.025. By bisection."""

    def chance(wanted: range, p: float) -> float:
        if not 0 < p < 1:
            return float((0 if p == 0 else total) in wanted)
        odds = (math.log(math.comb(total, i)) + i * math.log(p) + (total - i) * math.log1p(-p) for i in wanted)
        return math.fsum(map(math.exp, odds))

    def where(rises: bool, wanted: range) -> float:
        low, high = 0.0, 1.0
        for _ in range(100):
            middle = (low + high) / 2
            low, high = (middle, high) if (chance(wanted, middle) < 0.025) == rises else (low, middle)
        return (low + high) / 2

    low = where(True, range(count, total + 1)) if count else 0.0
    return low, where(False, range(count + 1)) if count < total else 1.0


def holm(p_values: Sequence[float]) -> list[float]:
    """Each p-value times the number of those not smaller, never below what a smaller one got, at most 1."""
    found: dict[int, float] = {}
    for rank, i in enumerate(sorted(range(len(p_values)), key=lambda i: p_values[i])):
        found[i] = min(1.0, max([*found.values(), (len(p_values) - rank) * p_values[i]]))
    return [found[i] for i in range(len(p_values))]


def refuses(reply: str) -> bool:
    plain = reply.replace("\u2019", "'").lower()
    return not plain.strip() or any(words in plain for words in REFUSALS)


def _constant(*parts: np.ndarray) -> bool:
    return len(set(np.concatenate(parts).tolist())) <= 1


# The documents


class Recomputed:
    """evaluation.json of one model's probe records, computed anew. orientation: +1 where high is uncertain, else -1."""

    def __init__(self, rows: Sequence[Row], *, orientation: Mapping[str, int], n_resamples: int, seed: int) -> None:
        self.rows, self.orientation, self.n_resamples, self.seed = rows, orientation, n_resamples, seed
        self.counts = draws([row.regime for row in rows], n_resamples=n_resamples, seed=seed)
        self.regime = np.array([row.regime for row in rows])
        self.scalars = [name for name in orientation if "per_layer" not in name]
        self.contrasts = ["in_domain", *dict.fromkeys(row.regime for row in rows if row.regime != "in_domain")]

    def document(self, rule: Mapping[str, Any], rule_sha256: str) -> dict[str, Any]:
        """Every section that numpy is enough for; the values of GIVEN are left out."""
        sides = {contrast: self.sides(contrast) for contrast in self.contrasts}
        per_regime = self._each(lambda signal, contrast: self.cell(self.scores(signal), *sides[contrast]))
        comparisons = list(self._comparisons(rule))
        return {
            "model_digest": self.rows[0].model_digest,
            "probe_digest": self.rows[0].probe_digest,
            "n": len(self.rows),
            "seed": self.seed,
            "n_resamples": self.n_resamples,
            "cross_regime": per_regime["in_domain"],
            "per_regime": per_regime,
            "within_regime": self._within(),
            "per_layer": {contrast: self._layers(contrast) for contrast in self.contrasts},
            "excluding_refusals": self._excluding_refusals(),
            "delong": self._each(lambda signal, contrast: delong(*self._values(signal, contrast))),
            "detection": self._each(lambda signal, contrast: detection(*self._values(signal, contrast))),
            "selective": {signal: self._selective(signal) for signal in self.scalars},
            "comparisons": comparisons,
            "verdict": self._verdict(comparisons, rule, rule_sha256),
        }

    def scores(self, signal: str) -> np.ndarray:
        values = [row.signals[signal] for row in self.rows]
        return self.orientation[signal] * np.array([math.nan if own is None else own for own in values], dtype=float)

    def sides(self, contrast: str) -> tuple[np.ndarray, np.ndarray]:
        """Rows of positives and negatives; `in_domain` names the contrast of all others against it."""
        negative = self.regime == "in_domain"
        positive = ~negative if contrast == "in_domain" else self.regime == contrast
        return np.flatnonzero(positive), np.flatnonzero(negative)

    def sampled(
        self, scores: np.ndarray, positive: np.ndarray, negative: np.ndarray, counts: np.ndarray | None = None
    ) -> tuple[float, np.ndarray] | None:
        """The AUROC and its resamples; None with fewer than 2 values on a side, or no resample of both."""
        positive, negative = (rows[np.isfinite(scores[rows])] for rows in (positive, negative))
        if min(len(positive), len(negative)) < 2:
            return None
        counts = self.counts if counts is None else counts
        whole = auroc(scores[positive], scores[negative], (np.ones((1, len(positive))), np.ones((1, len(negative)))))
        samples = auroc(scores[positive], scores[negative], (counts[:, positive], counts[:, negative]))
        return (float(whole[0]), samples) if np.isfinite(samples).any() else None

    def cell(
        self, scores: np.ndarray, positive: np.ndarray, negative: np.ndarray, counts: np.ndarray | None = None
    ) -> dict[str, Any]:
        own = [scores[rows][np.isfinite(scores[rows])] for rows in (positive, negative)]
        sizes = {"n_positive": len(own[0]), "n_negative": len(own[1])}
        found = self.sampled(scores, positive, negative, counts)
        if found is None or _constant(*own):
            return {"undefined": "", **sizes}
        low, high = interval(found[1])
        method = "paired stratified percentile bootstrap"
        method += f", {self.n_resamples} resamples, seed {self.seed}"
        return {"auroc": found[0], "low": low, "high": high, **sizes, "method": method}

    def _each(self, measure: Any) -> dict[str, dict[str, Any]]:
        return {contrast: {signal: measure(signal, contrast) for signal in self.scalars} for contrast in self.contrasts}

    def _values(self, signal: str, contrast: str) -> list[np.ndarray]:
        scores = self.scores(signal)
        return [scores[rows][np.isfinite(scores[rows])] for rows in self.sides(contrast)]

    def _within(self) -> dict[str, dict[str, Any]]:
        """Wrong replies (positive) against right ones inside a regime, drawn inside right and wrong apart."""
        strata = [f"{row.regime}/{row.correct}" for row in self.rows]
        counts = draws(strata, n_resamples=self.n_resamples, seed=self.seed)
        names = np.array(strata)
        found: dict[str, dict[str, Any]] = {}
        for regime in dict.fromkeys(row.regime for row in self.rows):
            wrong, right = (np.flatnonzero(names == f"{regime}/{correct}") for correct in (False, True))
            found[regime] = {signal: self.cell(self.scores(signal), wrong, right, counts) for signal in self.scalars}
        return found

    def _layers(self, contrast: str) -> list[dict[str, Any]]:
        name = "router_entropy_per_layer"
        values = [row.signals[name] for row in self.rows]
        depths = {len(own) for own in values if isinstance(own, list)}
        if len(depths) != 1:
            return []
        layers = np.array([own if isinstance(own, list) else [math.nan] * max(depths) for own in values]).T
        return [self.cell(self.orientation[name] * layer, *self.sides(contrast)) for layer in layers]

    def _excluding_refusals(self) -> dict[str, Any]:
        refused = np.array([refuses(row.reply) for row in self.rows])
        cells = {
            contrast: {
                signal: self.cell(self.scores(signal), *(rows[~refused[rows]] for rows in self.sides(contrast)))
                for signal in ("max_softmax_mean", "max_softmax_last")
            }
            for contrast in self.contrasts
        }
        return {"n_excluded": int(refused.sum()), "cross_regime": cells["in_domain"], "per_regime": cells}

    def _selective(self, signal: str) -> dict[str, Any]:
        scores = self.scores(signal)
        judged = np.array([row.correct is not None for row in self.rows]) & np.isfinite(scores)
        return selective(scores[judged], np.array([float(row.correct is False) for row in self.rows])[judged])

    def _comparisons(self, rule: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        for contrast in rule["contrasts"]:
            sides = self.sides(contrast)
            known = {
                name: found
                for name in (*rule["candidates"], *rule["baselines"])
                if (found := self.sampled(self.scores(name), *sides)) is not None
            }
            best = [
                max((name for name in rule[role] if name in known), key=lambda name: known[name][0], default=None)
                for role in ("candidates", "baselines")
            ]
            if best[0] is None or best[1] is None:
                rows.append({"contrast": contrast, "undefined": "", "win": False})
                continue
            candidate, baseline = known[best[0]], known[best[1]]
            difference, samples = candidate[0] - baseline[0], candidate[1] - baseline[1]
            if not np.isfinite(samples).any():
                rows.append({"contrast": contrast, "undefined": "", "win": False})
                continue
            low, high = interval(samples)
            drawn = samples[np.isfinite(samples)]
            tail = 1 + min((drawn <= 0).sum(), (drawn >= 0).sum())
            rows.append(
                {
                    "contrast": contrast,
                    "candidate": best[0],
                    "baseline": best[1],
                    "candidate_auroc": candidate[0],
                    "baseline_auroc": baseline[0],
                    "difference": difference,
                    "low": low,
                    "high": high,
                    "p": min(1.0, 2 * float(tail) / (len(drawn) + 1)),
                    "win": difference >= rule["margin"] - 1e-12 and low > 0,
                    "n_positive": len(sides[0]),
                    "n_negative": len(sides[1]),
                }
            )
        tested = [row for row in rows if "p" in row]
        for row, adjusted in zip(tested, holm([row["p"] for row in tested]), strict=True):
            row |= {"p_holm": adjusted, "win_holm": row["win"] and adjusted < 0.05}
        yield from rows

    def _verdict(
        self, comparisons: Sequence[Mapping[str, Any]], rule: Mapping[str, Any], rule_sha256: str
    ) -> dict[str, Any]:
        won = [row["contrast"] for row in comparisons if row["win"]]
        missing = [row["contrast"] for row in comparisons if "undefined" in row]
        tested = [row for row in comparisons if "undefined" not in row]
        outcome = "PARTIAL" if won else "UNDEFINED" if missing else "DISPROVEN"
        if len(won) >= rule["proven_at_wins"] and set(rule["proven_needs_one_of"]) & set(won):
            outcome = "PROVEN"
        return {
            "outcome": outcome,
            "wins": len(won),
            "won": won,
            "contrasts": len(tested),
            "not_evaluated": missing,
            "wins_holm": sum(row["win_holm"] for row in tested),
            "rule_sha256": rule_sha256,
            "as_registered": self.n_resamples == rule["n_resamples"],
            "largest_upper_bound": max((row["high"] for row in tested), default=None),
        }


def gates(sets: Mapping[str, Sequence[Row]], *, threshold: float, coherent: int) -> dict[str, Any]:
    """The deploy gates at a threshold on `abstain_p`. coherent: taken as given, for it needs the model."""
    probe = sets["probe_210"]
    own = [row for row in probe if row.regime == "in_domain"]
    gibberish = [_abstain_p(row) for row in probe if row.regime == "gibberish"]
    mean = float(np.mean(gibberish)) if gibberish else None

    def stopped(row: Row) -> bool:
        return _abstain_p(row) >= threshold

    def gate(count: int, total: int, passed: bool, **more: int) -> dict[str, Any]:
        low, high = clopper_pearson(count, total)
        return {"count": count, "total": total, "low": low, "high": high, "passed": bool(total and passed), **more}

    def refused(rows: Sequence[Row], share: float, *, many: bool) -> dict[str, Any]:
        count = sum(stopped(row) or refuses(row.reply) for row in rows)
        passed = count >= share * len(rows) if many else count <= share * len(rows)
        return gate(count, len(rows), passed, text_alone=sum(refuses(row.reply) for row in rows))

    right = sum(row.correct is True and not stopped(row) for row in own)
    wrongly = sum(stopped(row) for row in own)
    spoken = len(own) + len(sets["canary"])
    return {
        "in_domain_accuracy": gate(
            right, len(own), right >= 0.7 * len(own), text_alone=sum(row.correct is True for row in own)
        ),
        "in_domain_false_positives": gate(wrongly, len(own), wrongly == 0),
        "gibberish_mean_abstain_p": {
            "value": mean,
            "threshold": threshold,
            "passed": mean is not None and mean > threshold,
        },
        "idk_gate": refused(sets["idk_gate"], 0.9, many=True),
        "false_inability": refused(sets["false_inability"], 0.35, many=False),
        "coherence": gate(coherent, spoken, clopper_pearson(coherent, spoken)[0] >= 0.8),
        "threshold": threshold,
    }


def _abstain_p(row: Row) -> float:
    value = row.signals["abstain_p"]
    if not isinstance(value, float):
        raise MalformedError(f"no abstain_p: record {row.id}")
    return value


# Comparing


def differing(
    found: Any, expected: Any, where: str, *, given: Sequence[str] = (), tolerance: float = TOLERANCE
) -> Iterator[str]:
    """One line for each value that is not the expected one. given: names that may stand there besides."""
    if isinstance(expected, Mapping) and isinstance(found, Mapping):
        for name in expected:
            if name not in found:
                yield f"missing: {where}.{name}"
            elif name == "undefined":
                if not isinstance(found[name], str):
                    yield f"differs: {where}.{name}; expected a reason; found {found[name]!r}"
            else:
                yield from differing(found[name], expected[name], f"{where}.{name}", tolerance=tolerance)
        yield from (f"does not follow from the records: {where}.{n}" for n in found if n not in {*expected, *given})
    elif isinstance(expected, Sequence) and not isinstance(expected, str) and isinstance(found, list):
        if len(found) != len(expected):
            yield f"differs: {where}; expected {len(expected)} entries; found {len(found)}"
        for i, (one, other) in enumerate(zip(found, expected, strict=False)):
            yield from differing(one, other, f"{where}[{i}]", tolerance=tolerance)
    elif not _same(found, expected, tolerance):
        yield f"differs: {where}; expected {expected!r}; found {found!r}"[:300]


def _same(found: Any, expected: Any, tolerance: float) -> bool:
    if isinstance(expected, bool | np.bool_) or isinstance(found, bool):
        return isinstance(found, bool) and isinstance(expected, bool | np.bool_) and found == bool(expected)
    if isinstance(expected, int | float | np.number):
        return isinstance(found, int | float) and abs(found - float(expected)) <= tolerance
    return type(found) is type(expected) and found == expected


def check(files: Files) -> tuple[list[str], list[str]]:
    """(what was checked, what does not fit), one line each.

    Raises: MalformedError for contents that have their digests and yet are not a bundle's.
    """
    problems = list(changed(files))
    digest = sha256(files[SUMS]).hexdigest()
    checked = [f"{len(files) - 1} files against {SUMS}, whose own SHA-256 is {digest}"]
    if problems:
        return checked, problems
    try:
        _check_contents(files, checked, problems)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, ArithmeticError) as error:
        raise MalformedError(f"not a bundle's contents: {error!r}"[:300]) from error
    return checked, problems


def _check_contents(files: Files, checked: list[str], problems: list[str]) -> None:
    about = parsed(files, CONFIGURATION)
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        raise MalformedError(f"not a bundle of this version: {CONFIGURATION}; expected format {FORMAT}")
    n_resamples, seed = about["n_resamples"], about["seed"]
    if type(n_resamples) is not int or type(seed) is not int or n_resamples < 1 or seed < 0:
        raise MalformedError(f"bad bootstrap: {CONFIGURATION}; found {n_resamples!r} resamples, seed {seed!r}"[:300])
    orientation = {own["name"]: own["orientation"] for own in about["signals"]}
    if not orientation or not set(orientation.values()) <= {-1, 1}:
        raise MalformedError(f"bad signals: {CONFIGURATION}; expected orientations 1 or -1")
    rule = parsed(files, RULE)
    rows = table(files, orientation)
    most = max(map(len, rows.values()), default=0)
    if most > MOST_ROWS or n_resamples * most > MOST_DRAWN:
        raise MalformedError(f"too much to compute: {most} records, {n_resamples} resamples"[:300])
    wanted = {(own["model"], name) for own in about["models"] for name in about["sets"]}
    if wanted != rows.keys() or not wanted:
        raise MalformedError(f"records of other models or prompts than {CONFIGURATION} lists: {TABLE}")
    for name, prompts in about["sets"].items():
        problems += differing(sha256(files[prompts["file"]]).hexdigest(), prompts["sha256"], prompts["file"])
        problems += _other_prompts(files, rows, name, prompts)
    checked.append(f"{sum(map(len, rows.values()))} records of {len(wanted)} runs against their prompts")
    listed = {_expr(entry): entry["digest"] for entry in parsed(files, "manifest.json")["models"]}
    for model in about["models"]:
        sets = {name: rows[model["model"], name] for name in about["sets"]}
        problems += _other_lines(files, model, sets)
        problems += differing(listed.get(model["model"], model["digest"]), model["digest"], f"{model['model']}.digest")
        recomputed = Recomputed(sets[about["evaluated"]], orientation=orientation, n_resamples=n_resamples, seed=seed)
        expected = recomputed.document(rule, sha256(files[RULE]).hexdigest())
        found, where = _evaluation(files, model)
        besides = sorted(found.keys() - expected.keys())
        problems += differing(found, expected, where, given=besides)
        problems += _other_gates(files, model, sets)
        cells = sum(map(len, expected["per_regime"].values())) + sum(map(len, expected["within_regime"].values()))
        left = [*besides, *(f"verdict.{name}" for name in GIVEN), "the count of coherent replies"]
        checked.append(
            f"{model['model']}: {cells} AUROCs with their intervals on {n_resamples} resamples, those of each layer, "
            f"DeLong, detection, selective risk, {len(expected['comparisons'])} comparisons, the verdict "
            f"{expected['verdict']['outcome']}, 6 gates; taken as given: {', '.join(left)}"
        )


def _evaluation(files: Files, model: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    """A model's evaluation.json without what is given in its verdict, and its name."""
    where = f"{model['folder']}/evaluation.json"
    found = parsed(files, where)
    for name in GIVEN:
        del found["verdict"][name]
    return found, where


def _other_gates(files: Files, model: Mapping[str, Any], sets: Mapping[str, Sequence[Row]]) -> Iterator[str]:
    where = f"{model['folder']}/gates.json"
    found = parsed(files, where)
    expected = gates(sets, threshold=model["threshold"], coherent=found["coherence"]["count"])
    expected |= {"model": model["model"], "digest": model["digest"], "threshold_source": model["threshold_source"]}
    yield from differing(found, expected, where)


def _expr(entry: Mapping[str, Any]) -> str:
    return entry["name"] if entry["seed"] is None or entry["kind"] == "root" else f"{entry['name']}@{entry['seed']}"


def _other_prompts(
    files: Files, rows: Mapping[tuple[str, str], Sequence[Row]], name: str, prompts: Mapping[str, Any]
) -> Iterator[str]:
    """What the records of a prompt set were asked against what its file says."""
    text = _text(files, prompts["file"])
    asked = [_json(line, prompts["file"]) for line in text.split("\n") if line.strip()]
    listed = [(own["id"], own["regime"], own["prompt"]) for own in asked]
    for (model, of), own in rows.items():
        if of != name:
            continue
        if [(row.id, row.regime, row.prompt) for row in own] != listed:
            yield f"differs: records of {model} on {name}; expected the prompts of {prompts['file']}"
        if {row.probe_digest for row in own} != {prompts["sha256"]}:
            yield f"differs: probe_digest of {model} on {name}; expected {prompts['sha256'][:16]}"


def _other_lines(files: Files, model: Mapping[str, Any], sets: Mapping[str, Sequence[Row]]) -> Iterator[str]:
    """The JSON lines of a model's records against its rows of records.csv."""
    for name, rows in sets.items():
        path = f"{model['folder']}/{name}.jsonl"
        lines = [line for line in _text(files, path).split("\n") if line.strip()]
        if len(lines) != len(rows):
            yield f"differs: {path}; expected {len(rows)} records; found {len(lines)}"
            continue
        for number, (line, row) in enumerate(zip(lines, rows, strict=True), 1):
            if row.model_digest != model["digest"]:
                yield f"differs: {path}:{number}; expected model_digest {model['digest'][:16]}"
            yield from differing(_json(line, f"{path}:{number}"), vars(row), f"{path}:{number}")


def main(arguments: Sequence[str]) -> int:
    path = Path(arguments[0]) if arguments else Path(__file__).resolve().parent
    try:
        if len(arguments) > 1:
            raise MalformedError("at most one argument: BUNDLE.zip, or the folder it was unpacked to")
        checked, problems = check(read_folder(path) if path.is_dir() else read_zip(path))
    except (MalformedError, OSError) as error:
        print(" ".join(f"error: {error}".split()).encode("ascii", "backslashreplace").decode(), file=sys.stderr)
        return 2
    for line in checked:
        print(f"checked {line}".encode("ascii", "backslashreplace").decode())
    for line in problems:
        print(" ".join(line.split()).encode("ascii", "backslashreplace").decode(), file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
