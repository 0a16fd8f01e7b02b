// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/casereads.h"

namespace casebook::ui {

CaseReads::CaseReads(QThreadPool &pool, QObject *parent) : QObject(parent), m_pool(pool) {}

void CaseReads::setFile(std::optional<Path> file)
{
    m_file = std::move(file);
    ++m_generation;
}

void CaseReads::answered()
{
    if (--m_pending == 0)
        Q_EMIT idle();
}

} // namespace casebook::ui
