#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meshstead authors
# SPDX-License-Identifier: Apache-2.0
"""Plants each kind of fault in a copy of the German texts and looks whether it is found."""
import pathlib
import re
import tempfile
import unittest

import check_translations as check

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "translations"
MESSAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>C</name>{}</context></TS>
"""


class Catches(unittest.TestCase):
    def faults(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "meshstead_de.ts"
            path.write_text(text, encoding="utf-8")
            return list(check.faults_of_file(path))

    def faults_of(self, source, translation):
        return self.faults(
            MESSAGE.format(f"<message><source>{source}</source><translation>{translation}</translation></message>"))

    def faults_of_plural(self, *forms):
        inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        return self.faults(
            MESSAGE.format('<message numerus="yes"><source>%n files</source>'
                           f"<translation>{inner}</translation></message>"))

    def planted(self, pattern, replacement):
        """The real German file with one place changed."""
        text = (FOLDER / "meshstead_de.ts").read_text(encoding="utf-8")
        changed, count = re.subn(pattern, replacement, text, count=1, flags=re.S)
        self.assertEqual(count, 1, "the place to plant the fault in is gone")
        return self.faults(changed)

    def test_a_lost_placeholder_in_the_real_file(self):
        self.assertTrue(self.planted(r"(<translation>[^<]*)%1([^<]*</translation>)", r"\1\2"))

    def test_an_unfinished_text_in_the_real_file(self):
        self.assertTrue(self.planted(r"<translation>[^<]+</translation>", '<translation type="unfinished"></translation>'))

    def test_a_missing_plural_in_the_real_file(self):
        self.assertTrue(self.planted(r"<numerusform>[^<]*</numerusform>\s*", ""))

    def test_a_file_cut_short(self):
        text = (FOLDER / "meshstead_de.ts").read_text(encoding="utf-8")
        self.assertTrue(self.faults(text[: len(text) // 2]))

    def test_placeholders_and_their_order(self):
        self.assertFalse(self.faults_of("%1 of %2", "%2 von %1"))
        self.assertTrue(self.faults_of("%1 of %2", "%1 von %1"))
        self.assertTrue(self.faults_of("%1", "%1 und %2"))
        self.assertTrue(self.faults_of("%L1 new", "%1 neu"))
        self.assertFalse(self.faults_of("%1 % left", "noch %1 %"))

    def test_blanks_ellipses_and_accelerators(self):
        self.assertTrue(self.faults_of(" or ", "oder"))
        self.assertTrue(self.faults_of("Open...", "\u00d6ffnen"))
        self.assertTrue(self.faults_of("&amp;Open", "\u00d6ffnen"))
        self.assertFalse(self.faults_of("&amp;Open", "\u00d6&amp;ffnen"))

    def test_plural_forms(self):
        self.assertFalse(self.faults_of_plural("%n Datei", "%n Dateien"))
        self.assertFalse(self.faults_of_plural("eine Datei", "%n Dateien"))
        self.assertTrue(self.faults_of_plural("%n Datei", "Dateien"))
        self.assertTrue(self.faults_of_plural("%n Datei"))
        self.assertTrue(self.faults_of_plural("%n Datei", ""))

    def test_a_text_that_is_no_longer_there(self):
        self.assertTrue(self.faults(MESSAGE.format(
            '<message><source>a</source><translation type="vanished">b</translation></message>')))

    def test_texts_hidden_behind_a_function(self):
        self.assertTrue(list(check.faults_of_source("QString translate(const char* text)\n")))
        self.assertTrue(list(check.faults_of_source("const auto tr = [](const char* text) {\n")))
        self.assertFalse(list(check.faults_of_source("    Q_DECLARE_TR_FUNCTIONS(mesh::Naming)\n")))


if __name__ == "__main__":
    unittest.main()
