// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "base/progress.h"

#include <QCoreApplication>

namespace mesh {

Error Progress::cancelled()
{
    return {Error::Code::Cancelled, QCoreApplication::translate("mesh::Progress", "Stopped. Nothing was changed."), {}};
}

} // namespace mesh
