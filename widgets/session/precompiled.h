// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/mesh/precompiled_mesh.h"
#include "widgets/precompiled.h"

#include "widgets/session/session.h"
