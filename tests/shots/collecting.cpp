// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/scenes.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace casebook::shots {

void showCollecting(Studio &studio)
{
    const QString history = u"" CASEBOOK_SOURCE_DIR "/tests/data/communicator"_s;
    studio.workspace().importMore({Studio::pathOf(history)});
    if (!QTest::qWaitFor([&] { return studio.window().findChild<QWidget *>(u"transcriptPreview"_s); }, patience))
        give("nothing was asked");
    const auto picture = [&studio](const QString &name) {
        studio.themed([&] {
            QTest::qWait(500);
            studio.saveNow(*studio.child<QWidget>(u"importQuestions"_s), name);
        });
    };
    picture(u"columns"_s);
    studio.child<QPushButton>(u"questionsNext"_s)->click();
    studio.child<QLineEdit>(u"transcriptOwner"_s)->setText(u"Priya Raman"_s);
    studio.child<QLineEdit>(u"transcriptComputer"_s)->setText(u"PLUVIUS-0042"_s);
    auto *files = studio.child<QComboBox>(u"transcriptFile"_s);
    files->setCurrentIndex(files->findText(u"american.txt"_s));
    picture(u"transcripts"_s);
    studio.child<QPushButton>(u"questionsNext"_s)->click();
    studio.waitForImport();
    studio.settle();
    studio.window().findChild<QAction *>(u"actionCollection"_s)->trigger();
    studio.themed([&] {
        QTest::qWait(500);
        studio.saveNow(*studio.child<QWidget>(u"collectionDialog"_s), u"collection"_s);
    });
    studio.child<QPushButton>(u"collectionClose"_s)->click();
}

} // namespace casebook::shots
