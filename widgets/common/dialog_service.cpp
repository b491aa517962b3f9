// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/dialog_service.h"

namespace mesh {

DialogService::~DialogService() = default;

} // namespace mesh
