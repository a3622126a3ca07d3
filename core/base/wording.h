// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

namespace clientela {

/// Words in one given language whatever language the program runs in; paper is printed in the customer's.
/// Mark the text for lupdate where it is used: wording.text("Paper", QT_TRANSLATE_NOOP("Paper", "Invoice")).
class Wording
{
public:
    explicit Wording(Language language)
        : m_language(language)
    {
    }

    Language language() const { return m_language; }
    /// The translation of a source text, or the source text itself when there is none. With a count the right
    /// plural is taken, %n becomes the count and %Ln the count as the language groups its digits.
    /// May be called from any thread.
    QString text(const char* context, const char* source, int count = -1) const;

private:
    Language m_language;
};

/// Makes the running program speak a language: ours, and Qt's own words where they are installed.
/// Replaces what an earlier call installed; needs the QCoreApplication and is called on its thread.
void installTranslation(Language language);

/// The language that the running program speaks: what was installed last, English before.
Language runningLanguage();

/// The language asked for by the variable CLIENTELA_LANGUAGE, else the system's, else English.
Language languageOfEnvironment();

} // namespace clientela
