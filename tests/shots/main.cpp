// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
// Writes pictures of every page of the window, made with the real program on the sample archive.
#include "tests/shots/scenes.h"
#include "ui/presentation/languages.h"

#include <QApplication>
#include <QDir>
#include <QProcess>

#include <cstdio>

using namespace casebook;
using namespace casebook::shots;
using namespace Qt::StringLiterals;

namespace {

/// As systems have it for people who need strong contrast.
QPalette contrastPalette()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::lightGray, Qt::white, Qt::white, Qt::black,
                     Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x1aebff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::yellow);
    palette.setColor(QPalette::PlaceholderText, Qt::white);
    return palette;
}

/// The pictures of one look, in a process of its own.
void runAgain(const QString &sample, const QString &out, const QString &how)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (how == u"200")
        environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {sample, out, how});
    if (!process.waitForFinished(5 * patience) || process.exitCode() != 0)
        give(qPrintable(how));
}

/// The page for reading alone, for who works on it.
void showReadingAlone(Studio &studio)
{
    studio.makeCase("sample.casebook", studio.sample());
    studio.waitForImport();
    studio.read(ConversationKind::Room, 1);
    studio.themed([&] { studio.save(u"read-room"_s); });
    showReading(studio);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Casebook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CASEBOOK_VERSION));
    const auto arguments = application.arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: casebook-shots SAMPLE OUT [reading|asking|200|rtl|contrast|LANGUAGE]\n");
        return 2;
    }
    const auto sample = QDir(arguments[1]).absolutePath();
    const auto out = QDir(arguments[2]).absolutePath();
    QDir().mkpath(out);
    const auto how = arguments.value(3);
    ui::useLanguage(application, ui::hasLanguage(how) ? how : u"en"_s);
    if (how == u"rtl")
        application.setLayoutDirection(Qt::RightToLeft);
    if (how == u"contrast")
        application.setPalette(contrastPalette());
    Studio studio(application, sample, [&out](QWidget &widget, const QString &name) {
        const auto file = u"%1/%2.png"_s.arg(out, name);
        if (!widget.grab().save(file))
            give(qPrintable(file));
        std::printf("%s\n", qPrintable(file));
    });
    if (how == u"asking") {
        showAsking(studio);
        return 0;
    }
    if (how == u"reading") {
        showReadingAlone(studio);
        return 0;
    }
    if (!how.isEmpty()) {
        if (how == u"contrast")
            studio.choose(ui::Theme::Choice::SystemPalette);
        studio.setSuffix(how);
        showAll(studio, AtWork::No);
        return 0;
    }
    for (const auto &look : {u"200"_s, u"rtl"_s, u"contrast"_s, u"ar"_s, u"de"_s, u"ja"_s})
        runAgain(sample, out, look);
    showAll(studio, AtWork::Yes);
    return 0;
}
