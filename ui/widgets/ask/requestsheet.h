// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/rehearsaltext.h"
#include "ui/presentation/requesttext.h"
#include "ui/widgets/controls.h"

#include <QTimeZone>

#include <optional>

namespace casebook::ui {

/// The comparison sheet: what was asked, what was found, and what has become different since.
class RequestSheet : public QWidget
{
    Q_OBJECT

public:
    explicit RequestSheet(QWidget *parent = nullptr);

    enum class Comparison { None, Running, Done };
    /// `changes` are those of a comparison that is done.
    void show(const review::Request &request, const QTimeZone &zone, Comparison comparison,
              const std::vector<std::string> &changes = {}, const std::optional<work::Rehearsed> &rehearsed = {});

private:
    void showRehearsal(const work::Rehearsed &rehearsed);
    void showHead(const review::Request &request, const QTimeZone &zone);
    void addNote(Tone tone, const QString &name, const QStringList &sentences);
    void addSection(const QString &title, const QList<QPair<QString, QString>> &fields);

    QVBoxLayout *m_rows;
};

} // namespace casebook::ui
