#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meshstead authors
# SPDX-License-Identifier: Apache-2.0
"""Checks what a translator can break without seeing it, and texts that lupdate cannot see.

check_translations.py ROOT      prints one line per fault; exits with 1 where there is any
"""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n|Ln)")
ACCELERATOR = re.compile(r"&(?=\w)")
ELLIPSES = ("...", "\u2026")
# Languages with "one" and "many"; add a language here with its number of plural forms.
FORMS = {"en": 2, "de": 2}
# The English file holds the plurals only: everything else is English in the sources.
PLURALS_ONLY = {"en"}
# lupdate takes texts from tr() of a class and from translate("Context", "Text"), not from a function of our own.
HIDDEN = re.compile(r"\bQString (?:tr|translate)\(const char ?\*|\b(?:tr|translate) = \[[^\]]*\]\(const char ?\*")


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def blanks(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def faults_of_text(source, text, is_singular=False):
    """Yields what is wrong with one translated text."""
    if not text.strip():
        yield "is not translated"
        return
    expected, found = placeholders(source), placeholders(text)
    if is_singular and not found["%n"]:
        del expected["%n"]  # "one file" needs no number
    # A sentence may say something twice; it may neither drop nor invent a placeholder.
    if set(expected) != set(found):
        yield f"has {sorted(found)} where the source has {sorted(expected)}"
    if blanks(source) != blanks(text):
        yield "begins or ends with other blanks than the source"
    if source.endswith(ELLIPSES) != text.endswith(ELLIPSES):
        yield "has lost or won an ellipsis at its end"
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(text)):
        yield "has another number of accelerators than the source"


def faults_of_message(message, forms):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None:
        yield "has no translation element"
        return
    if translation.get("type") in ("vanished", "obsolete"):
        yield "is of a text that is no longer there; run update_translations"
        return
    if translation.get("type") == "unfinished":
        yield "is unfinished"
        return
    if message.get("numerus") == "yes":
        texts = [form.text or "" for form in translation.findall("numerusform")]
        if len(texts) != forms:
            yield f"has {len(texts)} plural forms instead of {forms}"
        for at, text in enumerate(texts):
            yield from faults_of_text(source, text, is_singular=at == 0)
    else:
        yield from faults_of_text(source, translation.text or "")


def faults_of_file(path):
    """Yields one sentence per fault of a .ts file."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        yield f"cannot be read: {error}"
        return
    language = root.get("language", "").split("_")[0]
    if language not in FORMS:
        yield f'is in the language "{language}", whose plural forms this check does not know'
        return
    count = 0
    for context in root.iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            count += 1
            for fault in faults_of_message(message, FORMS[language]):
                yield f'{name}: "{message.findtext("source")}" {fault}'
            if language in PLURALS_ONLY and message.get("numerus") != "yes":
                yield f'{name}: "{message.findtext("source")}" is no plural; English stands in the sources'
    if count == 0:
        yield "holds no text"


def faults_of_source(text):
    """Yields the lines at which a text would never reach the translators."""
    for number, line in enumerate(text.splitlines(), 1):
        if HIDDEN.search(line):
            yield number, "hides its texts from lupdate; use a struct with Q_DECLARE_TR_FUNCTIONS"


def main(root):
    count = 0
    files = sorted((root / "translations").glob("*.ts"))
    for path in files:
        for fault in faults_of_file(path):
            print(f"{path.relative_to(root)}: {fault}")
            count += 1
    for area in ("app", "models", "widgets"):
        for path in sorted((root / area).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                for line, fault in faults_of_source(path.read_text(encoding="utf-8")):
                    print(f"{path.relative_to(root)}:{line}: {fault}")
                    count += 1
    print(f"{len(files)} languages read, {count} faults")
    return 1 if count or not files else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
