#!/usr/bin/env python3
"""Makes the binary documents of the sample from their sources.

    python3 corpus/sample/make-documents.py            write corpus/documents/<path>.<ext>
    python3 corpus/sample/make-documents.py --check    exit 1 if a file there differs

The same sources make the same bytes on every machine: nothing depends on the clock, on chance or on a compressor.
"""

import argparse
import os
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from maker.formats import make
from maker.source import SourceError, find_sources, read_source

SAMPLE = Path(__file__).resolve().parent
SOURCES = Path(os.path.relpath(SAMPLE / "sources"))
DOCUMENTS = Path(os.path.relpath(SAMPLE.parent / "documents"))


def main():
    arguments = parse_arguments()
    errors, stale, count = [], [], 0
    for path in find_sources(SOURCES):
        try:
            content = make(read_source(path))
        except SourceError as error:
            errors.append(str(error))
            continue
        count += 1
        target = DOCUMENTS / path.relative_to(SOURCES).with_suffix("")
        if not is_current(target, content):
            stale.append(target.relative_to(DOCUMENTS))
            if not arguments.check:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
    return report(arguments.check, errors, stale, count)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a document differs")
    return parser.parse_args()


def is_current(target, content):
    return target.is_file() and target.read_bytes() == content


def report(check, errors, stale, count):
    """Says what was found and returns the exit code."""
    for error in errors:
        print(error, file=sys.stderr)
    if check:
        for target in stale:
            print(f"{target}: differs from its source; run make-documents.py", file=sys.stderr)
    print(f"{count} documents, {len(stale)} {'out of date' if check else 'written'}, {len(errors)} errors")
    return 1 if errors or (check and stale) else 0


if __name__ == "__main__":
    sys.exit(main())
