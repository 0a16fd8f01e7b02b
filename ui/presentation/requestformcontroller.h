// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/requestform.h"
#include "core/store/casereader.h"
#include "ui/presentation/casereads.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

namespace casebook::ui {

/// What stands in a request form: a request file (docs/requests.md), with documents that an earlier version of the
/// request has already.
struct RequestDraft
{
    QJsonObject file;
    std::vector<review::SupportingDocument> kept;
};

/// Invalid: as review::parseRequestFile(). Reads the documents.
Result<review::RequestForm> toForm(const RequestDraft &draft);

/// Looks at a request form while somebody fills it in: compiles its switches, and counts what the query selects.
class RequestFormController : public QObject
{
    Q_OBJECT

public:
    explicit RequestFormController(CaseReads &reads, QObject *parent = nullptr);

    /// What stands in the form now. Counting begins a moment after the last change.
    void look(const RequestDraft &draft);
    void stop();

    /// The compiled query; none where scope or filter cannot be read, and problem() says why.
    const std::optional<std::string> &query() const { return m_query; }
    const QString &problem() const { return m_problem; }
    /// None while it is being counted.
    const std::optional<store::CaseReader::Counts> &counts() const { return m_counts; }
    /// What an approver would think about, as submitting would say it; of the last count.
    const QStringList &warnings() const { return m_warnings; }

Q_SIGNALS:
    void changed();

private:
    struct Found
    {
        store::CaseReader::Counts counts;
        std::vector<std::string> warnings;
    };
    void count();

    CaseReads &m_reads;
    QTimer m_pause;
    review::RequestForm m_form; ///< As far as it is filled in.
    std::optional<std::string> m_query;
    QString m_problem;
    std::optional<store::CaseReader::Counts> m_counts;
    QStringList m_warnings;
    QFuture<Result<Found>> m_counting;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
