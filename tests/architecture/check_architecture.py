#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meshstead authors
# SPDX-License-Identifier: Apache-2.0
"""Checks that every folder includes only what its place in the house allows, and a few habits the compiler cannot see.

check_architecture.py ROOT      prints one line per violation; exits with 1 where there is any
"""
import pathlib
import re
import sys

# Folder -> the folders of models/ it may use besides itself. The order is the order of the house.
MODELS = {
    "base": [],
    "mesh": ["base"],
    "graph": ["base", "mesh"],
    "quality": ["base", "mesh", "graph"],
    "governance": ["base", "mesh", "graph", "quality"],
    "storage": ["base", "mesh"],
    "exchange": ["base", "mesh"],
    "document": ["base", "mesh", "storage"],
    "sharing": ["base", "mesh", "storage", "document"],
    "items": ["base", "mesh", "graph", "quality", "governance", "storage", "exchange", "document"],
}
# Qt modules beyond Core that a folder of models/ may include.
QT_MODULES = {
    "base": {"QtConcurrent"},
    "storage": {"QtSql"},
    "document": {"QtConcurrent"},
    "sharing": {"QtSql"},
    "items": {"QtConcurrent"},
}
WIDGETS = {
    "theme": [],
    "common": ["theme"],
    "session": ["theme", "common"],
    "editors": ["theme", "common", "session"],
    "lineage": ["theme", "common", "session", "editors"],
    "catalog": ["theme", "common", "session", "editors"],
    "inspector": ["theme", "common", "session", "editors"],
    "history": ["theme", "common", "session", "editors"],
    "importing": ["theme", "common", "session", "editors"],
    "sharing": ["theme", "common", "session", "editors"],
}
# The parts of the lineage page that are libraries of their own -> what of the page they may use.
LINEAGE = {
    "scene": [],
    "painting": ["scene"],
    "exporting": ["scene", "painting"],
    "canvas": ["scene", "painting"],
}
SQL_CLASSES = re.compile(r"<(QtSql/)?QSql\w+>")
WIDGET_CLASSES = re.compile(r"<(QtWidgets(/\w+)?|QWidget|QApplication|QDialog|QMainWindow|QtGui(/\w+)?|QPainter|QColor|QImage|QPixmap)>")
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')
# A statement for the shared database is a text in the source with $1, $2 ... in it, never one that was put together, and
# goes through PgConnection: what passes it by is found here.
PASTED_SQL = re.compile(r"[.>]run\([^\"]*\.(constData|data|toUtf8|toLatin1)\(|\bQSqlQuery\s+\w|\bPQexec\b|\bPQprepare\b")
POSTGRES = "models/sharing/postgres.cpp"
# Sentences glued together cannot be translated; a leading or trailing blank is glue.
GLUED = re.compile(r'\btr\(\s*"(\s[^"]*|[^"]*\s)"\s*\)|\btr\("[^"]*"\)\s*\+')


TYPE = re.compile(r"(?:template<.*> )?(?:struct|class|enum class|union) (\w+)(?: final)?(?: :.*)?\s*(?:\{.*)?$")


def types_of(path):
    """Yields (line, name with its namespace) of the types that `path` defines for other files to link with."""
    spaces = []
    is_private = False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("namespace {"):
            is_private = True
        elif re.match(r"\}\s*// namespace$", line):
            is_private = False
        elif match := re.match(r"namespace ([\w:]+) \{", line):
            spaces.append(match.group(1))
        elif line.startswith("} // namespace ") and spaces:
            spaces.pop()
        elif not is_private and not line.rstrip().endswith(";") and (match := TYPE.match(line)):
            yield number, "::".join([*spaces, match.group(1)])


def twice_defined(files):
    """Yields (file, line, text): two types of one name link without a word, and one then frees what the other made."""
    known = {}
    for path in files:
        for line, name in types_of(path):
            other = known.setdefault(name, path)
            if other != path:
                yield path, line, f"defines {name}, as {other.name} does"


