"""Source: one text file that describes one document."""

from dataclasses import dataclass
from pathlib import Path

KEYS = {
    "title", "layout", "runningHead", "pageNumbers", "hyphenate",
    "from", "to", "cc", "subject", "date", "attachment",
}
ATTACHMENTS = "attachments"


class SourceError(Exception):
    """A fault in a source; the message names file and line."""


@dataclass(frozen=True)
class Source:
    """The front matter (key -> value), the lines of the body and where they stand in the file."""

    path: Path
    meta: dict
    key_lines: dict
    lines: list
    first_line: int

    @property
    def format(self):
        """The extension of the document to make: "pdf" for Leitlinien.pdf.md."""
        return Path(self.path.stem).suffix.lstrip(".")

    def text(self, key):
        """The value of a key, or the empty text."""
        return self.meta.get(key, "")

    def flag(self, key, default=False):
        """The value of a key that is true or false."""
        value = self.meta.get(key, str(default).lower())
        if value not in ("true", "false"):
            raise self.error(self.key_lines[key], f"{key} is true or false, not {value!r}")
        return value == "true"

    def choice(self, key, values):
        """The value of a key that is one of the values; the first is the default."""
        value = self.meta.get(key, values[0])
        if value not in values:
            raise self.error(self.key_lines[key], f"{key} is one of {', '.join(values)}, not {value!r}")
        return value

    def required(self, key):
        """The value of a key that must be there."""
        if not self.text(key):
            raise self.error(1, f"the front matter lacks {key}")
        return self.meta[key]

    def error(self, line, message):
        return SourceError(f"{self.path}:{line}: {message}")


def find_sources(folder):
    """All sources of documents, in a stable order, without those that are only attachments of mails."""
    return sorted(path for path in folder.rglob("*.*.md") if ATTACHMENTS not in path.relative_to(folder).parts)


def read_source(path):
    """Reads a source file."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise SourceError(f"{path}:1: not UTF-8: {error}") from error
    if not lines or lines[0].strip() != "---":
        return Source(path, {}, {}, lines, 1)
    ends = [number for number, line in enumerate(lines) if number > 0 and line.strip() == "---"]
    if not ends:
        raise SourceError(f"{path}:1: the front matter has no closing ---")
    meta, key_lines = read_front_matter(path, lines[1:ends[0]])
    return Source(path, meta, key_lines, lines[ends[0] + 1:], ends[0] + 2)


def read_front_matter(path, lines):
    """Reads `key: value` lines; a value may stand in quotation marks."""
    meta, key_lines = {}, {}
    for number, line in enumerate(lines, start=2):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        key, colon, value = (part.strip() for part in line.partition(":"))
        if not colon or key not in KEYS:
            raise SourceError(f"{path}:{number}: unknown key {key!r}; known are {', '.join(sorted(KEYS))}")
        if key in meta:
            raise SourceError(f"{path}:{number}: {key} stands twice")
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        meta[key], key_lines[key] = value, number
    return meta, key_lines
