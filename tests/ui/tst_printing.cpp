// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/log.h"
#include "tests/generator/archivegenerator.h"
#include "tests/ui/readingwindow.h"
#include "ui/presentation/transcriptpages.h"
#include "ui/widgets/export/pagesdialog.h"

#include <QLabel>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace casebook;
using namespace casebook::ui;
using namespace casebook::test;
using namespace Qt::StringLiterals;

namespace {

/// A printer that is a file.
std::unique_ptr<QPrinter> printerTo(const QString &file)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    printer->setPageLayout(transcriptLayout());
    return printer;
}

/// As another program reads it; empty where that is not installed.
QString textOf(const QString &pdf)
{
    const auto program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return {};
    QProcess process;
    process.start(program, {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The pages of a PDF, as Qt writes them.
qsizetype pagesOf(const QString &pdf)
{
    QFile file(pdf);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : 0;
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<ReadingWindow>(); }
    void cleanup() { m_window.reset(); }
    void paperHasTheTextOfThePdf();
    void whatIsPrintedIsLogged();
    void aPdfOfManyPartsHasEveryEventOnceAndCountsItsPages();
    void theFirstPagesAreShownBefore();
    void withoutApprovalNothingIsPrintedNorShown();
    void aKeyLeadsToThePrinter();

private:
    CaseDesk &desk() { return m_window->desk(); }
    ui::Workspace &workspace() { return m_window->workspace(); }
    Path caseFile() { return workspace().caseFile().info().file; }
    QStringList acts();

    std::unique_ptr<ReadingWindow> m_window;
};

/// `export print Desk printer`, `export-done print`, `refused`, …
QStringList TestPrinting::acts()
{
    QStringList found;
    const auto reader = store::CaseReader::open(caseFile());
    if (!reader)
        return {};
    const auto read = audit::forEachEntry(*reader, [&](const audit::Entry &entry, const std::string &) {
        found += (toText(entry.act) + u' ' + entry.details.value("format"_L1).toString() + u' ' +
                  entry.details.value("out"_L1).toString())
                     .trimmed();
        return true;
    });
    return read ? found : QStringList();
}

void TestPrinting::paperHasTheTextOfThePdf()
{
    m_window->openSample();
    NoProgress progress;
    const auto printed = desk().file(u"printed.pdf"_s);
    const auto printer = printerTo(printed);
    const auto paper = printTranscript(caseFile(), {}, QTimeZone::utc(), *printer, "Desk printer", progress);
    QVERIFY2(paper.has_value(), paper ? "" : paper.error().text().c_str());
    QVERIFY(paper->balanced);
    QCOMPARE(paper->exported.events, sampleEvents());
    QCOMPARE(paper->files, 0);
    QVERIFY(paper->folder.empty());
    const auto pdf = exportPdf(caseFile(), {}, QTimeZone::utc(), toPath(desk().file(u"out"_s)), progress);
    QVERIFY2(pdf.has_value(), pdf ? "" : pdf.error().text().c_str());
    const auto exported = desk().file(u"out/transcript.pdf"_s);
    QVERIFY(pagesOf(exported) > 1);
    QCOMPARE(pagesOf(printed), pagesOf(exported));
    auto text = textOf(exported);
    if (text.isEmpty())
        QSKIP("the text of the pages is not compared: pdftotext is not installed");
    const QRegularExpression made(u"[0-9-]+T[0-9:.]+Z · page|Made at.*\n"_s);
    QVERIFY(text.contains(u"Opened it indoors"));
    QVERIFY(text.contains(u"page %1 of %1"_s.arg(pagesOf(exported))));
    QCOMPARE(textOf(printed).remove(made).simplified(), text.remove(made).simplified());
}

void TestPrinting::whatIsPrintedIsLogged()
{
    m_window->openSample();
    auto printer = std::shared_ptr<QPrinter>(printerTo(desk().file(u"printed.pdf"_s)));
    QVERIFY(workspace().exporting().start({}, Paper{printer, u"Desk printer"_s, QTimeZone::utc()}));
    QVERIFY(desk().settled());
    QVERIFY(!desk().failure());
    QVERIFY(workspace().exporting().report()->balanced);
    QVERIFY(m_window->find<QLabel>(u"exportVerdict"_s)->text().contains(u"printer"));
    QVERIFY(!m_window->find<QPushButton>(u"exportOpenFolder"_s)->isVisible());
    const auto logged = acts();
    QCOMPARE(logged.mid(logged.size() - 2), (QStringList{u"export print Desk printer"_s, u"export-done"_s}));
}

void TestPrinting::aPdfOfManyPartsHasEveryEventOnceAndCountsItsPages()
{
    QTemporaryDir folder;
    ArchiveRecipe recipe;
    recipe.messages = 3000;
    recipe.tenants = 1;
    recipe.ucbs = 1;
    recipe.longestConversation = 2500;
    recipe.dialects = {dialectNamed("plain")};
    const auto made = makeArchive(toPath(folder.path()), recipe);
    QVERIFY(made);
    workspace().importInto(toPath(desk().file(u"many.casebook"_s)), {"Many", store::Policy::Single},
                           {toPath(folder.filePath(u"IMArchives"_s))});
    QVERIFY(desk().settled());
    NoProgress progress;
    const auto report = exportPdf(caseFile(), {}, QTimeZone::utc(), toPath(desk().file(u"out"_s)), progress);
    QVERIFY2(report.has_value(), report ? "" : report.error().text().c_str());
    QVERIFY(report->balanced);
    const auto pdf = desk().file(u"out/transcript.pdf"_s);
    const auto pages = pagesOf(pdf);
    QVERIFY(pages > 50);
    const auto text = textOf(pdf);
    if (text.isEmpty())
        QSKIP("the text of the pages is not read back: pdftotext is not installed");
    qsizetype expected = 1;
    for (const auto &foot : QRegularExpression(u"page (\\d+) of (\\d+)"_s).globalMatch(text)) {
        QCOMPARE(foot.captured(1).toLongLong(), expected++);
        QCOMPARE(foot.captured(2).toLongLong(), pages);
    }
    QCOMPARE(expected, pages + 1);
    // The stamp of each event, in brackets.
    static const QRegularExpression stamp(u"\\[2\\d{3}-\\d\\d-\\d\\dT"_s);
    QCOMPARE(text.count(stamp), report->exported.events);
}

void TestPrinting::theFirstPagesAreShownBefore()
{
    m_window->openSample();
    m_window->openRoom();
    m_window->press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(desk().settled());
    QVERIFY(m_window->tabTo(u"exportPreview"_s));
    m_window->press(Qt::Key_Space);
    QVERIFY(desk().settled());
    QTRY_VERIFY(m_window->window().findChild<PagesDialog *>());
    const auto number = m_window->find<QLabel>(u"pagesNumber"_s)->text();
    QVERIFY2(number.startsWith(u"Page 1 of "), qPrintable(number));
    const auto picture = m_window->find<PagesDialog>(u"pagesDialog"_s)->grab().toImage();
    QVERIFY(picture.pixelColor(picture.rect().center()).isValid());
    const auto logged = acts();
    QVERIFY2(!logged.join(u'\n').contains(u"export"), qPrintable(logged.join(u'\n')));
    m_window->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->window().findChild<PagesDialog *>());
}

void TestPrinting::withoutApprovalNothingIsPrintedNorShown()
{
    QVERIFY(desk().openSample(store::Policy::FourEyes));
    NoProgress progress;
    const auto file = desk().file(u"printed.pdf"_s);
    {
        const auto printer = printerTo(file);
        const auto paper = printTranscript(caseFile(), {}, QTimeZone::utc(), *printer, "Desk printer", progress);
        QVERIFY(!paper);
        QCOMPARE(paper.error().code, Error::Code::NotPermitted);
    }
    QVERIFY(!QFile::exists(file));
    QCOMPARE(acts().last(), u"refused print Desk printer"_s);
    const auto pages = exportPdf(caseFile(), {}, QTimeZone::utc(), toPath(desk().file(u"pages"_s)), progress);
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, Error::Code::NotPermitted);
    QVERIFY(!QFile::exists(desk().file(u"pages"_s)));
    QVERIFY2(acts().last().startsWith(u"refused pdf"), qPrintable(acts().last()));
    const auto shown = previewTranscript(caseFile(), {}, QTimeZone::utc(), transcriptLayout(), "print", 10, progress);
    QVERIFY(!shown);
    QCOMPARE(shown.error().code, Error::Code::NotPermitted);
}

void TestPrinting::aKeyLeadsToThePrinter()
{
    m_window->openSample();
    m_window->openRoom();
    m_window->press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(desk().settled());
    QVERIFY(m_window->find<QWidget>(u"exportPage"_s)->isVisible());
    QVERIFY(m_window->find<QRadioButton>(u"formPrint"_s)->isChecked());
    QVERIFY(m_window->find<QRadioButton>(u"exportConversation"_s)->isChecked());
    QVERIFY(!m_window->find<QWidget>(u"exportFolder"_s)->isVisible());
    const bool possible = !QPrinterInfo::availablePrinterNames().isEmpty();
    QCOMPARE(m_window->find<QPushButton>(u"exportStart"_s)->isEnabled(), possible);
    QCOMPARE(m_window->find<QLabel>(u"exportMissing"_s)->text().isEmpty(), possible);
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
