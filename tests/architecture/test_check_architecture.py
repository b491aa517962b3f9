#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meshstead authors
# SPDX-License-Identifier: Apache-2.0
"""A check that finds nothing is worth nothing: plants each kind of violation and looks whether it is found."""
import pathlib
import tempfile
import unittest

import check_architecture as check

HEADER = "// SPDX-License-Identifier: Apache-2.0\n"


class Catches(unittest.TestCase):
    def violations(self, name, text):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            path = root / name
            path.parent.mkdir(parents=True)
            path.write_text(HEADER + text)
            return [what for _, what in check.violations_of(root, path)]

    def test_a_lower_folder_including_a_higher_one(self):
        self.assertTrue(self.violations("models/mesh/a.cpp", '#include "storage/b.h"\n'))
        self.assertFalse(self.violations("models/storage/a.cpp", '#include "mesh/b.h"\n'))

    def test_widgets_below_the_models(self):
        self.assertTrue(self.violations("models/items/a.cpp", "#include <QtWidgets/QWidget>\n"))

    def test_sql_outside_storage(self):
        self.assertTrue(self.violations("models/document/a.cpp", "#include <QSqlQuery>\n"))
        self.assertTrue(self.violations("widgets/catalog/a.cpp", "#include <QSqlQuery>\n"))
        self.assertFalse(self.violations("models/storage/a.cpp", "#include <QSqlQuery>\n"))

    def test_pages_that_know_each_other(self):
        self.assertTrue(self.violations("widgets/catalog/a.cpp", '#include "widgets/history/b.h"\n'))
        self.assertFalse(self.violations("widgets/catalog/a.cpp", '#include "widgets/common/b.h"\n'))

    def test_glued_sentences_and_missing_headers(self):
        self.assertTrue(self.violations("app/a.cpp", 'auto x = tr("Delete ") + name;\n'))
        self.assertTrue(self.violations("models/mesh/a.h", "struct A;\n"))


if __name__ == "__main__":
    unittest.main()
