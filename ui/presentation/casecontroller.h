// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"
#include "ui/presentation/casereads.h"

#include <QObject>

#include <optional>
#include <vector>

namespace casebook::ui {

/// The open case: makes and opens it, and knows what is in it.
class CaseController : public QObject
{
    Q_OBJECT

public:
    enum class Books { Unknown, Checking, Balanced, Unbalanced };

    /// What the window always shows of a case.
    struct Contents
    {
        store::Overview overview;
        std::vector<store::TenantDays> tenants;
        std::vector<store::SourceRow> sources;
    };

    explicit CaseController(CaseReads &reads, QObject *parent = nullptr);

    /// Opens an existing case instead of the one that is open. The answer is opened() or failed().
    void open(const Path &file);
    enum class IfThere { Refuse, Open };
    /// Makes a new case and opens it. Where one is already, it is refused as a Conflict, or opened as it is.
    /// `approver`: the file with the certificate of the first one.
    void make(const Path &file, const store::NewCase &settings, IfThere ifThere = IfThere::Refuse,
              const std::optional<Path> &approver = std::nullopt);
    /// Reads contents and books again; contentsChanged() and booksChanged() follow.
    void refresh();
    void close();

    bool isOpen() const { return m_info.has_value(); }
    bool isOpening() const { return m_opening; }
    /// Only while a case is open.
    const store::CaseInfo &info() const { return *m_info; }
    const Contents &contents() const { return m_contents; }
    bool isEmpty() const { return m_contents.overview.totals.sources == 0; }

    /// Title, or the name of the file where it has none.
    QString title() const;
    static QString policyText(store::Policy policy);
    static QString policyExplanation(store::Policy policy);

    Books books() const { return m_books; }
    const std::vector<std::string> &bookProblems() const { return m_bookProblems; }
    /// "books balance: 164,330 = 158,936 + 5,394", or what else is known.
    QString booksText() const;

Q_SIGNALS:
    void opened();
    void closed();
    void contentsChanged();
    void booksChanged();
    void failed(const casebook::Error &error);

private:
    struct Opened
    {
        store::CaseInfo info;
        Contents contents;
    };
    static Result<Opened> readAll(const store::CaseReader &reader);
    void accept(quint64 generation, const Path &file, Result<Opened> answer);
    void checkBooks();

    CaseReads &m_reads;
    std::optional<store::CaseInfo> m_info;
    Contents m_contents;
    Books m_books = Books::Unknown;
    std::vector<std::string> m_bookProblems;
    quint64 m_generation = 0;
    bool m_opening = false;
};

} // namespace casebook::ui
