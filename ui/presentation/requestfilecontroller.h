// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/requestfiles.h"
#include "ui/presentation/requestscontroller.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace casebook::ui {

/// A request that came as a file, on a computer without its case.
class RequestFileController : public QObject
{
    Q_OBJECT

public:
    using Key = crypto::PrivateKey;
    template <typename T> using Done = RequestsController::Done<T>;

    explicit RequestFileController(QThreadPool &pool, QObject *parent = nullptr);

    /// Ends with opened() or failed().
    void open(const Path &file, const std::optional<Key> &key);
    const std::optional<work::OpenedRequest> &request() const { return m_opened; }
    /// The events of the preview, one line each, in words; empty without the approver's key.
    QStringList previewLines() const;

    bool plan(const work::StepOrder &order, const Key &key, QObject *context, Done<std::string> done);
    /// Ends with answered() or failed().
    void answer(const std::string &statement, const Key &key, const Path &out);

Q_SIGNALS:
    void opened();
    void answered(const casebook::Path &file);
    void failed(const casebook::Error &error);

private:
    QThreadPool &m_pool;
    Path m_file;
    std::optional<work::OpenedRequest> m_opened;
};

} // namespace casebook::ui
