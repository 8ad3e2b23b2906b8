"""The blocks of the cells last looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from desktop.ui.pairs.layouts import Block

KEPT_BLOCKS = 400


class BlockCache:
    """The blocks last set, by row and version, the oldest forgotten first."""

    def __init__(self, kept: int = KEPT_BLOCKS) -> None:
        self._kept = kept
        self._blocks: OrderedDict[tuple[int, int], Block] = OrderedDict()

    def __len__(self) -> int:
        return len(self._blocks)

    def get(self, row: int, version: int) -> Block | None:
        """The block if it is still kept."""
        block = self._blocks.get((row, version))
        if block is not None:
            self._blocks.move_to_end((row, version))
        return block

    def put(self, row: int, version: int, block: Block) -> Block:
        """Keep a block."""
        self._blocks[row, version] = block
        if len(self._blocks) > self._kept:
            self._blocks.popitem(last=False)
        return block

    def drop(self, rows: Iterable[int]) -> None:
        """Forget the blocks of these rows."""
        dropped = set(rows)
        for key in [key for key in self._blocks if key[0] in dropped]:
            del self._blocks[key]

    def drop_from(self, row: int) -> None:
        """Forget the blocks of this row and of all below it."""
        self.drop({key[0] for key in self._blocks if key[0] >= row})

    def clear(self) -> None:
        """Forget all."""
        self._blocks.clear()
