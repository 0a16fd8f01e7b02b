// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/requestscontroller.h"
#include "ui/presentation/timelinemodel.h"

#include <QDialog>

namespace casebook::ui {

/// The first events of a request, as an export would have them.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(const QString &id, RequestsController::Preview preview, const QTimeZone &zone,
                  QWidget *parent = nullptr);

private:
    TimelineModel m_model;
};

} // namespace casebook::ui
