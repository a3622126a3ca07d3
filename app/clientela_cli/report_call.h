// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clientela_cli/call.h"

Answer reportCall(const Arguments& arguments);
