// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/automatic_backup.h"
#include "ui/session/session.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace clientela {

class BackupsModel;
class TextLabel;

/// The backups of a shop: by which rule they are made, those there are, back up now, verify, restore.
class BackupsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupsPanel(Session& session, QWidget* parent = nullptr);

    const BackupRule& rule() const { return m_rule; }
    void setRule(const BackupRule& rule);
    /// Reads the folder again.
    void reload();

Q_SIGNALS:
    /// By the user only; whoever keeps the rule keeps it.
    void ruleChanged(const clientela::BackupRule& rule);
    /// The backup is to take the place of the open shop; the shell closes it, restores and opens it again.
    void restoreWanted(const QString& path);

private:
    void takeRule();
    void chooseFolder();
    void backUpNow();
    void verify();
    void restore();
    void showButtons();
    QString chosenPath() const;

    Session& m_session;
    BackupRule m_rule;
    BackupsModel* m_model;
    QCheckBox* m_isOn;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QSpinBox* m_keep;
    QTableView* m_table;
    TextLabel* m_empty;
    QPushButton* m_now;
    QPushButton* m_verify;
    QPushButton* m_restore;
};

} // namespace clientela
