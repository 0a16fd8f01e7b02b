// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/mail.h"

#include "core/exports/eml.h"
#include "core/review/clearance.h"
#include "core/work/smtp.h"
#include "tests/bench/figures.h"

#include <QProcess>
#include <QStandardPaths>

#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <stdexcept>
#include <unistd.h>
#include <vector>

namespace casebook::bench {

namespace {

/// Counts mails, and keeps the first ones.
class CountingTarget final : public exports::MailTarget
{
public:
    explicit CountingTarget(std::size_t keep) : m_keep(keep) {}

    Status begin(exports::ExportFolder &) override { return {}; }
    Status put(const Conversation &conversation, exports::Mail mail) override
    {
        bytes += mail.bytes.size();
        m_books.exported(conversation.key, mail.events);
        if (kept.size() < m_keep)
            kept.push_back(std::move(mail.bytes));
        return {};
    }
    Status end(const exports::Mailboxes &) override { return {}; }

    std::vector<std::string> kept;
    std::uint64_t bytes = 0;

private:
    std::size_t m_keep;
};

/// Takes nothing.
class NoFolder final : public exports::ExportFolder
{
public:
    Status write(const std::string &, std::string_view) override { return {}; }
    Status append(const std::string &, std::string_view) override { return {}; }
    Status close(const std::string &) override { return {}; }
    bool holds(const std::string &) const override { return false; }
    Status putAside(std::uint64_t, std::string_view) override { throw std::runtime_error("a mail is too large"); }
    Result<std::string> takeBack(std::uint64_t) override { throw std::runtime_error("a mail is too large"); }
};

template <typename T> T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().text());
    return *std::move(result);
}

void need(const Status &status)
{
    if (!status)
        throw std::runtime_error(status.error().text());
}

struct Conversations
{
    Conversation conversation;
    std::vector<Participant> participants;
    std::vector<Event> events;
};

std::vector<Conversations> readAll(const store::CaseReader &reader)
{
    std::vector<Conversations> all;
    need(reader.forEachEventByConversation(query::Query{}, [&](const Event &event) {
        if (all.empty() || all.back().conversation.key != event.conversation)
            all.push_back(
                {need(reader.conversation(event.conversation)), need(reader.participants(event.conversation)), {}});
        all.back().events.push_back(event);
        return true;
    }));
    return all;
}

struct Serialised
{
    double mailsPerCore = 0; ///< A second of processor time, of whichever threads.
    double mails = 0;        ///< A second, on all processors.
    double bytes = 0;        ///< Of a mail.
    std::vector<std::string> kept;
};

/// From events in memory to bytes in memory.
Serialised serialise(const store::CaseReader &reader, const std::vector<Conversations> &all, exports::MailCut cut)
{
    constexpr std::size_t forPython = 3000;
    NoProgress progress;
    NoFolder folder;
    auto target = std::make_unique<CountingTarget>(forPython);
    CountingTarget &counting = *target;
    const auto formatter = exports::makeMailFormatter("eml", reader, {.cut = cut}, std::move(target), progress);
    const auto clearance = need(review::clear(reader, need(review::select(reader, query::Query{}))));
    need(formatter->begin(clearance, folder));
    double processor = 0;
    const double taken = seconds([&] {
        processor = processorSeconds(
            [&] {
                for (const Conversations &one : all) {
                    need(formatter->beginConversation(one.conversation, one.participants));
                    for (const Event &event : one.events)
                        need(formatter->event(event));
                    need(formatter->endConversation());
                }
                need(formatter->end());
            },
            CLOCK_PROCESS_CPUTIME_ID);
    });
    const auto mails = static_cast<double>(formatter->figures().mails);
    return {mails / processor, mails / taken, static_cast<double>(counting.bytes) / mails, std::move(counting.kept)};
}

// The same contents as EmailMessage objects, which is not measured, through BytesGenerator, which is.
constexpr const char *generator = R"(
import email, email.policy, sys, time
mails = open(sys.argv[1], 'rb').read().split(b'\0')[:-1]
made = []
for data in mails:
    read = email.message_from_bytes(data, policy=email.policy.default)
    mail = email.message.EmailMessage(policy=email.policy.SMTP)
    for name, value in read.items():
        if name.lower() not in ('content-type', 'mime-version', 'content-transfer-encoding'):
            mail[name] = str(value)
    mail.set_content(read.get_body(('plain',)).get_content(), cte='quoted-printable')
    mail.add_alternative(read.get_body(('html',)).get_content(), subtype='html', cte='quoted-printable')
    made.append(mail)
begun = time.process_time()
for mail in made:
    mail.as_bytes()
print(len(made) / (time.process_time() - begun))
)";

