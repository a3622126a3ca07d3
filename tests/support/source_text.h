// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace clientela {

/// A piece of C++ source and the line it starts on, counted from 1.
struct SourcePiece
{
    QString text;
    int line = 0;
};

/// What a C++ source consists of, as far as rules about sources ask.
struct SourceText
{
    std::vector<SourcePiece> includes; ///< "core/base/money.h" or <QString>, with their quotes or angle brackets
    std::vector<SourcePiece> literals; ///< contents of string literals; neighbours are joined as the compiler does
    std::vector<SourcePiece> names;    ///< identifiers and keywords outside comments, literals and #include lines
    int lines = 0;
};

/// Takes C++ source apart; source that does not compile gives some answer, never an error.
SourceText takeApart(const QString& source);

} // namespace clientela
