// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choice_input.h"

#include <QCollator>
#include <QKeyEvent>
#include <QLocale>
#include <QWheelEvent>

#include <algorithm>

namespace clientela {

ChoiceInput::ChoiceInput(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(12);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this] {
        if (key() == m_lastKey)
            return;
        m_lastKey = key();
        Q_EMIT edited();
    });
}

ChoiceInput::ChoiceInput(const std::vector<Choice>& choices, QWidget* parent)
    : ChoiceInput(parent)
{
    setChoices(choices);
}

void ChoiceInput::setChoices(const std::vector<Choice>& choices)
{
    const QString kept = key();
    clear();
    for (const Choice& choice : choices)
        addItem(choice.label.text(), choice.key);
    setKey(kept);
}

void ChoiceInput::setEmptyChoice(const QString& text)
{
    const QString kept = key();
    insertItem(0, text, QString());
    setKey(kept);
}

void ChoiceInput::setKey(const QString& key)
{
    int index = findData(key);
    if (index < 0 && !key.isEmpty()) {
        addItem(key, key);
        index = count() - 1;
    }
    setCurrentIndex(index);
    m_lastKey = this->key();
}

void ChoiceInput::wheelEvent(QWheelEvent* event)
{
    // a page is scrolled over many choices; only the one with the keyboard turns
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceInput::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
        || event->key() == Qt::Key_Space) {
        showPopup();
        return;
    }
    // Enter is the form's
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QComboBox::keyPressEvent(event);
}

namespace {

/// A country's name as the window's language writes it where Qt knows that, else as the country itself does.
QString countryName(Language language, QLocale::Territory territory)
{
    const QString code = QLocale::territoryToCode(territory);
    const QLocale readers(languageCode(language));
    const QLocale there(readers.language(), territory);
    if (there.territory() == territory && there.language() == readers.language()) {
        const QString name = there.nativeTerritoryName();
        if (!name.isEmpty())
            return name;
    }
    const QString english = QLocale::territoryToString(territory);
    return english.isEmpty() ? code : english;
}

} // namespace

CountryInput::CountryInput(Language language, const QString& shopCountry, QWidget* parent)
    : ChoiceInput(parent)
{
    struct Country
    {
        QString code;
        QString name;
    };
    std::vector<Country> countries;
    for (int number = QLocale::AnyTerritory + 1; number <= QLocale::LastTerritory; ++number) {
        const auto territory = static_cast<QLocale::Territory>(number);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2 && code.at(0).isLetter())
            countries.push_back({code, countryName(language, territory)});
    }
    QCollator order(QLocale(languageCode(language)));
    std::ranges::sort(countries, [&](const Country& a, const Country& b) {
        const int compared = order.compare(a.name, b.name);
        return compared != 0 ? compared < 0 : a.code < b.code;
    });
    const auto duplicates = std::ranges::unique(countries, {}, &Country::code);
    countries.erase(duplicates.begin(), duplicates.end());
    QStringList first{shopCountry};
    for (const char* near : {"PT", "ES", "BR"}) {
        if (!first.contains(QLatin1String(near)))
            first.append(QLatin1String(near));
    }
    for (const QString& code : std::as_const(first)) {
        const auto found = std::ranges::find(countries, code, &Country::code);
        if (found != countries.end())
            addItem(found->name, found->code);
    }
    insertSeparator(count());
    for (const Country& country : countries) {
        if (!first.contains(country.code))
            addItem(country.name, country.code);
    }
    setKey(shopCountry);
}

LanguageInput::LanguageInput(QWidget* parent)
    : ChoiceInput(parent)
{
    for (const Language language : allLanguages())
        addItem(languageName(language), languageCode(language));
}

CheckInput::CheckInput(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
    connect(this, &QCheckBox::clicked, this, &CheckInput::edited);
}

} // namespace clientela
