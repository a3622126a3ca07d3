// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/empty_panel.h"

#include "ui/controls/buttons.h"
#include "ui/controls/option_button.h"
#include "ui/controls/text_label.h"
#include "ui/session/commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QAction>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int emptyPanelWidth = 576;

/// A dashed place with a sentence.
class EmptyListDrop final : public QWidget
{
public:
    explicit EmptyListDrop(QWidget* parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("drop-place"));
    }

    void setSentence(const QString& sentence)
    {
        m_sentence = sentence;
        setAccessibleName(sentence);
        setFixedHeight(scaled(56));
        setVisible(!sentence.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme().edge, 1, Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const int text = qCeil(textMetrics(TextRole::Second).horizontalAdvance(m_sentence)) + 2;
        const int shown = qMin(text, width() - scaled(64));
        const int left = (width() - shown - 24) / 2;
        paintIcon(painter, "download", QRect(left, 0, 16, height()), theme().ink2);
        paintText(painter, QRect(left + 24, 0, shown, height()), m_sentence, TextRole::Second, theme().ink3);
    }

private:
    QString m_sentence;
};

} // namespace

EmptyPanel::EmptyPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new TextLabel(TextRole::Display, this))
    , m_sentence(new TextLabel(TextRole::Body, Voice::Second, this))
    , m_options(new QWidget(this))
    , m_optionLayout(new QVBoxLayout(m_options))
    , m_drop(new EmptyListDrop(this))
{
    setObjectName(QStringLiteral("empty-panel"));
    m_title->setObjectName(QStringLiteral("empty-title"));
    m_title->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("empty-sentence"));
    m_sentence->setWordWrap(true);
    m_optionLayout->setContentsMargins(0, 8, 0, 0);
    m_optionLayout->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_options);
    layout->addSpacing(12);
    layout->addWidget(m_drop);
    setCursor(Qt::ArrowCursor);
}

void EmptyPanel::clearOptions()
{
    while (QLayoutItem* item = m_optionLayout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void EmptyPanel::showEmptyState(const EmptyState& state)
{
    clearOptions();
    m_title->setText(state.title);
    m_sentence->setText(state.sentence);
    bool isFirst = true;
    for (const EmptyOption& option : state.options) {
        QAction* command = m_session.commands().find(QLatin1String(option.command));
        if (!command)
            continue;
        auto* button = new OptionButton(QLatin1String("option-") + QLatin1String(option.command), option.icon,
                                        option.title, option.detail, keyText(command->shortcut()), m_options);
        button->setRecommended(isFirst);
        isFirst = false;
        connect(button, &QPushButton::clicked, command, &QAction::trigger);
        m_optionLayout->addWidget(button);
    }
    m_options->setVisible(!isFirst);
    static_cast<EmptyListDrop*>(m_drop)->setSentence(state.dropSentence);
    place();
}

void EmptyPanel::showNoMatch(const QString& filterWords)
{
    clearOptions();
    m_title->setText(tr("Nothing matches"));
    m_sentence->setText(tr("No row passes the filter “%1”. Change it, or look at everything.").arg(filterWords));
    auto* all = makeButton(QStringLiteral("show-all"), tr("Show everything"), nullptr, ButtonLook::Plain, m_options);
    connect(all, &QPushButton::clicked, this, &EmptyPanel::showAllWanted);
    m_optionLayout->addWidget(all, 0, Qt::AlignLeft);
    m_options->show();
    static_cast<EmptyListDrop*>(m_drop)->setSentence({});
    place();
}

void EmptyPanel::place()
{
    const QWidget* around = parentWidget();
    const int width = qMin(scaled(emptyPanelWidth), around->width() - 2 * scaled(16));
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int height = qMin(wanted, around->height());
    setGeometry((around->width() - width) / 2, qMax(0, qMin(scaled(80), (around->height() - height) / 2)), width,
                height);
}

void EmptyPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), 8, theme().sheet, theme().line);
}

} // namespace clientela
