// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/errortext.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <QCoreApplication>

namespace casebook::ui {

namespace {

QString headlineOf(Error::Code code)
{
    const auto say = [](const char *sentence) { return QCoreApplication::translate("ErrorText", sentence); };
    switch (code) {
    case Error::Code::NotFound: return say(QT_TRANSLATE_NOOP("ErrorText", "Nothing was found at %1."));
    case Error::Code::AccessDenied: return say(QT_TRANSLATE_NOOP("ErrorText", "You may not open or write %1."));
    case Error::Code::Io: return say(QT_TRANSLATE_NOOP("ErrorText", "The system could not read or write %1."));
    case Error::Code::DiskFull: return say(QT_TRANSLATE_NOOP("ErrorText", "There is no room left on the disk for %1."));
    case Error::Code::Invalid: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 does not have the right form."));
    case Error::Code::Locked:
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1 is locked, and no password or key at hand opens it."));
    case Error::Code::Corrupt: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 is damaged, or is no file of Casebook."));
    case Error::Code::NewerVersion: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 was made by a newer Casebook."));
    case Error::Code::Conflict: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 exists already, or is in use."));
    case Error::Code::NotPermitted: return say(QT_TRANSLATE_NOOP("ErrorText", "The policy of %1 does not allow this."));
    case Error::Code::Cancelled:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Stopped. What was finished until then is kept."));
    case Error::Code::Internal: return say(QT_TRANSLATE_NOOP("ErrorText", "Casebook made a mistake with %1."));
    }
    Q_UNREACHABLE_RETURN({});
}

/// The last part of a path is what people know a file by; the whole path stands in the detail.
QString shortName(const QString &subject)
{
    const auto cut = qMax(subject.lastIndexOf(QLatin1Char('/')), subject.lastIndexOf(QLatin1Char('\\')));
    const auto name = cut >= 0 && cut + 1 < subject.size() ? subject.mid(cut + 1) : subject;
    return name.isEmpty() ? QCoreApplication::translate("ErrorText", "This") : name;
}

QString withFullStop(const QString &text)
{
    constexpr char16_t ideographicFullStop = u'。';
    const bool has = text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(ideographicFullStop));
    return has ? text : text + QLatin1Char('.');
}

QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return withFullStop(text);
}

} // namespace

ErrorText errorText(const Error &error)
{
    const auto subject = toText(error.subject);
    auto headline = headlineOf(error.code);
    if (headline.contains(QLatin1String("%1")))
        headline = headline.arg(shortName(subject));

    QStringList detail;
    auto place = subject;
    if (error.offset) {
        place = QCoreApplication::translate("ErrorText", "%1, at byte %2")
                    .arg(subject, countText(static_cast<std::uint64_t>(*error.offset)));
    }
    if (!error.reason.empty())
        detail += place.isEmpty() ? asSentence(toText(error.reason))
                                  : place + QLatin1String(": ") + withFullStop(toText(error.reason));
    else if (!place.isEmpty())
        detail += place;
    if (!error.advice.empty())
        detail += asSentence(toText(error.advice));
    return {headline, detail.join(QLatin1Char(' '))};
}

} // namespace casebook::ui
