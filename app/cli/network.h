// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace casebook::cli {

/// What Qt Network wants to be there as long as it is used. Makes no event loop.
class Network
{
    int m_count = 1;
    char m_name[13] = "casebook-cli";
    char *m_arguments[2]{m_name, nullptr};
    QCoreApplication m_application{m_count, m_arguments};
};

} // namespace casebook::cli
