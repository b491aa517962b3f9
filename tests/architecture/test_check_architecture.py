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

    def test_parts_of_the_lineage_page(self):
        self.assertTrue(self.violations("widgets/lineage/scene/a.cpp", '#include "widgets/lineage/canvas/b.h"\n'))
        self.assertTrue(self.violations("widgets/lineage/exporting/a.cpp", '#include "widgets/lineage/mesh_page.h"\n'))
        self.assertFalse(self.violations("widgets/lineage/canvas/a.cpp", '#include "widgets/lineage/scene/b.h"\n'))
        self.assertFalse(self.violations("widgets/lineage/time/a.cpp", '#include "widgets/lineage/canvas/b.h"\n'))

    def test_pages_that_know_each_other(self):
        self.assertTrue(self.violations("widgets/catalog/a.cpp", '#include "widgets/history/b.h"\n'))
        self.assertFalse(self.violations("widgets/catalog/a.cpp", '#include "widgets/common/b.h"\n'))

    def test_sql_past_the_wrapper(self):
        self.assertTrue(self.violations("widgets/sharing/a.cpp", "connection.run((text + name).toUtf8().constData());\n"))
        self.assertTrue(self.violations("models/sharing/a.cpp", "PQexec(handle, sql);\n"))
        self.assertTrue(self.violations("models/storage/a.cpp", "QSqlQuery query;\n"))
        self.assertTrue(self.violations("models/sharing/a.cpp", "#include <libpq-fe.h>\n"))
        self.assertFalse(self.violations("models/sharing/a.cpp", 'connection.run("SELECT $1", {text});\n'))

    def test_two_types_of_one_name(self):
        with tempfile.TemporaryDirectory() as folder:
            files = [pathlib.Path(folder) / name for name in ("a.h", "b.h", "c.cpp")]
            files[0].write_text("namespace mesh {\nstruct Row\n{\n};\nclass Later;\n} // namespace mesh\n")
            files[1].write_text("namespace mesh {\nclass Row final : public Base\n{\n};\n} // namespace mesh\n")
            files[2].write_text("namespace mesh {\nnamespace {\nstruct Row\n{\n};\n} // namespace\n} // namespace mesh\n")
            self.assertEqual([path for path, _, _ in check.twice_defined(files)], [files[1]])

    def test_glued_sentences_and_missing_headers(self):
        self.assertTrue(self.violations("app/a.cpp", 'auto x = tr("Delete ") + name;\n'))
        self.assertTrue(self.violations("models/mesh/a.h", "struct A;\n"))


if __name__ == "__main__":
    unittest.main()
