// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clientela_cli/call.h"

Answer createCall(const Arguments& arguments);
Answer undoCall(const Arguments& arguments);
Answer redoCall(const Arguments& arguments);
Answer historyCall(const Arguments& arguments);
