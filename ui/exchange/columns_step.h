// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/import_look.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace clientela {

class ColumnsModel;
class ColumnsView;
class TextLabel;

/// The second step of an import: every column of the file, what it holds and where it goes.
class ColumnsStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsStep(Session& session, QWidget* parent = nullptr);

    void setLook(const QString& kind, const ImportLook& look);
    ColumnsModel& columns() { return *m_model; }
    /// Why it cannot go on; empty when it can.
    QString problem() const;
    void focusStart();

Q_SIGNALS:
    void changed();
    /// The file is to be read in another way.
    void tableWanted(const clientela::TableReadOptions& table);
    void kindWanted(const QString& kind);
    void mappingWanted(const QString& name);
    void mappingToSave(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillMappings();
    void saveMapping();

    Session& m_session;
    QString m_kind;
    QString m_likelyKind;
    ColumnsModel* m_model;
    ColumnsView* m_view;
    QWidget* m_otherKind;
    TextLabel* m_otherKindWords;
    TextLabel* m_sheetLabel;
    QComboBox* m_sheet;
    TextLabel* m_separatorLabel;
    QComboBox* m_separator;
    QComboBox* m_mappings;
    QToolButton* m_save;
};

/// "sheet “Clients”" or the separator's name: how a table file is read, in words.
QString separatorWords(QChar separator);

} // namespace clientela
