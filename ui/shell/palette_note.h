// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/shell/palette_model.h"

#include <QWidget>

namespace clientela {

/// The palette's side: who or what the chosen row is, in figures, and what can be done with it at once.
class PaletteNote final : public QWidget
{
    Q_OBJECT

public:
    explicit PaletteNote(Session& session, QWidget* parent = nullptr);

    void showRow(const PaletteRow* row);
    /// Does the n-th of the actions that are offered (from 0); false when there is none.
    bool runAction(int index);

    static constexpr int width = 304;

Q_SIGNALS:
    /// An action was done that leaves the palette.
    void done();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Fact
    {
        QString label;
        QString value;
        bool isFigure = false;
        bool isLate = false;
    };
    struct Action
    {
        const char* icon;
        QString text;
        QString key;
        std::function<void()> run;
        QRect rect = {};
    };

    void fillCustomer(const PaletteRow& row);
    void fillDocument(const PaletteRow& row);
    void fillProduct(const PaletteRow& row);
    int actionAt(const QPoint& position) const;

    Session& m_session;
    PaletteRow::Kind m_kind = PaletteRow::Kind::Heading;
    QString m_title;
    QString m_subtitle;
    bool m_isCompany = false;
    std::vector<Fact> m_facts;
    QString m_textHeading;
    QString m_text;
    std::vector<Action> m_actions;
    int m_hovered = -1;
};

} // namespace clientela
