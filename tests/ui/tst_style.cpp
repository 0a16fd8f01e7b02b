// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/casebookstyle.h"
#include "ui/widgets/style/colours.h"
#include "ui/widgets/style/icons.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/style/type.h"

#include <QApplication>
#include <QFontMetrics>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTest>

#include <map>

using namespace casebook::ui;
using namespace Qt::StringLiterals;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadableOnAllSurfaces_data();
    void textsAreReadableOnAllSurfaces();
    void initialsAreReadableOnEveryTint();
    void contrastIsThatOfWcag();
    void aPersonKeepsTheTint();
    void palettesFindTheirColoursAgain();
    void aForeignPaletteGivesNothingButItsOwnColours();
    void theChosenSchemeIsWhatWidgetsPaintWith();
    void theSystemPaletteIsLeftAsItIs();
    void everyIconHasADrawing();
    void iconsTakeTheColourOfThePalette();
    void iconsAreSharpOnFineScreens();
    void theProgramHasAnIcon();
    void sizesOfTypeAreThree();
    void figuresOfEqualWidthAreAskedFor();
    void scrollBarsHaveNoArrowsAndReachBothEnds();
    void textsInListsKeepTheirSignsInPlaceFromRightToLeft();
};

namespace {

/// The colours of all pixels that are opaque, or nearly so.
std::map<QRgb, int> coloursIn(const QPixmap &picture, int leastAlpha = 255)
{
    std::map<QRgb, int> found;
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) >= leastAlpha)
                ++found[image.pixel(x, y)];
        }
    }
    return found;
}

} // namespace

void TestStyle::textsAreReadableOnAllSurfaces_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const char *name = scheme == Scheme::Light ? "light" : "dark";
        const Colours &c = colours(scheme);
        const std::map<const char *, QColor> texts{{"text", c.text},       {"dim", c.dim},         {"accent", c.accent},
                                                   {"warning", c.warning}, {"missing", c.missing}, {"good", c.good},
                                                   {"bad", c.bad},         {"coded", c.coded}};
        const std::map<const char *, QColor> grounds{
            {"window", c.window}, {"pane", c.pane}, {"selection", c.selection}, {"hover", c.hover}};
        for (const auto &[text, colour] : texts) {
            for (const auto &[ground, under] : grounds)
                QTest::addRow("%s: %s on %s", name, text, ground) << colour << under;
        }
        QTest::addRow("%s: on accent", name) << c.onAccent << c.accent;
        QTest::addRow("%s: on hit", name) << c.onHit << c.hit;
        QTest::addRow("%s: text on hit", name) << c.text << c.hit;
        QTest::addRow("%s: on redacted", name) << c.onRedacted << c.redacted;
        QTest::addRow("%s: rail text", name) << c.railText << c.rail;
        QTest::addRow("%s: rail dim", name) << c.railDim << c.rail;
        QTest::addRow("%s: rail chosen", name) << c.railText << c.railChosen;
    }
}

void TestStyle::textsAreReadableOnAllSurfaces()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double found = contrast(text, ground);
    QVERIFY2(found >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(found)));
}

void TestStyle::initialsAreReadableOnEveryTint()
{
    QSet<QRgb> tints;
    for (int i = 0; i < 500; ++i) {
        const QColor tint = personTint("person" + std::to_string(i) + "@im.corp.example");
        QVERIFY2(contrast(Qt::white, tint) >= 4.5, qPrintable(tint.name()));
        tints << tint.rgb();
    }
    QCOMPARE_GE(tints.size(), 12);
}

void TestStyle::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01); // the well-known grey just below the limit
}

void TestStyle::aPersonKeepsTheTint()
{
    QCOMPARE(personTint("Mei.Sato@im.corp.example/phone"), personTint("mei.sato@IM.corp.example"));
    QCOMPARE_NE(personTint("mei.sato@im.corp.example"), personTint("tomas.lind@im.corp.example"));
}

void TestStyle::palettesFindTheirColoursAgain()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colours found = colours(paletteFor(scheme));
        QCOMPARE(found.accent, colours(scheme).accent);
        QCOMPARE(found.hairline, colours(scheme).hairline);
    }
}

void TestStyle::aForeignPaletteGivesNothingButItsOwnColours()
{
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::WindowText, Qt::yellow);
    system.setColor(QPalette::Highlight, Qt::cyan);
    system.setColor(QPalette::HighlightedText, Qt::black);
    const Colours found = colours(system);
    for (const QColor &text : {found.text, found.dim, found.accent, found.warning, found.missing, found.bad})
        QCOMPARE(text, QColor(Qt::yellow));
    QCOMPARE(found.window, QColor(Qt::black));
    QCOMPARE(found.hit, QColor(Qt::cyan));
    QCOMPARE(found.onHit, QColor(Qt::black));
}

