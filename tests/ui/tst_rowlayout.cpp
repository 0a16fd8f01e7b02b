// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/timelinemodel.h"
#include "ui/widgets/timeline/rowlayout.h"
#include "ui/widgets/timeline/timelinelook.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace casebook;
using namespace casebook::ui;

class TestRowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesStandUnderTheTextAsChips();
    void chipsWrapInNarrowWindows();
    void aFileWithoutWordsNeedsNoText();
    void aDeletedMessageIsStruckOutAndSaysSo();
};

namespace {

constexpr int width = 700;

Event message(std::string text)
{
    Event event;
    event.typeName = "Message";
    event.time = Instant{1'489'500'000'000'000'000};
    event.sortTime = *event.time;
    event.sender = "priya@im.example";
    event.text = std::move(text);
    return event;
}

RowLayout layOut(const Event &event, int windowWidth = width)
{
    return {TimelineRow(event), nullptr, 1, TimelineLook(QApplication::font(), 100, windowWidth)};
}

QImage picture(const Event &event)
{
    QImage image(width, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layOut(event).paint(painter, 0, RowLayout::Mark::None, TimelineLook(QApplication::font(), 100, width));
    return image;
}

} // namespace

void TestRowLayout::filesStandUnderTheTextAsChips()
{
    Event event = message("see");
    const int plain = layOut(event).height();
    event.attachments = {{"plan.pdf", "application/pdf", 1200, "media/1", ""}};
    const int one = layOut(event).height();
    QCOMPARE_GT(one, plain);
    event.attachments.push_back({"a.png", "", std::nullopt, "", ""});
    QCOMPARE(layOut(event).height(), one); // beside the first
}

void TestRowLayout::chipsWrapInNarrowWindows()
{
    Event event = message("see");
    event.attachments.assign(6, {"a name of some length.pdf", "", 1, "", ""});
    QCOMPARE_GT(layOut(event, 320).height(), layOut(event, 2000).height());
}

void TestRowLayout::aFileWithoutWordsNeedsNoText()
{
    Event event = message("");
    event.attachments = {{"plan.pdf", "", std::nullopt, "", ""}};
    Event worded = event;
    worded.text = "see";
    QCOMPARE_LT(layOut(event).height(), layOut(worded).height());
}

void TestRowLayout::aDeletedMessageIsStruckOutAndSaysSo()
{
    Event event = message(std::string(40, '.')); // leaves the middle of the line empty
    const auto darkest = [](const QImage &image, int y) {
        int dark = 0;
        for (int x = 0; x < image.width() / 2; ++x)
            dark += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
        return dark;
    };
    const QImage whole = picture(event);
    event.deleted = true;
    const QImage deleted = picture(event);
    int longest = 0;
    bool marked = false;
    for (int y = 0; y < whole.height(); ++y) {
        longest = std::max(longest, darkest(deleted, y) - darkest(whole, y));
        for (int x = width / 2; x < width; ++x)
            marked = marked || deleted.pixel(x, y) != whole.pixel(x, y);
    }
    QCOMPARE_GT(longest, 60); // a line through
    QVERIFY(marked);          // words at the far side
}

QTEST_MAIN(TestRowLayout)
#include "tst_rowlayout.moc"
