// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <string>
#include <vector>

namespace casebook::test {

/// What Python's `email` package (policy `default`) reads in mails: an independent opinion on what we wrote. One object
/// a mail: `defects` [text], `headers` [[name, value]], `from`, `sender` and `to` [[name, address]], `date` (ISO),
/// `type`, `charset` and `body` of the text (line breaks as LF), `html`, and `files` [[name, type, content in base64]].
/// Empty where Python could not be run.
inline QJsonArray readMails(const std::vector<std::string> &mails)
{
    static const char script[] = R"(
import base64, email, email.header, email.policy, email.utils, json, sys
decoded = lambda text: str(email.header.make_header(email.header.decode_header(text)))
read = []
for text in json.load(sys.stdin):
    mail = email.message_from_bytes(base64.b64decode(text), policy=email.policy.default)
    plain = email.message_from_bytes(base64.b64decode(text), policy=email.policy.compat32)
    # Addresses by the new reader, names by the old one: the new one puts a blank between adjacent encoded-words of a
    # phrase, against RFC 2047, 6.2.
    def boxes(field):
        addresses = [a.addr_spec for a in mail[field].addresses] if mail[field] else []
        names = [decoded(name) for name, _ in email.utils.getaddresses(plain.get_all(field, []))] if addresses else []
        assert len(names) == len(addresses)
        return [list(pair) for pair in zip(names, addresses)]
    defects = [repr(d) for part in mail.walk() for d in part.defects]
    text, html = mail.get_body(('plain',)), mail.get_body(('html',))
    for name, value in mail.items():
        defects += [name + ': ' + repr(d) for d in value.defects]
    read.append({
        'defects': defects,
        'headers': [[name, str(value)] for name, value in mail.items()],
        'from': boxes('From'), 'sender': boxes('Sender'), 'to': boxes('To'),
        'date': mail['Date'].datetime.isoformat() if mail['Date'] else '',
        'type': mail.get_content_type(), 'charset': text.get_content_charset(),
        'body': text.get_content().replace('\r\n', '\n'),
        'html': html.get_content().replace('\r\n', '\n') if html else '',
        'files': [[a.get_filename(), a.get_content_type(), base64.b64encode(a.get_payload(decode=True)).decode()]
                  for a in mail.iter_attachments()],
    })
print(json.dumps(read))
)";
    QJsonArray input;
    for (const std::string &mail : mails)
        input.append(QString::fromLatin1(QByteArray::fromStdString(mail).toBase64()));
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromLatin1(script)});
    python.write(QJsonDocument(input).toJson(QJsonDocument::Compact));
    python.closeWriteChannel();
    if (!python.waitForFinished(60000) || python.exitCode() != 0) {
        qCritical("python3 could not read the mails: %s", python.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

inline QJsonObject readMail(const std::string &mail)
{
    return readMails({mail}).first().toObject();
}

/// The value of a header; null where there is none, and "(several)" where there is more than one.
inline QString header(const QJsonObject &mail, const QString &name)
{
    QString value;
    for (const QJsonValue &field : mail.value(QStringLiteral("headers")).toArray()) {
        if (field.toArray().at(0).toString().compare(name, Qt::CaseInsensitive) == 0)
            value = value.isNull() ? field.toArray().at(1).toString() : QStringLiteral("(several)");
    }
    return value;
}

/// The lines of a mail, without their CRLF. A bare CR or LF makes the list empty.
inline std::vector<std::string> linesOf(std::string_view mail)
{
    std::vector<std::string> lines;
    while (!mail.empty()) {
        const std::size_t end = mail.find("\r\n");
        std::string line(mail.substr(0, end));
        if (line.find_first_of("\r\n") != std::string::npos)
            return {};
        lines.push_back(std::move(line));
        mail.remove_prefix(end == std::string_view::npos ? mail.size() : end + 2);
    }
    return lines;
}

} // namespace casebook::test
