// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 is 2.13 on Debian 12 and 3 elsewhere; tests include only this.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
namespace Catch {
inline auto Contains(const std::string& part)
{
    return Matchers::ContainsSubstring(part);
}
} // namespace Catch
using Catch::Approx;
#else
#include <catch2/catch.hpp>
namespace Catch {
using Matchers::Contains;
}
#endif

#include <QByteArray>
#include <QString>

#include <optional>
#include <ostream>

inline std::ostream& operator<<(std::ostream& out, const QString& text)
{
    return out << text.toUtf8().constData();
}

inline std::ostream& operator<<(std::ostream& out, const QByteArray& bytes)
{
    return out << bytes.constData();
}
