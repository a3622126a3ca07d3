// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clientela_cli/call.h"

Answer searchCall(const Arguments& arguments);
Answer timelineCall(const Arguments& arguments);
Answer exportCall(const Arguments& arguments);
Answer backupCall(const Arguments& arguments);
Answer restoreCall(const Arguments& arguments);
Answer checkCall(const Arguments& arguments);
Answer duplicatesCall(const Arguments& arguments);
Answer mergeCall(const Arguments& arguments);
Answer anonymiseCall(const Arguments& arguments);
Answer exportPersonCall(const Arguments& arguments);
