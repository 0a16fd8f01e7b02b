// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/errortext.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace casebook;
using namespace casebook::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array codes{Error::Code::NotFound,     Error::Code::AccessDenied, Error::Code::Io,
                           Error::Code::DiskFull,     Error::Code::Locked,       Error::Code::Invalid,
                           Error::Code::Corrupt,      Error::Code::NewerVersion, Error::Code::Conflict,
                           Error::Code::NotPermitted, Error::Code::Cancelled,    Error::Code::Internal};

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentenceOfItsOwn();
    void theSentenceNamesTheFileAndTheDetailItsWholePath();
    void theDetailTellsPlaceReasonAndAdvice();
    void windowsPathsAreShortenedToo();
    void anErrorWithoutAnythingStillSaysSomething();
};

void TestErrorText::everyCodeHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (const auto code : codes) {
        const auto text = errorText(Error{code, "/tmp/a.casebook", "why", "what now", std::nullopt});
        QVERIFY(text.headline.endsWith(u'.'));
        QVERIFY2(!text.headline.contains(u"%1"), qPrintable(text.headline));
        QVERIFY2(!sentences.contains(text.headline), qPrintable(text.headline));
        sentences += text.headline;
    }
    QCOMPARE(static_cast<std::size_t>(sentences.size()), codes.size());
    QCOMPARE(static_cast<std::size_t>(Error::Code::Internal) + 1, codes.size()); // no code was forgotten
}

void TestErrorText::theSentenceNamesTheFileAndTheDetailItsWholePath()
{
    const auto text =
        errorText(Error{Error::Code::Corrupt, "/home/ada/x y.casebook", "is no database", "", std::nullopt});
    QVERIFY(text.headline.contains(u"x y.casebook"));
    QVERIFY(!text.headline.contains(u"/home"));
    QCOMPARE(text.detail, u"/home/ada/x y.casebook: is no database."_s);
}

void TestErrorText::theDetailTellsPlaceReasonAndAdvice()
{
    const auto text = errorText(Error{Error::Code::Io, "a.conv", "cannot be read", "check the disk", 1234567});
    QVERIFY2(text.detail.contains(QLocale().toString(1234567)), qPrintable(text.detail));
    QVERIFY(text.detail.contains(u"cannot be read."));
    QVERIFY(text.detail.endsWith(u"Check the disk."));
}

void TestErrorText::windowsPathsAreShortenedToo()
{
    const auto text = errorText(Error{Error::Code::NotFound, "C:\\cases\\a.casebook", "gone", "", std::nullopt});
    QCOMPARE(text.headline, u"Nothing was found at a.casebook."_s);
}

void TestErrorText::anErrorWithoutAnythingStillSaysSomething()
{
    const auto text = errorText(Error{});
    QVERIFY(!text.headline.isEmpty());
    QVERIFY(!text.headline.contains(u"%1"));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
