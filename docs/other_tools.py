"""What other tools give on given scores; of packages whose `__init__` loads language models or vision datasets, only
the modules with the measures are loaded."""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys
import types
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np

TOOLS = ("scikit-learn", "torchmetrics", "pytorch-ood", "torch-uncertainty", "lm-polygraph", "netcal", "uqlm", "mapie")


def versions() -> str:
    """Of every tool, or that it is not here."""
    found = []
    for name in TOOLS:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} (not here)")
    try:
        found.append("pROC " + _r("as.character(packageVersion('pROC'))"))
    except ImportError:
        found.append("pROC (not here)")
    return ", ".join(found)


def bare(*names: str) -> None:
    """Makes packages known by their folders alone, without running their `__init__`. Raises: ImportError."""
    for name in names:
        if name in sys.modules:
            continue
        parent, _, own = name.rpartition(".")
        if parent:
            folders = [f"{folder}/{own}" for folder in sys.modules[parent].__path__]
        else:
            spec = importlib.util.find_spec(name)
            if spec is None or spec.submodule_search_locations is None:
                raise ModuleNotFoundError(f"no module {name}")
            folders = list(spec.submodule_search_locations)
        sys.modules[name] = made = types.ModuleType(name)
        made.__path__ = folders


def module(name: str, *packages: str) -> Any:
    """A module, its packages bare. Raises: ImportError."""
    bare(*packages)
    return importlib.import_module(name)


def tensor(values: np.ndarray) -> Any:
    return module("torch").as_tensor(values)


def sklearn(name: str) -> Any:
    return getattr(module("sklearn.metrics"), name)


def torchmetrics(name: str, scores: np.ndarray, event: np.ndarray, **options: Any) -> float:
    found = getattr(module("torchmetrics.classification"), name)(**options)
    return float(found(tensor(scores), tensor(event.astype(np.int64))))


def pytorch_ood(name: str, scores: np.ndarray, ood: np.ndarray, **options: Any) -> float:
    """Out of domain is any label below 0 there."""
    found = getattr(module("pytorch_ood.metrics", "pytorch_ood"), name)(**options)
    found.update(tensor(scores), tensor(np.where(ood, -1, 0)))
    return next(iter(found.compute().values()))


def polygraph(name: str) -> Any:
    return module(f"lm_polygraph.ue_metrics.{name}", "lm_polygraph", "lm_polygraph.ue_metrics")


def prr(scores: np.ndarray, quality: np.ndarray, *, max_rejection: float, normalised: bool) -> float:
    """As lm-polygraph's manager does it: the area, and where it lies between 1000 shuffles and the perfect order."""
    area = polygraph("pred_rej_area").PredictionRejectionArea(max_rejection=max_rejection)
    if not normalised:
        return area(scores, quality)
    extra = polygraph("ue_metric")
    return extra.normalize_metric(
        area(scores, quality), area(-quality, quality), extra.get_random_scores(area, quality)
    )


def torch_uncertainty(name: str) -> Any:
    where = "torch_uncertainty.metrics.classification"
    return module(f"{where}.{name}", "torch_uncertainty", "torch_uncertainty.metrics", where)


def risk_curve(name: str, scores: np.ndarray, wrong: np.ndarray) -> float:
    """Of a classifier that always predicts class 0, less surely the higher the score, and is wrong where the reply is:
    torch-uncertainty takes certainty and error from class probabilities alone."""
    sure = 1 - scores / 2
    found = getattr(torch_uncertainty("risk_coverage"), name)()
    found.update(tensor(np.stack([sure, 1 - sure], axis=1)), tensor(wrong.astype(np.int64)))
    return float(found.compute())


def two_class(found: Any, scores: np.ndarray, event: np.ndarray) -> float:
    """A measure of class probabilities, of which the second is the event's."""
    found.update(tensor(np.stack([1 - scores, scores], axis=1)), tensor(event.astype(np.int64)))
    return float(found.compute())


def fpr95(label: int, scores: np.ndarray, event: np.ndarray) -> float:
    found = torch_uncertainty("fpr").FPR95(pos_label=label)
    found.update(tensor(scores), tensor(event.astype(np.int64)))
    return float(found.compute())


def uqlm(name: str, confidence: np.ndarray, right: np.ndarray) -> float:
    own = module("uqlm.calibration.evaluate", "uqlm", "uqlm.calibration", "uqlm.utils")
    return own._evaluate_single_calibrator(confidence, right.astype(int), plot=False)[name]


def mapie_limit(scores: np.ndarray, ood: np.ndarray, *, rate: float, confidence: float) -> float:
    """The threshold with a promised false-positive rate, on the grid of all scores, strictest first."""
    control = module("mapie.risk_control").BinaryClassificationController(
        predict_function=lambda own: np.stack([1 - own[:, 0], own[:, 0]], axis=1),
        risk="fpr",
        target_level=rate,
        confidence_level=confidence,
        fwer_method="fixed_sequence",
        list_predict_params=np.unique(scores)[::-1] + 1e-9,
    )
    control.calibrate(scores[:, None], ood.astype(int))
    return control.best_predict_param


def r(code: str, **given: np.ndarray) -> np.ndarray:
    """The numbers that R gives, with pROC loaded. Raises: ImportError."""
    head = "".join(f"{name} <- c({','.join(map(str, values.tolist()))}); " for name, values in given.items())
    return np.array(
        [float(part) for part in _r(code, head=f"suppressMessages(library(pROC)); set.seed(0); {head}").split()]
    )


def _r(code: str, *, head: str = "") -> str:
    try:
        done = subprocess.run(["Rscript", "-e", f"{head}cat({code})"], capture_output=True, text=True, check=False)
    except OSError as error:
        raise ImportError("no Rscript") from error
    if done.returncode:
        raise ImportError(done.stderr.strip().splitlines()[-1])
    return done.stdout
