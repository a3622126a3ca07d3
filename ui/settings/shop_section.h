// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace clientela {

class RecordForm;

/// Who the shop is: what stands on paper as the sender, and how it is paid.
class ShopSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ShopSection(Session& session, QWidget* parent = nullptr);
};

/// The shop's own record as any record, to be edited.
AnyRecord shopProfileRecord(ShopFile& shop);
/// A heading between the groups of a settings form.
QWidget* settingsHeading(const QString& text, const QString& explanation = {});

} // namespace clientela
