"""Which experts of a transformers model ran, with what weight, and by what score: read by hooks, checked at load.

`output_router_logits` is no such reading: in some 35 families a bias that it never shows takes part in the choice, in
sigmoid families its softmax is a distribution that nothing acts by, and it changes the loss. See `families.json`.
"""

from model.hf.routing.layer import RoutedLayer
from model.hf.routing.reader import RouteReader
from model.hf.routing.routing import Routing
from model.hf.routing.seen import Seen

__all__ = ["RouteReader", "RoutedLayer", "Routing", "Seen"]
