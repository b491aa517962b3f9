// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "precompiled.h"

#include "base/progress.h"
#include "base/result.h"
#include "mesh/change_set.h"
#include "mesh/mesh.h"
#include "mesh/naming.h"
