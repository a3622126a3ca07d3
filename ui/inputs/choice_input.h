// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/records/field.h"

#include <QCheckBox>
#include <QComboBox>

namespace clientela {

/// One of a few values, by key. A key that is not among them is shown as it is and kept.
class ChoiceInput : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceInput(QWidget* parent = nullptr);
    explicit ChoiceInput(const std::vector<Choice>& choices, QWidget* parent = nullptr);

    void setChoices(const std::vector<Choice>& choices);
    /// Offers an empty choice with this text at the top: "None".
    void setEmptyChoice(const QString& text);
    QString key() const { return currentData().toString(); }
    void setKey(const QString& key);
    QString problem() const { return {}; }

Q_SIGNALS:
    /// Somebody chose another one.
    void edited();

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_lastKey;
};

/// A country by its code; countries next to the shop first, then all by name.
class CountryInput final : public ChoiceInput
{
    Q_OBJECT

public:
    CountryInput(Language language, const QString& shopCountry, QWidget* parent = nullptr);
};

/// A language that the program prints in.
class LanguageInput final : public ChoiceInput
{
    Q_OBJECT

public:
    explicit LanguageInput(QWidget* parent = nullptr);
};

/// Yes or no.
class CheckInput final : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckInput(const QString& text, QWidget* parent = nullptr);

    QString problem() const { return {}; }

Q_SIGNALS:
    /// Somebody set or cleared it.
    void edited();
};

} // namespace clientela
