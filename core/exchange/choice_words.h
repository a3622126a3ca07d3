// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/records/field.h"

#include <QString>

#include <optional>

namespace clientela {

/// The key of a choice that files write as its key, its label in any of our languages or a common word for it
/// ("Empresa", "Particular", "Serviço"); empty when the text means none of the field's choices.
QString choiceKey(const Field& field, const QString& text);

/// Whether a cell says yes or no, in our languages and in figures; nothing when it says neither.
std::optional<bool> booleanOf(const QString& text);

/// The ISO 3166 code of a country that is written as a code or a name in our languages or its own; empty when unknown.
QString countryCodeOf(const QString& text);

/// What a birthday or anniversary is called in a language, for text that means one in any of ours; other text as it is.
QString dateLabelOf(const QString& text, Language language);
/// Whether the label of an important date means a birthday.
bool isBirthdayLabel(const QString& label);

/// How the program calls a telephone, e-mail or address type that a file writes in any of our languages
/// ("* Mobile", "Trabajo", "CELL"): mobile, work, home, fax, pager, other, main; other words as they are.
QString contactTypeOf(const QString& text);

} // namespace clientela
