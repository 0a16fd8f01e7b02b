// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/work/readingreport.h"
#include "ui/presentation/casecontroller.h"
#include "ui/presentation/importcontroller.h"

#include <QObject>

#include <memory>
#include <optional>

namespace casebook::ui {

/// The reading report of the open case: made when the case or what it holds is another, and saved as a document.
class ReportController : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Html, Json };

    /// Borrows all of them.
    ReportController(CaseReads &reads, CaseController &caseFile, ImportController &imports,
                     const Clock &clock = systemClock(), QObject *parent = nullptr);

    /// None while no case is open and while it is being read. Whether the books balance is not in it, since that takes
    /// longer: CaseController::books() says so.
    const std::shared_ptr<const work::ReadingReport> &report() const { return m_report; }

    /// With its figures; null for a source that the report does not know.
    const work::SourceReport *source(SourceKey key) const;

    /// What the last import left out although it should be an archive.
    std::int64_t leftOut() const;

    /// What can be seen of one source beside its figures.
    struct Examined
    {
        SourceKey source{};
        std::vector<store::IssueRow> unread; ///< Where its records are interrupted; of very many only the first.
        QString bytes;                       ///< Around the place that was asked for, as hexDump(); may be empty.
    };
    /// Looks into a source; examinedChanged() follows.
    void examine(const work::SourceReport &source, std::optional<Span> place);
    const std::optional<Examined> &examined() const { return m_examined; }

    /// Writes the report off the window's thread; saved() or failed() follows. Nothing happens without a report, or
    /// before the books are checked: false.
    bool canSave() const;
    bool save(Format format, const Path &file);
    static QString suggestedName(const QString &caseTitle, Format format);

Q_SIGNALS:
    void changed();
    void examinedChanged();
    void saved(const casebook::Path &file);
    void failed(const casebook::Error &error);

private:
    static const Clock &systemClock();
    void read();
    void clear();

    CaseReads &m_reads;
    CaseController &m_case;
    ImportController &m_import;
    const Clock &m_clock;
    std::shared_ptr<const work::ReadingReport> m_report;
    quint64 m_generation = 0;
    std::optional<Examined> m_examined;
    quint64 m_examination = 0;
};

} // namespace casebook::ui
