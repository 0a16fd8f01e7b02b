// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/check.h"
#include "core/audit/proof.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/logmodel.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace casebook::ui {

/// The audit log of the open case: its entries, what can be said of it, and proofs of single entries. It is read when
/// somebody looks at it.
class LogController : public QObject
{
    Q_OBJECT

public:
    explicit LogController(CaseReads &reads, QObject *parent = nullptr);

    LogModel &entries() { return m_entries; }
    void setZone(const QTimeZone &zone) { m_entries.setZone(zone); }

    void reload();
    void clear();

    /// As `audit verify`, in the background. Ends with changed().
    void check();
    bool checking() const { return m_checking; }
    const std::optional<audit::LogCheck> &found() const { return m_found; }
    /// "intact", or why it cannot be told; one a verdict.
    static QString verdictText(std::optional<bool> verdict);

    /// The proof of an entry, as text; empty until it is there.
    void prove(std::int64_t number);
    const QString &proof() const { return m_proof; }
    /// Writes the proof into a new folder. Ends with saved() or failed().
    void saveProof(std::int64_t number, const Path &folder);
    /// Writes the whole log into a new folder, the same way.
    void saveLog(const Path &folder);

Q_SIGNALS:
    void changed();
    void proofChanged();
    void saved(const QString &sentence);
    void failed(const casebook::Error &error);

private:
    void tell(const Result<std::vector<std::string>> &files, const Path &folder);

    CaseReads &m_reads;
    LogModel m_entries;
    std::optional<audit::LogCheck> m_found;
    bool m_checking = false;
    std::int64_t m_proved = -1;
    QString m_proof;
};

} // namespace casebook::ui
