// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/scenes.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace casebook::shots {

namespace {

/// The sample many times over, under tenants of other names: enough to see an import at work.
QString multiply(const QString &sample, const QString &folder)
{
    const auto many = folder + u"/many/IMArchives"_s;
    for (int copy = 0; copy < 400; ++copy) {
        QDirIterator files(sample, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            const auto relative = QDir(sample).relativeFilePath(files.filePath());
            const auto target = u"%1/%2 %3"_s.arg(many).arg(relative.section(u'/', 0, 0)).arg(copy + 1);
            QDir().mkpath(target);
            QFile::copy(files.filePath(), target + u'/' + files.fileName());
        }
    }
    return many;
}

} // namespace

void showBeforeAnyCase(Studio &studio)
{
    studio.themed([&] { studio.save(u"start"_s); });
    studio.workspace().openPaths({Studio::pathOf(studio.sample())});
    studio.themed([&] { studio.save(u"new-case"_s); });
}

void showImportAtWork(Studio &studio)
{
    const auto many = multiply(studio.sample(), studio.folder());
    studio.makeCase("many.casebook", many);
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        studio.choose(choice);
        auto &job = studio.workspace().imports().job();
        if (!QTest::qWaitFor([&] { return studio.workspace().imports().report() || job.status().permille > 150; },
                             patience))
            give("no import to be seen");
        studio.saveNow(studio.window(), u"import"_s);
    }
    studio.waitForImport();
    studio.settle();
}

} // namespace casebook::shots
