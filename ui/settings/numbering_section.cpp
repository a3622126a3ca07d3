// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/numbering_section.h"

#include "core/catalog/country_preset.h"
#include "core/workflows/save_record.h"
#include "core/workflows/shop_numbering.h"
#include "ui/controls/buttons.h"
#include "ui/controls/form_field.h"
#include "ui/controls/text_label.h"
#include "ui/inputs/choice_input.h"
#include "ui/inputs/record_form.h"
#include "ui/settings/shop_section.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace clientela {

NumberingSection::NumberingSection(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(new ChoiceInput(this))
    , m_form(new RecordForm(session, session.shop().types().type(u"document_numbering"), this))
    , m_next(new TextLabel(TextRole::Heading, Voice::First, this))
    , m_reset(
          makeButton(QStringLiteral("reset-numbering"), tr("As the country does it"), nullptr, ButtonLook::Plain, this))
{
    setObjectName(QStringLiteral("numbering-section"));
    std::vector<Choice> kinds;
    for (const DocumentKind kind : countryPreset(session.shop().defaults().country).offeredKinds())
        kinds.push_back({documentKindKey(kind), Label(documentKindName(kind))});
    m_kind->setObjectName(QStringLiteral("numbering-kind"));
    m_kind->setChoices(kinds);
    if (!kinds.empty())
        m_kind->setKey(kinds.front().key);
    using namespace Qt::Literals::StringLiterals;
    m_form->setFields({u"prefix"_s, u"series"_s, u"pattern"_s}, false);
    m_form->setColumns(2);
    m_form->setSavesItself(true);
    m_next->setObjectName(QStringLiteral("next-number"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(settingsHeading(tr("Numbering"), tr("A change holds from the next document on. Numbers that were "
                                                          "given stay, and none is left out.")));
    layout->addWidget(new FormField(tr("Kind of document"), m_kind));
    layout->addWidget(m_form);
    auto* next = new FormField(tr("The next one gets the number"), m_next);
    next->setHelp(tr("In the pattern, {prefix}, {series}, {year} and {number} stand for themselves; {number:4} writes "
                     "0001."));
    layout->addWidget(next);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    layout->addStretch(1);

    connect(m_kind, &ChoiceInput::edited, this, &NumberingSection::showKind);
    connect(m_form, &RecordForm::changed, this, &NumberingSection::showNext);
    connect(m_form, &RecordForm::saved, this, &NumberingSection::showKind);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_session.perform([this] {
            removeRecord(m_session.shop(), m_session.shop().types().type(u"document_numbering"), m_form->id());
            m_session.tellUndoable(tr("Numbers are given as the country does it"));
            showKind();
        });
    });
    showKind();
}

void NumberingSection::showKind()
{
    m_session.perform([this] {
        const auto kind = documentKindFromKey(m_kind->key());
        if (!kind)
            return;
        AnyRecord record(m_session.shop().types().type(u"document_numbering"));
        record.as<DocumentNumbering>() = numberingOf(m_session.shop(), *kind);
        m_form->setRecord(record);
        m_reset->setVisible(record.base().id > 0);
        showNext();
    });
}

void NumberingSection::showNext()
{
    try {
        m_next->setText(nextNumber(m_session.shop(), m_form->record().as<DocumentNumbering>()));
        m_next->setVoice(Voice::First);
    } catch (const Error& error) {
        // said while typing, as the form says what is wrong with a field
        m_next->setText(error.sentence());
        m_next->setVoice(Voice::Problem);
    }
}

} // namespace clientela
