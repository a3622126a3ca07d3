// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clientela {

/// An e-mail address as it is stored: trimmed, taken out of "mailto:" and "Name <address>", the domain in lower case.
/// Text that holds no address comes back trimmed.
QString normalizedEmail(QStringView text);

/// Whether a normalized address can be one: a name, an at sign and a domain with a point. Whether somebody reads
/// it only a message can tell. Quoted names and addresses of bare computers are not taken for plausible.
bool isPlausibleEmail(QStringView address);

/// How addresses are compared and searched: normalized, all in lower case, as mail providers treat them.
QString emailSearchForm(QStringView text);

} // namespace clientela
