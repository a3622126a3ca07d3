// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clientela_cli/call.h"

Answer listRecords(const Arguments& arguments);
Answer showRecord(const Arguments& arguments);
Answer addRecord(const Arguments& arguments);
Answer changeRecord(const Arguments& arguments);
Answer removeRecord(const Arguments& arguments);
