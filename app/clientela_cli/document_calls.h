// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clientela_cli/call.h"

Answer issueCall(const Arguments& arguments);
Answer convertCall(const Arguments& arguments);
Answer payCall(const Arguments& arguments);
Answer creditCall(const Arguments& arguments);
Answer acceptCall(const Arguments& arguments);
Answer declineCall(const Arguments& arguments);
Answer cancelCall(const Arguments& arguments);
Answer duplicateCall(const Arguments& arguments);
Answer printCall(const Arguments& arguments);