def violations_of(root, path):
    """Yields (line, text) for what `path` must not do."""
    relative = path.relative_to(root)
    area, folder = relative.parts[0], relative.parts[1] if len(relative.parts) > 2 else ""
    text = path.read_text(encoding="utf-8")
    if "SPDX-License-Identifier: Apache-2.0" not in text[:400]:
        yield 1, "has no SPDX header"
    if path.suffix == ".h" and "#pragma once" not in text:
        yield 1, "has no #pragma once"
    for number, line in enumerate(text.splitlines(), 1):
        if area in ("models", "widgets", "app") and GLUED.search(line):
            yield number, "glues a translated sentence together; use %1"
        if area in ("models", "widgets", "app") and relative.as_posix() != POSTGRES and PASTED_SQL.search(line.split("//")[0]):
            yield number, "sends SQL past the wrapper, or SQL that was put together"
        match = INCLUDE.match(line)
        if not match:
            continue
        included = match.group(2)
        quoted = match.group(1) == '"'
        parts = included.split("/")
        if area == "models" and folder in MODELS:
            if WIDGET_CLASSES.match("<" + included + ">"):
                yield number, f"models/{folder} must not include {included}: models know no user interface"
            if SQL_CLASSES.match("<" + included + ">") and "QtSql" not in QT_MODULES.get(folder, ()):
                yield number, f"models/{folder} must not include {included}: SQL lives in models/storage"
            if quoted and len(parts) > 1:
                if parts[0] in ("widgets", "app"):
                    yield number, f"models/{folder} must not include {included}"
                elif parts[0] in MODELS and parts[0] != folder and parts[0] not in MODELS[folder]:
                    yield number, f"models/{folder} must not include {included}: {parts[0]} stands above it"
        elif area == "widgets" and folder in WIDGETS:
            if SQL_CLASSES.match("<" + included + ">") or (quoted and parts[0] == "storage" and parts[-1] in ("sql.h", "workspace_file.h")):
                yield number, f"widgets/{folder} must not include {included}: widgets go through the document"
            if included == "qcustomplot.h" and folder != "plots":
                yield number, f"widgets/{folder} must not include {included}: only widgets/plots draws with it"
            if quoted and parts[0] == "app":
                yield number, f"widgets/{folder} must not include {included}"
            if quoted and parts[0] == "widgets" and len(parts) > 2:
                other = parts[1]
                part = relative.parts[2] if folder == "lineage" else ""
                if part in LINEAGE and other == "lineage" and parts[2] != part and parts[2] not in LINEAGE[part]:
                    yield number, f"widgets/lineage/{part} must not include {included}: {parts[2]} stands above it"
                if other != folder and other not in WIDGETS[folder]:
                    yield number, f"widgets/{folder} must not include {included}: pages do not know each other"
        if included == "libpq-fe.h" and relative.as_posix() != POSTGRES:
            yield number, f"only {POSTGRES} may include {included}"
        if quoted and ".." in parts:
            yield number, f"includes {included} by a relative path"


def main(root):
    count = 0
    files = 0
    shipped = []
    for area in ("app", "models", "widgets", "tests"):
        for path in sorted((root / area).rglob("*")):
            if path.suffix not in (".h", ".cpp", ".inc") or "data" in path.parts:
                continue
            files += 1
            if area != "tests":
                shipped.append(path)
            for line, text in violations_of(root, path):
                print(f"{path.relative_to(root)}:{line}: {text}")
                count += 1
    for path, line, text in twice_defined(shipped):
        print(f"{path.relative_to(root)}:{line}: {text}")
        count += 1
    for area, known in (("models", MODELS), ("widgets", WIDGETS)):
        for folder in sorted((root / area).iterdir()):
            if folder.is_dir() and folder.name not in known and folder.name != "adr":
                print(f"{area}/{folder.name}: is a folder without a place in the house; give it one in this check")
                count += 1
    print(f"{files} files read, {count} violations")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
