"""What the browser gets is what the model did, to 1/65535."""

from __future__ import annotations

from base64 import b64decode

import numpy as np

from lab.turn import TurnUpdate
from lab.ui.heatmap import payload


def test_payload_round_trip() -> None:
    rng = np.random.default_rng(0)
    gates = rng.dirichlet([1.0, 1.0, 1.0], size=(8, 11)).astype(np.float32)
    update = TurnUpdate(
        reply="", bytes=b"USER: hi\nT:", prompt_length=9, gates=gates, abstain_p=0.5, max_softmax=None,
        signal="abstain_p", threshold=0.7, abstained=False,
    )  # fmt: skip
    sent = payload(update)
    assert b64decode(sent["bytes"]) == update.bytes
    back = np.frombuffer(b64decode(sent["gates"]), dtype="<u2").reshape(8, 11, 3) / 65535
    assert np.abs(back - gates).max() < 1e-5
    assert (sent["layers"], sent["prompt_length"]) == (8, 9)


def test_a_full_context_stays_small() -> None:
    update = TurnUpdate(
        reply="", bytes=bytes(256), prompt_length=128, gates=np.full((8, 256, 3), 1 / 3, np.float32), abstain_p=0.5,
        max_softmax=None, signal="abstain_p", threshold=0.7, abstained=False,
    )  # fmt: skip
    assert len(payload(update)["gates"]) < 17_000
