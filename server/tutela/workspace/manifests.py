"""Which frameworks a project lists: the manifests from a file's folder up to the workspace's root."""

from __future__ import annotations

from pathlib import Path

from tutela.lessons.frameworks import MANIFESTS, Seen, declared

LARGEST_MANIFEST = 512 * 1024


class Manifests:
    """Read when they are asked for, and again when they have changed."""

    def __init__(self, root: Path | None) -> None:
        self._root = root
        self._read: dict[Path, tuple[tuple[float, int], tuple[Seen, ...]]] = {}

    def __call__(self, path: str) -> tuple[Seen, ...]:
        """The frameworks that a file's project lists; the nearest manifest's first.

        `path` is from the workspace's root, with `/`. Effect: reads the manifests above it.
        """
        root = self._root
        if root is None:
            return ()
        found: dict[str, Seen] = {}
        folder = (root / path).parent
        folders = [folder, *folder.parents] if folder.is_relative_to(root) else [root]
        for place in folders:
            for name in MANIFESTS:
                for seen in self._listed(place / name):
                    found.setdefault(seen.framework.name, seen)
            if place == root:
                break
        return tuple(found.values())

    def _listed(self, manifest: Path) -> tuple[Seen, ...]:
        try:
            status = manifest.stat()
            if status.st_size > LARGEST_MANIFEST or not manifest.is_file():
                return ()
            stamp = (status.st_mtime, status.st_size)
            known = self._read.get(manifest)
            if known is None or known[0] != stamp:
                text = manifest.read_text(encoding="utf-8", errors="replace")
                known = self._read[manifest] = (stamp, declared(manifest.name, text))
        except OSError:
            return ()
        return known[1]