void TestStyle::theChosenSchemeIsWhatWidgetsPaintWith()
{
    Theme theme(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.choose(Theme::Choice::Dark);
    QWidget widget;
    QCOMPARE(widget.palette().color(QPalette::Window), colours(Scheme::Dark).window);
    theme.choose(Theme::Choice::Light);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), colours(Scheme::Light).window);
    theme.choose(Theme::Choice::Light);
    QCOMPARE(changed.size(), 2);
}

void TestStyle::theSystemPaletteIsLeftAsItIs()
{
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    Theme theme(*qApp);
    theme.choose(Theme::Choice::Dark);
    theme.choose(Theme::Choice::SystemPalette);
    for (const auto role : {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Highlight})
        QCOMPARE(QApplication::palette().color(role), system.color(role));
}

void TestStyle::everyIconHasADrawing()
{
    for (int i = 0; i < iconCount; ++i) {
        for (const int size : {16, 20, 24, 32, 48}) {
            const QPixmap picture = iconPixmap(static_cast<Icon>(i), Qt::red, size, 1);
            QCOMPARE(picture.size(), QSize(size, size));
            QVERIFY2(!coloursIn(picture, 128).empty(), qPrintable(u"icon %1 is empty at %2"_s.arg(i).arg(size)));
        }
    }
}

void TestStyle::iconsTakeTheColourOfThePalette()
{
    Theme theme(*qApp);
    const QIcon read = icon(Icon::Read);
    for (const auto &[choice, scheme] :
         {std::pair(Theme::Choice::Dark, Scheme::Dark), std::pair(Theme::Choice::Light, Scheme::Light)}) {
        theme.choose(choice);
        const auto found = coloursIn(read.pixmap(24));
        QCOMPARE(found.size(), 1U);
        QCOMPARE(QColor(found.begin()->first), colours(scheme).text);
    }
    QCOMPARE(QColor(coloursIn(icon(Icon::Read, Qt::red).pixmap(24)).begin()->first), QColor(Qt::red));
}

void TestStyle::iconsAreSharpOnFineScreens()
{
    const QPixmap fine = iconPixmap(Icon::Find, Qt::black, 24, 2);
    QCOMPARE(fine.size(), QSize(48, 48));
    QCOMPARE(fine.deviceIndependentSize(), QSizeF(24, 24));
    QCOMPARE(icon(Icon::Find).pixmap(QSize(24, 24), 2.0).size(), QSize(48, 48));
}

void TestStyle::theProgramHasAnIcon()
{
    for (const int size : {16, 32, 256})
        QCOMPARE(programIcon().pixmap(QSize(size, size), 1.0).size(), QSize(size, size));
    QCOMPARE_GT(coloursIn(programIcon().pixmap(QSize(64, 64), 1.0)).size(), 2U);
}

void TestStyle::sizesOfTypeAreThree()
{
    const QFont base = QApplication::font();
    const int text = QFontMetrics(sized(base, TextSize::Text)).height();
    QCOMPARE_LT(QFontMetrics(sized(base, TextSize::Small)).height(), text);
    QCOMPARE_GT(QFontMetrics(sized(base, TextSize::Title)).height(), text);
    QFont pixels = base;
    pixels.setPixelSize(20);
    QCOMPARE(sized(pixels, TextSize::Small).pixelSize(), 18);
    QCOMPARE(sized(pixels, TextSize::Title).pixelSize(), 26);
}

void TestStyle::figuresOfEqualWidthAreAskedFor()
{
    QVERIFY(tabular(QFont()).isFeatureSet("tnum"));
}

void TestStyle::scrollBarsHaveNoArrowsAndReachBothEnds()
{
    CasebookStyle style;
    QScrollBar bar(Qt::Vertical);
    bar.setStyle(&style);
    bar.setRange(0, 1'000'000'000);
    bar.setPageStep(500);
    bar.resize(12, 300);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    const auto slider = [&](int value) {
        option.sliderPosition = value;
        return style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    QCOMPARE(slider(0).top(), 0);
    QCOMPARE(slider(bar.maximum()).bottom(), 299);
    QCOMPARE_GE(slider(0).height(), 32); // never too small to take hold of
    QVERIFY(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine, &bar).isEmpty());
}

/// `invoi*` is another query than `*invoi`.
void TestStyle::textsInListsKeepTheirSignsInPlaceFromRightToLeft()
{
    CasebookStyle style;
    const auto painted = [&style](const QString &text) {
        QListWidget list;
        list.setStyle(&style);
        list.setFont(QFont(u"DejaVu Sans"_s, 12));
        list.addItem(text);
        list.resize(200, 40);
        return list.grab().toImage();
    };
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto end = painted(u"invoi*"_s);
    const auto beginning = painted(u"*invoi"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(end != beginning);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
