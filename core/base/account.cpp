// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/account.h"

#include <QString>

#include <array>

#ifdef Q_OS_WIN
#include <windows.h>

#include <lmcons.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace casebook {

#ifdef Q_OS_WIN
std::string accountName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD length = UNLEN + 1;
    const bool known = GetUserNameW(name.data(), &length) != 0;
    return known ? QString::fromWCharArray(name.data()).toStdString() : "unknown account";
}
#else
std::string accountName()
{
    std::array<char, 16384> room{};
    passwd entry{};
    passwd *found = nullptr;
    const uid_t account = geteuid();
    if (getpwuid_r(account, &entry, room.data(), room.size(), &found) == 0 && found && *found->pw_name)
        return found->pw_name;
    return "account " + std::to_string(account);
}
#endif

} // namespace casebook
