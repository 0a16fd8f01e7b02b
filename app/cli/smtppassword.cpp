// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/smtppassword.h"

#include "app/cli/console.h"
#include "app/cli/keptsecrets.h"
#include "app/cli/keyoptions.h"
#include "core/work/keptsecrets.h"

#include <cstdio>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace casebook::cli {

namespace {

/// What is typed is not shown as long as this lives.
class HiddenTyping
{
public:
#ifdef _WIN32
    HiddenTyping()
    {
        m_isTerminal = GetConsoleMode(m_input, &m_before) != 0;
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before);
    }
#else
    HiddenTyping()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
#endif
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;

    bool isTerminal() const { return m_isTerminal; }

private:
    bool m_isTerminal = false;
#ifdef _WIN32
    HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
};

} // namespace

Result<crypto::Secret> askForPassword(const mail::SmtpTarget &target, const std::string &file, const Console &console)
{
    if (target.login == mail::SmtpLogin::None)
        return crypto::Secret();
    if (!file.empty())
        return readPassword(file);
    const HiddenTyping typing;
    if (!typing.isTerminal() || !console.hasTerminal())
        return failure(Error::Code::Invalid, target.host, "its password is wanted, and there is no terminal to ask on",
                       "Name a file with --password-file");
    std::fprintf(stderr, "Password of %s at %s: ", target.user.c_str(), target.host.c_str());
    std::string line;
    std::getline(std::cin, line);
    std::fputc('\n', stderr);
    crypto::Secret secret(line);
    crypto::wipe(line);
    if (secret.empty())
        return failure(Error::Code::Invalid, target.host, "no password was given");
    return secret;
}

Result<crypto::Secret> passwordFor(const mail::SmtpTarget &target, const std::string &file, const Console &console)
{
    if (file.empty() && target.login != mail::SmtpLogin::None) {
        // Without a key store there is nothing kept.
        const auto kept = findSecret(work::secretName(target));
        if (kept && *kept)
            return **kept;
    }
    return askForPassword(target, file, console);
}

} // namespace casebook::cli
