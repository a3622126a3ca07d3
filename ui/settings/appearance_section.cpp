// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_section.h"

#include "ui/controls/buttons.h"
#include "ui/controls/form_field.h"
#include "ui/inputs/choice_input.h"
#include "ui/session/user_settings.h"
#include "ui/settings/shop_section.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace clientela {

AppearanceSection::AppearanceSection(Session& session, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("appearance-section"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(settingsHeading(
        tr("Language and look"), tr("For whoever works at this computer; other computers have their own settings.")));

    auto* language = new ChoiceInput(this);
    language->setObjectName(QStringLiteral("window-language"));
    std::vector<Choice> languages{{QStringLiteral("system"), Label(tr("As the system"))}};
    for (const Language each : allLanguages())
        languages.push_back({languageCode(each), Label(languageName(each))});
    language->setChoices(languages);
    const auto saved = savedLanguage();
    language->setKey(saved ? languageCode(*saved) : QStringLiteral("system"));
    connect(language, &ChoiceInput::edited, this, [this, language] {
        saveLanguage(languageFromCode(language->key()));
        // the window is made anew; not while its own slot runs
        QTimer::singleShot(0, this, &AppearanceSection::languageChanged);
    });
    layout->addWidget(new FormField(tr("Language of the window"), language));

    auto* colours = new ChoiceInput(this);
    colours->setObjectName(QStringLiteral("window-theme"));
    colours->setChoices({{QStringLiteral("0"), Label(tr("As the system"))},
                         {QStringLiteral("1"), Label(tr("Light"))},
                         {QStringLiteral("2"), Label(tr("Dark"))}});
    colours->setKey(QString::number(static_cast<int>(appearance().choice)));
    layout->addWidget(new FormField(tr("Light or dark"), colours));

    auto* size = new ChoiceInput(this);
    size->setObjectName(QStringLiteral("text-size"));
    size->setChoices({{QStringLiteral("90"), Label(tr("Small"))},
                      {QStringLiteral("100"), Label(tr("Usual"))},
                      {QStringLiteral("115"), Label(tr("Large"))},
                      {QStringLiteral("130"), Label(tr("Very large"))}});
    size->setKey(QString::number(appearance().textSize));
    layout->addWidget(new FormField(tr("Text size"), size));

    auto* motion = new CheckInput(tr("No animations"), this);
    motion->setObjectName(QStringLiteral("less-motion"));
    motion->setChecked(appearance().lessMotion);
    layout->addWidget(motion);

    const auto apply = [colours, size, motion] {
        Appearance chosen;
        chosen.choice = static_cast<ThemeChoice>(colours->key().toInt());
        chosen.textSize = size->key().toInt();
        chosen.lessMotion = motion->isChecked();
        saveAppearance(chosen);
        applyAppearance(chosen);
    };
    connect(colours, &ChoiceInput::edited, this, apply);
    connect(size, &ChoiceInput::edited, this, apply);
    connect(motion, &CheckInput::edited, this, apply);

    auto* hints = makeButton(QStringLiteral("restore-hints"), tr("Show all hints again"), nullptr, ButtonLook::Plain,
                             this);
    connect(hints, &QPushButton::clicked, this, [&session] {
        restoreHints();
        session.tell(tr("Hints are shown again, the next time a page is opened"));
    });
    layout->addWidget(hints, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

} // namespace clientela
