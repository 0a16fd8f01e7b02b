// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/termlist.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/casewrites.h"
#include "ui/presentation/hitlistmodel.h"
#include "ui/presentation/runningjob.h"
#include "ui/presentation/searchcontroller.h"

#include <QAbstractTableModel>
#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace casebook::ui {

/// The terms of a list with what they hit; before a run, what the list says.
class TermTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Term, Hits, Unique, Conversations, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<review::TermResult> terms);
    const review::TermResult &term(int row) const { return m_terms[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::UserRole is what a column sorts by. Faulty terms have Qt::UserRole + 1 set.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<review::TermResult> m_terms;
};

/// Term lists: read, run over the case, sampled, kept with their versions, and reported.
class TermsController : public QObject
{
    Q_OBJECT

public:
    enum class Format { Csv, Html, Pdf };

    /// What the report stands for.
    struct Run
    {
        QString list; ///< Name, or file.
        QString filter;
        review::TermReport report;
    };

    TermsController(CaseReads &reads, CaseWrites &writes, SearchController &search, QThreadPool &pool,
                    QObject *parent = nullptr);

    TermTableModel &table() { return m_table; }
    /// What the list says, read again; the table shows it without figures.
    void setList(const QString &name, const QString &text);
    /// Reads a list from a file of at most 8 MiB, in UTF-8 or UTF-16.
    void open(const Path &file);
    const QString &text() const { return m_text; }
    const QString &name() const { return m_name; }

    /// Counts in the whole case, or among what is looked for. Ends with changed() or failed().
    void run(bool withinQuery);
    bool running() const { return m_job.active(); }
    RunningJob &job() { return m_job; }
    void stop() { m_job.stop(); }
    const std::optional<Run> &result() const { return m_result; }

    /// Draws hits of the term in that row; sampled() follows.
    void sample(int row, const QString &seed);
    HitListModel &sampled() { return m_sample; }

    /// Keeps the list in the case under its name, as another version where there is one.
    void save(const QString &name);
    void load(const QString &name);
    const QStringList &savedNames() const { return m_saved; }

    void saveReport(Format format, const QString &title, const QString &seed, const Path &file);

    void setZone(const QTimeZone &zone) { m_sample.setZone(zone); }
    void reload();
    void clear();

Q_SIGNALS:
    void listChanged();
    void changed(); ///< The figures.
    void sampleDrawn(int row);
    void savedChanged();
    void reportSaved(const casebook::Path &file);
    void failed(const casebook::Error &error);

private:
    void accept(Result<review::TermReport> answer, const QString &filter);

    CaseReads &m_reads;
    CaseWrites &m_writes;
    SearchController &m_search;
    QThreadPool &m_pool;
    RunningJob m_job{RunningJob::Unit::Events};
    TermTableModel m_table;
    HitListModel m_sample;
    QString m_name;
    QString m_text;
    std::optional<Run> m_result;
    QStringList m_saved;
    quint64 m_generation = 0;
    quint64 m_sampling = 0;
};

} // namespace casebook::ui
