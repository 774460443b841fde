"""Who runs which test file, where several processes do: the page's tests and all others go on side by side.

The page's tests wait for a browser, others compute, so together they keep the processors busy. A process that has had
the page runs nothing else after it, for Gradio leaves loops open that other tests complain of.
"""

from __future__ import annotations

from xdist.scheduler import LoadFileScheduling
from xdist.workermanage import WorkerController

PAGE = "tests/ui/"


class TwoPools(LoadFileScheduling):
    """File by file, in the order of the collection; every second process begins with the page's."""

    def _assign_work_unit(self, node: WorkerController) -> None:
        had_page = any(scope.startswith(PAGE) for scope in self.assigned_work[node])
        page = [scope for scope in self.workqueue if scope.startswith(PAGE)]
        others = [] if had_page else [scope for scope in self.workqueue if not scope.startswith(PAGE)]
        page_first = self.numnodes > 1 and int(node.gateway.id.removeprefix("gw")) % 2 == 1
        wanted = page + others if page_first else others + page
        if wanted:
            self.workqueue.move_to_end(wanted[0], last=False)
            super()._assign_work_unit(node)
        else:
            node.shutdown()
