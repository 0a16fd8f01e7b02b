// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/screenshot.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace casebook;

namespace {

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
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QApplication::translate("main", "Save a picture of the window when everything is shown, and quit."),
        QStringLiteral("FILE"));
    parser.addOptions({caseFile, policy, screenshot});
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
    app::installTranslations(application);
    const auto options = readOptions(application);
    if (!options)
        return 2;

    // A picture shows the window as it first comes up, whatever this person has chosen.
    const QTemporaryDir ownFolder;
    auto settings =
        options->screenshot.isEmpty()
            ? std::make_unique<QSettings>()
            : std::make_unique<QSettings>(ownFolder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
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
