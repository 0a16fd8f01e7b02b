// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/helpdialogs.h"

#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

ToneLabel *paragraph(const QString &text, Tone tone = Tone::Text)
{
    auto *label = new ToneLabel(tone, text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

QPushButton *closeButton(QDialog &dialog, const QString &text, const QString &name)
{
    auto *made = button(text, name);
    made->setDefault(true);
    QObject::connect(made, &QPushButton::clicked, &dialog, &QDialog::close);
    return made;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    constexpr int width = space(130);
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Casebook"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *mark = new QLabel;
    mark->setPixmap(programIcon().pixmap(48, 48));
    auto *name = new ToneLabel(Tone::Text, tr("Casebook %1").arg(QCoreApplication::applicationVersion()));
    name->setFont(sized(name->font(), TextSize::Title));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(4));
    head->addWidget(mark);
    head->addWidget(name, 1);

    auto *caution = new Card;
    caution->setOutline(Tone::Warning);
    auto *cautionLayout = new QVBoxLayout(caution);
    cautionLayout->setContentsMargins(space(4), space(3), space(4), space(3));
    auto *cautionText = paragraph(tr("The support of the archive format follows a published description of it. It has "
                                     "never been checked against files of a live system."));
    cautionText->setObjectName(QStringLiteral("aboutCaution"));
    cautionLayout->addWidget(cautionText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(6), space(6), space(6), space(5));
    layout->setSpacing(space(3));
    layout->addLayout(head);
    layout->addWidget(paragraph(tr("An offline workstation for instant-message archives: open, read, narrow down, "
                                   "export, prove. It opens no connection to any network by itself.")));
    layout->addWidget(caution);
    layout->addWidget(sectionLabel(tr("Licences")));
    layout->addWidget(paragraph(tr("Casebook: Apache License 2.0, © the Casebook authors.\n"
                                   "Qt %1: GNU LGPL 3. QCA: GNU LGPL 2.1 or later. SQLite: public domain.\n"
                                   "OpenSSL 3: Apache License 2.0. libdeflate: MIT. libarchive: BSD 2-Clause. "
                                   "zlib: zlib licence. CLI11 (command line): BSD 3-Clause.")
                                    .arg(QLatin1String(qVersion())),
                                Tone::Dim));
    layout->addStretch(1);
    layout->addSpacing(space(2));
    layout->addWidget(closeButton(*this, tr("Close"), QStringLiteral("aboutClose")), 0, Qt::AlignTrailing);
    resize(width, layout->totalHeightForWidth(width));
}

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    const std::initializer_list<std::pair<QString, QString>> keys{
        {tr("Ctrl+O"), tr("Open a folder of archives")},
        {tr("Ctrl+Shift+O"), tr("Open a case")},
        {tr("Ctrl+F"), tr("Search")},
        {tr("F3, Shift+F3"), tr("Next, previous hit")},
        {tr("Enter, Backspace"), tr("From a hit to what was said around it, and back")},
        {tr("T, M, V"), tr("Tag, note, reviewed")},
        {tr("U"), tr("Take back the last mark")},
        {tr("J, K"), tr("Next, previous message")},
        {tr("N, P"), tr("Next, previous conversation")},
        {tr("W"), tr("Who could see this message")},
        {tr("R"), tr("Redact")},
        {tr("O, L"), tr("Next room event, next entry to look at (with Shift: back)")},
        {tr("E"), tr("Hide or show the events of rooms")},
        {tr("Enter on a folded run"), tr("Show who came and went")},
        {tr("Ctrl+G"), tr("Go to a date, a time or an id")},
        {tr("Alt+Left, Alt+Right"), tr("Back and forward")},
        {tr("I"), tr("Show or hide the inspector")},
        {tr("F7, F8, F9"), tr("Fold the activity over time, the navigator, the inspector")},
        {tr("F6"), tr("Next pane")},
        {tr("On the activity"), tr("Arrows, Enter: go there. F: filter. +, -, 0: zoom. T: table")},
        {tr("Ctrl+Enter in a term list"), tr("Count the terms")},
        {tr("Ctrl+1 to 6"), tr("Go to a page")},
        {tr("Ctrl+E"), tr("Export")},
        {tr("Ctrl+P"), tr("Print")},
        {tr("Ctrl+C"), tr("Copy the text of the message")},
        {tr("Ctrl+Shift+C"), tr("Copy it with sender and time")},
        {tr("Ctrl+wheel"), tr("Size of the message text")},
        {tr("?"), tr("This sheet")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(6));
    grid->setVerticalSpacing(space(2));
    int row = 0;
    for (const auto &[key, act] : keys) {
        auto *keyLabel = new ToneLabel(Tone::Accent, key);
        auto bold = keyLabel->font();
        bold.setWeight(QFont::DemiBold);
        keyLabel->setFont(bold);
        grid->addWidget(keyLabel, row, 0);
        grid->addWidget(new ToneLabel(Tone::Text, act), row++, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(6), space(5), space(6), space(5));
    layout->setSpacing(space(4));
    layout->addLayout(grid);
    layout->addWidget(new ToneLabel(Tone::Dim, tr("Single letters act where a list has the focus.")));
    layout->addWidget(closeButton(*this, tr("Close"), QStringLiteral("keysClose")), 0, Qt::AlignTrailing);
}

} // namespace casebook::ui
