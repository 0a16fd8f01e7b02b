// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/readingmemory.h"

#include "ui/presentation/casecontroller.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/readcontroller.h"
#include "ui/presentation/searchcontroller.h"
#include "ui/presentation/settings.h"

namespace casebook::ui {

namespace {

const QString scopeKey = QStringLiteral("scope");
const QString conversationKey = QStringLiteral("conversation");
const QString rowKey = QStringLiteral("row");
const QString placeKey = QStringLiteral("place");
const QString queryKey = QStringLiteral("query");

} // namespace

ReadingMemory::ReadingMemory(Settings &settings, CaseController &caseFile, ReadController &read,
                             SearchController &search, QObject *parent)
    : QObject(parent), m_settings(settings), m_case(caseFile), m_read(read), m_search(search)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(400));
    connect(&m_pause, &QTimer::timeout, this, &ReadingMemory::save);
    connect(&m_case, &CaseController::opened, this, &ReadingMemory::begin);
    connect(&m_case, &CaseController::closed, this, &ReadingMemory::end);
    connect(&m_case, &CaseController::contentsChanged, this, &ReadingMemory::restore);
    connect(&m_read, &ReadController::conversationChanged, this, &ReadingMemory::noteSoon);
    connect(&m_read, &ReadController::scopeChanged, this, &ReadingMemory::noteSoon);
    connect(&m_read.inspector(), &InspectorController::changed, this, &ReadingMemory::noteSoon);
    connect(&m_search, &SearchController::queryChanged, this, &ReadingMemory::noteSoon);
}

void ReadingMemory::begin()
{
    end(); // of the case before it, which is still shown
    m_caseId = toText(m_case.info().id);
    m_wanted = m_settings.reading(m_caseId);
}

void ReadingMemory::end()
{
    if (m_pause.isActive())
        save();
    m_caseId.clear();
    m_wanted.clear();
}

void ReadingMemory::noteSoon()
{
    if (!m_caseId.isEmpty() && m_wanted.isEmpty())
        m_pause.start();
}

void ReadingMemory::save()
{
    m_pause.stop();
    if (m_caseId.isEmpty() || !m_wanted.isEmpty())
        return;
    const auto stop = m_read.here();
    QVariantMap state{{scopeKey, static_cast<int>(stop.scope)},
                      {placeKey, static_cast<qlonglong>(stop.place)},
                      {queryKey, m_search.problem() ? QString() : m_search.text()}};
    if (stop.scope == ReadingScope::Conversation && m_read.current()) {
        state.insert(conversationKey, toText(m_read.current()->id));
        state.insert(rowKey, static_cast<qlonglong>(m_read.current()->key));
    }
    m_settings.setReading(m_caseId, state);
}

void ReadingMemory::restore()
{
    const auto wanted = std::exchange(m_wanted, {});
    if (wanted.isEmpty())
        return;
    m_search.setText(wanted.value(queryKey).toString());
    const auto place = wanted.value(placeKey).toLongLong();
    const auto scope = static_cast<ReadingScope>(std::clamp(wanted.value(scopeKey).toInt(), 0, 2));
    if (scope == ReadingScope::Case)
        m_read.goAgainTo({scope, {}, place});
    else if (scope == ReadingScope::Conversation && wanted.contains(rowKey))
        m_read.goAgainTo({scope, ConversationKey{wanted.value(rowKey).toLongLong()}, place},
                         wanted.value(conversationKey).toString().toStdString());
}

} // namespace casebook::ui
