// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/screenshot.h"
#include "ui/presentation/languages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace casebook;

namespace {

QStringList languageCodes()
{
    QStringList codes;
    for (const auto &language : ui::languages())
        codes += language.code.toString();
    return codes;
}

QCommandLineOption languageOption()
{
    return {QStringLiteral("language"),
            QApplication::translate("main", "Speak this language, this time: %1.")
                .arg(languageCodes().join(QStringLiteral(", "))),
            QStringLiteral("CODE")};
}

QCommandLineOption screenshotOption()
{
    return {QStringLiteral("screenshot"),
            QApplication::translate("main", "Save a picture of the window when everything is shown, and quit."),
            QStringLiteral("FILE")};
}

/// What has to be known before the first sentence, even one about a wrong option.
struct FirstOptions
{
    std::optional<QString> language;
    bool screenshot;
};

FirstOptions readFirstOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto language = languageOption();
    const auto screenshot = screenshotOption();
    parser.addOptions({language, screenshot});
    parser.parse(arguments);
    return {parser.isSet(language) ? std::optional(parser.value(language)) : std::nullopt, parser.isSet(screenshot)};
}

struct Options
{
    QString caseFile;
    std::optional<store::Policy> policy;
    QString screenshot;
    std::vector<Path> paths;
};

Path absolutePath(const QString &text)
{
    return pathFromText(QDir::cleanPath(QDir::current().absoluteFilePath(text)).toStdString());
}

/// Nothing when the person used it wrongly; that was said then.
std::optional<Options> readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Opens the window of Casebook."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption caseFile(QStringLiteral("case"), QApplication::translate("main", "Open this case."),
                                      QStringLiteral("FILE"));
    const QCommandLineOption policy(
        QStringLiteral("policy"),
        QApplication::translate("main", "Make the case if it is missing, under this policy: single or four-eyes."),
        QStringLiteral("POLICY"));
    const auto screenshot = screenshotOption();
    parser.addOptions({caseFile, policy, languageOption(), screenshot});
    parser.addPositionalArgument(QStringLiteral("PATH"),
                                 QApplication::translate("main", "Archives to import, or a case."),
                                 QStringLiteral("[PATH…]"));
    parser.process(application);

    Options options;
    options.caseFile = parser.value(caseFile);
    options.screenshot = parser.value(screenshot);
    if (parser.isSet(policy)) {
        const auto name = parser.value(policy).toStdString();
        for (const auto each : {store::Policy::FourEyes, store::Policy::Single}) {
            if (store::policyName(each) == name)
                options.policy = each;
        }
        if (!options.policy) {
            std::fprintf(stderr, "casebook: --policy is single or four-eyes, not %s\n", name.c_str());
            return std::nullopt;
        }
    }
    for (const auto &argument : parser.positionalArguments())
        options.paths.push_back(absolutePath(argument));
    return options;
}

void begin(ui::Workspace &workspace, const Options &options)
{
    if (options.caseFile.isEmpty()) {
        workspace.openPaths(options.paths);
        return;
    }
    const auto file = absolutePath(options.caseFile);
    if (options.policy) {
        store::NewCase settings;
        settings.title = ui::Workspace::suggestedTitle(options.paths).toStdString();
        settings.policy = *options.policy;
        workspace.importInto(file, settings, options.paths);
    } else {
        workspace.openAndImport(file, options.paths);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Casebook"));
    QCoreApplication::setOrganizationName(QStringLiteral("Casebook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CASEBOOK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("casebook"));

    const auto first = readFirstOptions(application.arguments());
    if (first.language && !ui::hasLanguage(*first.language)) {
        std::fprintf(stderr, "casebook: --language is one of %s, not %s\n",
                     qPrintable(languageCodes().join(QStringLiteral(", "))), qPrintable(*first.language));
        return 2;
    }
    // A picture shows the window as it first comes up, whatever this person has chosen.
    const QTemporaryDir ownFolder;
    auto settings = first.screenshot ? std::make_unique<QSettings>(ownFolder.filePath(QStringLiteral("settings.ini")),
                                                                   QSettings::IniFormat)
                                     : std::make_unique<QSettings>();
    ui::useLanguage(application, first.language.value_or(ui::Settings(*settings).language()));
    const auto options = readOptions(application);
    if (!options)
        return 2;
    app::Composition composition(application, std::move(settings));
    std::unique_ptr<app::Screenshot> screenshot;
    if (!options->screenshot.isEmpty()) {
        screenshot = std::make_unique<app::Screenshot>(composition.workspace(), composition.window(),
                                                       QFileInfo(options->screenshot).absoluteFilePath(),
                                                       !options->paths.empty());
    }
    composition.window().show();
    begin(composition.workspace(), *options);
    return QApplication::exec();
}