double pythonsRate(const std::vector<std::string> &mails, const Path &folder)
{
    const Path file = folder / "mails";
    std::ofstream stream(file, std::ios::binary);
    for (const std::string &mail : mails)
        stream << mail << '\0';
    stream.close();
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"), QString::fromLatin1(generator), QString::fromStdString(pathText(file))});
    if (!python.waitForFinished(-1) || python.exitCode() != 0)
        throw std::runtime_error("python3 failed: " + python.readAllStandardError().toStdString());
    return python.readAllStandardOutput().trimmed().toDouble();
}

/// Files of the same names and sizes, and nothing else.
double bareFilesPerSecond(const Path &from, const Path &to)
{
    std::vector<std::pair<std::string, std::size_t>> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(from)) {
        const Path name = to / std::filesystem::relative(entry.path(), from);
        if (entry.is_directory())
            std::filesystem::create_directories(name);
        else
            files.emplace_back(name.string(), entry.file_size());
    }
    const std::string content(std::size_t{64} << 20, 'x');
    const double taken = seconds([&] {
        for (const auto &[name, size] : files) {
            const int file = open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            if (file < 0 || write(file, content.data(), size) != static_cast<ssize_t>(size) || close(file) != 0)
                throw std::runtime_error("bare files cannot be written");
        }
        const int folder = open(to.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); // as durable as ours
        syncfs(folder);
        close(folder);
    });
    return static_cast<double>(files.size()) / taken;
}

void measureFiles(const Path &caseFile, const Path &folder)
{
    NoProgress progress;
    const auto report = need(work::exportEml(caseFile, {}, folder / "mails.out", progress));
    const double ours = static_cast<double>(report.files) / report.seconds;
    std::filesystem::create_directory(folder / "bare.out");
    const double bare = bareFilesPerSecond(folder / "mails.out", folder / "bare.out");
    row("mail: export eml, from the case to the disk", ours, "mails/s", against("bare files", bare, ours / bare),
        ">= 0.8");
}

class Sink
{
public:
    Sink()
    {
        m_process.start(QStringLiteral("smtp-sink"), {QStringLiteral("-u"), QStringLiteral("nobody"),
                                                      QStringLiteral("127.0.0.1:20025"), QStringLiteral("256")});
        if (!m_process.waitForStarted())
            throw std::runtime_error("smtp-sink cannot be started");
    }
    ~Sink()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

void measureSmtp(const Path &caseFile, const Path &folder)
{
    constexpr int connections = 4;
    const QString source = QStandardPaths::findExecutable(QStringLiteral("smtp-source"),
                                                          {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (source.isEmpty()) {
        row("mail: SMTP (Postfix's smtp-sink is not installed)", 0, "", "", "");
        return;
    }
    const Sink sink;
    mail::SmtpTarget target;
    target.host = "127.0.0.1";
    target.port = 20025;
    target.security = mail::SmtpSecurity::None;
    target.envelopeFrom = "bounce@example.com";
    target.envelopeTo = "archive@example.com";
    target.connections = connections;
    need(work::saveMailTarget(caseFile, "sink", target));
    work::SmtpExport how;
    how.target = "sink";
    how.basis = exports::MailBasis::Conversations;
    NoProgress progress;
    const auto sent = need(work::exportSmtp(caseFile, {}, folder / "smtp.out", how, progress));
    const double ours = static_cast<double>(sent.deliveries.sent) / sent.report.seconds;
    const auto count = std::min<std::int64_t>(sent.deliveries.sent, 20'000);
    const double theirs =
        static_cast<double>(count) / seconds([&] {
            QProcess process;
            process.start(source, {QStringLiteral("-s"), QString::number(connections), QStringLiteral("-m"),
                                   QString::number(count), QStringLiteral("-l"), QStringLiteral("6000"),
                                   QStringLiteral("-f"), QStringLiteral("bounce@example.com"), QStringLiteral("-t"),
                                   QStringLiteral("archive@example.com"), QStringLiteral("127.0.0.1:20025")});
            if (!process.waitForFinished(-1) || process.exitCode() != 0)
                throw std::runtime_error("smtp-source failed");
        });
    row("mail: SMTP to a sink, with the ledger", ours, "mails/s", against("smtp-source", theirs, ours / theirs),
        ">= 0.8");
}

} // namespace

void measureMail(const Path &caseFile, const Path &folder)
{
    {
        const auto reader = need(store::CaseReader::open(caseFile));
        const auto all = readAll(reader);
        for (const auto &[by, what] : {std::pair(exports::MailCut::By::Day, "a conversation and day"),
                                       std::pair(exports::MailCut::By::Message, "a message")}) {
            const Serialised ours = serialise(reader, all, {.by = by});
            const double python = pythonsRate(ours.kept, folder);
            row(std::format("mail: in memory, one for {}", what), ours.mails, "mails/s",
                std::format("{:.0f} bytes each, all cores", ours.bytes), ">= 100000");
            row("  on one core", ours.mailsPerCore, "mails/s",
                against("Python's generator", python, ours.mailsPerCore / python), ">= 20");
        }
    }
    measureFiles(caseFile, folder);
    measureSmtp(caseFile, folder);
}

} // namespace casebook::bench
