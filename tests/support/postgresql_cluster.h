// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace clientela::test {

/// A new, empty database on a PostgreSQL server, as a location for Database; nothing where there is no server.
/// CLIENTELA_TEST_POSTGRESQL may name a running server (postgresql://user@host/database, allowed to create databases);
/// otherwise one is started from the system's package once per program, in a temporary folder, and ends with it.
/// Where neither works one line says why.
std::optional<QString> newPostgresqlDatabase();

} // namespace clientela::test
