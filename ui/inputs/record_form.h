// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/value_editor.h"

#include <QStringList>
#include <QTimer>

#include <memory>
#include <vector>

namespace clientela {

class ConflictLine;
class FormField;
class TagsInput;

/// A form made of a record type's fields, in as many columns as there is room for. It keeps up with what others change
/// in the same record: untouched fields follow, touched ones keep what was typed, and where both changed the same field
/// a line below shows the other value.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    RecordForm(Session& session, const RecordType& type, QWidget* parent = nullptr);
    ~RecordForm() override;

    /// The fields and plain lists (tags) in this order; empty for all that can be edited. With custom fields the shop's
    /// own follow, also those that it adds later.
    void setFields(const QStringList& keys, bool withCustomFields = true);
    /// At most so many columns, each at least so wide; 2 and 220 unless set.
    void setColumns(int most, int leastWidth = 220);
    /// Fields that take the whole width; long texts do unless told otherwise.
    void setWide(const QStringList& keys);

    /// Shows a record, as it was read; what was typed before is forgotten.
    void setRecord(const AnyRecord& record);
    /// The record with what stands in the editors, also where it is not saved.
    AnyRecord record() const;
    qint64 id() const;
    /// The fields that somebody edited since the last save.
    QStringList touched() const;
    /// Shows the problems at their fields; true when there are none.
    bool check();
    /// Saves what was edited. False when something is in the way; it is then said at its field, or by the toast.
    bool save();
    /// Saves by itself a second after typing, and when a field is left.
    void setSavesItself(bool saves);
    /// Shows the stored record in all fields that nobody touched.
    void refresh();

    ValueEditor* editor(const QString& key) const;
    FormField* field(const QString& key) const;
    void setProblem(const QString& key, const QString& problem);
    /// The first field that cannot be saved as it stands, and why; empty when all can.
    QString firstProblem() const;
    void focusFirstProblem();
    void focusField(const QString& key);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody edited a field.
    void changed(const QString& key);
    /// What was edited is stored.
    void saved(qint64 id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Part
    {
        QString key;
        const Field* field = nullptr;
        std::unique_ptr<ValueEditor> editor;
        TagsInput* tags = nullptr;
        QWidget* cell = nullptr;
        FormField* form = nullptr;
        ConflictLine* conflict = nullptr;
        bool isWide = false;
        bool isTouched = false;
        Value start;  ///< what was stored when it was shown
        Value theirs; ///< what somebody else stored meanwhile; only with hasConflict
        bool hasConflict = false;
    };

    void build();
    void rebuild();
    std::unique_ptr<Part> makePart(const QString& key);
    QStringList shownKeys() const;
    Part* part(const QString& key) const;
    const Part* firstWrong() const;
    /// A plain list counts as its words, one a line.
    Value valueIn(const Part& part, const AnyRecord& record) const;
    void putValue(const Part& part, AnyRecord& record, const Value& value) const;
    Value typedValue(const Part& part) const;
    QString problemIn(const Part& part) const;
    void showValue(Part& part, const Value& value);
    void noteEdited(const QString& key);
    void noteChanged(const std::vector<ChangedRecord>& changed);
    void settleConflict(const QString& key, bool takesTheirs);
    void showConflict(Part& part, const Value& theirs);
    /// Stores what was edited and is good; false when some of it stays in the editors.
    bool storeTouched();
    bool placeError(const Error& error);
    void followStored(const AnyRecord& stored);
    void leaveField(QWidget* left, QWidget* entered);
    int arrange(int width, bool moves) const;

    Session& m_session;
    const RecordType* m_type;
    QStringList m_keys;
    QStringList m_wide;
    bool m_withCustomFields = true;
    int m_mostColumns = 2;
    int m_leastWidth = 220;
    bool m_savesItself = false;
    bool m_isSaving = false;
    bool m_isShowing = false;
    QTimer m_saveSoon;
    AnyRecord m_record;
    std::vector<std::unique_ptr<Part>> m_parts;
};

} // namespace clientela
