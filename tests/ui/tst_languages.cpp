// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/shots/scenes.h"
#include "tests/ui/casedesk.h"
#include "tests/ui/pseudolanguage.h"
#include "ui/presentation/languages.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <set>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

/// These show what is in the case or on the disk, the language of queries, names of zones, or what core says in English
/// (docs/guide.md#languages): nothing of the window's own.
const std::set<QString> shownAsTheyAre{
    u"actionLanguage"_s, // each by its own name
    u"barZone"_s, u"builderField"_s, u"builderText"_s, u"caseTitle"_s, u"columnsTable"_s, u"columnsZone"_s,
    u"filterOther"_s, u"findProblem"_s, u"issueMessage"_s, u"jobWhat"_s, u"markTag"_s, u"proofBytes"_s,
    u"timelineTitle"_s, u"timelineSubtitle"_s, u"transcriptCodePage"_s, u"transcriptFile"_s, u"transcriptZone"_s,
    u"zoneChip"_s, u"mailServer"_s, u"mailSubject"_s, u"serverEnvelopeTo"_s,
    u"requestState"_s, // names, placeholders, digests
    // What is recorded and signed stays in English: see the guide, Languages.
    u"formQuery"_s, u"formRole"_s, u"redactReason"_s, u"requestChanges"_s, u"signSentence"_s,
    u"identitiesTable"_s};

void eachLanguage()
{
    QTest::addColumn<QString>("code");
    for (const auto &language : languages())
        QTest::addRow("%s", qPrintable(language.code.toString())) << language.code.toString();
}

/// The letters by which the entries of one menu are chosen, in the order of the entries.
QString lettersOf(const QList<QAction *> &actions)
{
    QString letters;
    for (const auto *action : actions) {
        const auto text = action->text().replace(u"&&"_s, u""_s);
        const auto at = text.indexOf(u'&');
        if (at >= 0 && at + 1 < text.size())
            letters += text[at + 1].toLower();
    }
    return letters;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyTextOfEveryPageCanBeTranslated();
    void everyLanguageHasACatalogue_data() { eachLanguage(); }
    void everyLanguageHasACatalogue();
    void everyMenuHasALetterForOneEntryEach_data() { eachLanguage(); }
    void everyMenuHasALetterForOneEntryEach();
    void arabicTurnsTheLayoutRound();
    void numbersAndDatesFollowTheLanguage();
    void theLanguageIsChosenInTheMenuForTheNextStart();
};

void TestLanguages::cleanup()
{
    for (auto *translator : qApp->findChildren<QTranslator *>())
        delete translator; // which also takes it out of use
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

/// Page by page and dialog by dialog, as they are taken for pictures.
void TestLanguages::everyTextOfEveryPageCanBeTranslated()
{
    PseudoLanguage pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    std::set<QString> found;
    QStringList pictures;
    shots::Studio studio(*qApp, sampleArchive(), [&](QWidget &root, const QString &picture) {
        pictures += picture;
        visitAllTexts(root, [&](const QObject &object, const char *what, const QString &text) {
            const auto bare = PseudoLanguage::untranslated(text.section(u'\t', 0, 0)); // behind it stand keys
            if (qobject_cast<const ValueLabel *>(&object))                             // of a field, under its name
                return;
            if (std::ranges::any_of(bare, [](QChar each) { return each.isLetter(); }) &&
                !shownAsTheyAre.contains(object.objectName().section(u'.', 0, 0)))
                found.insert(u"%1 %2 (%3): %4"_s.arg(QLatin1String(object.metaObject()->className()),
                                                     object.objectName(), QLatin1String(what), text));
        });
    });
    studio.setSuffix(u"pseudo"_s);
    shots::showAll(studio, shots::AtWork::No);
    QVERIFY(pictures.size() > 30);
    QVERIFY2(found.empty(), qPrintable(QStringList(found.begin(), found.end()).join(u'\n')));
}

void TestLanguages::everyLanguageHasACatalogue()
{
    QFETCH(QString, code);
    useLanguage(*qApp, code);
    const auto translators = qApp->findChildren<QTranslator *>();
    QVERIFY(std::ranges::any_of(translators, [&](const auto *each) { return each->language() == code; }));
    if (code != u"en")
        QVERIFY(QCoreApplication::translate("casebook::ui::MainMenu", "&Help") != u"&Help");
}

void TestLanguages::everyMenuHasALetterForOneEntryEach()
{
    QFETCH(QString, code);
    useLanguage(*qApp, code);
    CaseDesk desk;
    Theme theme(*qApp);
    MainWindow window(desk.workspace(), theme);
    const auto check = [](const QString &menu, const QList<QAction *> &actions) {
        const auto letters = lettersOf(actions);
        const std::set<QChar> different(letters.begin(), letters.end());
        QVERIFY2(different.size() == static_cast<std::size_t>(letters.size()), qPrintable(menu + u": "_s + letters));
    };
    auto *bar = window.findChild<QMenuBar *>();
    check(u"bar"_s, bar->actions());
    QCOMPARE(lettersOf(bar->actions()).size(), bar->actions().size());
    for (const auto *menu : bar->findChildren<QMenu *>())
        check(menu->title(), menu->actions());
}

void TestLanguages::arabicTurnsTheLayoutRound()
{
    useLanguage(*qApp, u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    CaseDesk desk;
    Theme theme(*qApp);
    MainWindow window(desk.workspace(), theme);
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    useLanguage(*qApp, u"fr"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguages::numbersAndDatesFollowTheLanguage()
{
    const auto instant = Instant{1'700'000'000'000'000'000};
    useLanguage(*qApp, u"de"_s);
    QCOMPARE(countText(std::int64_t{164'330}), u"164.330"_s);
    QVERIFY2(longDay(instant, QTimeZone::utc()).contains(u"Dienstag"), qPrintable(longDay(instant, QTimeZone::utc())));
    useLanguage(*qApp, u"en"_s);
    QCOMPARE(countText(std::int64_t{164'330}), u"164,330"_s);
    QVERIFY(longDay(instant, QTimeZone::utc()).contains(u"Tuesday"));
}

void TestLanguages::theLanguageIsChosenInTheMenuForTheNextStart()
{
    CaseDesk desk;
    Theme theme(*qApp);
    MainWindow window(desk.workspace(), theme);
    QVERIFY(childOf<QAction>(window, u"actionLanguage."_s)->isChecked());
    childOf<QAction>(window, u"actionLanguage.lt"_s)->trigger();
    QCOMPARE(desk.workspace().settings().language(), u"lt"_s);
    const auto *notice = childOf<QLabel>(window, u"noticeHeadline"_s);
    QVERIFY2(notice->text().contains(u"Lietuvių") && notice->text().contains(u"next time"), qPrintable(notice->text()));
    MainWindow next(desk.workspace(), theme);
    QVERIFY(childOf<QAction>(next, u"actionLanguage.lt"_s)->isChecked());
    desk.workspace().settings().setLanguage(u"xx"_s); // of a later Casebook, say
    QCOMPARE(desk.workspace().settings().language(), QString());
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
