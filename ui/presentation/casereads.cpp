// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/casereads.h"

#include "core/store/policychange.h"

namespace casebook::ui {

Result<store::CaseReader> ReaderShelf::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            auto reader = std::move(m_idle.back());
            m_idle.pop_back();
            if (!store::saysOtherwise(reader))
                return reader;
            m_idle.clear(); // they were opened before, too
        }
    }
    return store::CaseReader::open(m_file);
}

void ReaderShelf::putBack(store::CaseReader reader)
{
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(reader));
}

CaseReads::CaseReads(QThreadPool &pool, QObject *parent) : QObject(parent), m_pool(pool)
{
    m_behind.setMaxThreadCount(1);
    m_behind.setThreadPriority(QThread::LowPriority);
}

void CaseReads::setFile(std::optional<Path> file)
{
    m_shelf = file ? std::make_shared<ReaderShelf>(*file) : nullptr;
    m_file = std::move(file);
    ++m_generation;
}

void CaseReads::answered()
{
    if (--m_pending == 0)
        Q_EMIT idle();
}

} // namespace casebook::ui
