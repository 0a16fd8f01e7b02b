// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/requestfilecontroller.h"

#include "ui/presentation/eventtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::ui {

using namespace Qt::StringLiterals;

RequestFileController::RequestFileController(QThreadPool &pool, QObject *parent) : QObject(parent), m_pool(pool) {}

void RequestFileController::open(const Path &file, const std::optional<Key> &key)
{
    m_file = file;
    jobs::deliver(jobs::runJob(m_pool, [file, key](Progress &) { return work::openRequest(file, key); }), this,
                  [this](const Result<work::OpenedRequest> &answer) {
                      m_opened = answer ? std::optional(*answer) : std::nullopt;
                      if (answer)
                          Q_EMIT opened();
                      else
                          Q_EMIT failed(answer.error());
                  });
}

QStringList RequestFileController::previewLines() const
{
    QStringList lines;
    if (!m_opened || !m_opened->preview)
        return lines;
    for (const QString &line : toText(*m_opened->preview).split(u'\n', Qt::SkipEmptyParts)) {
        const auto event = QJsonDocument::fromJson(line.toUtf8()).object();
        const QString text = event.value("text"_L1).toString();
        lines += u"%1  %2: %3"_s.arg(event.value("time"_L1).toString(), event.value("sender"_L1).toString(),
                                     text.isEmpty() ? event.value("type"_L1).toString() : text);
    }
    return lines;
}

bool RequestFileController::plan(const work::StepOrder &order, const Key &key, QObject *context, Done<std::string> done)
{
    jobs::deliver(jobs::runJob(m_pool, [file = m_file, order, key](
                                           Progress &) { return work::planAnswer(file, key, order.act, order.words); }),
                  context, std::move(done));
    return true;
}

void RequestFileController::answer(const std::string &statement, const Key &key, const Path &out)
{
    jobs::deliver(
        jobs::runJob(m_pool, [statement, key, out](Progress &) { return work::signAnswer(statement, key, out); }), this,
        [this, out](const Status &written) {
            if (written)
                Q_EMIT answered(out);
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace casebook::ui
