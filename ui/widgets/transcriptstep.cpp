// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/transcriptstep.h"

#include "ui/presentation/eventtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <stdexcept>

namespace casebook::ui {

namespace {

using archive::communicator::DateOrder;
using archive::communicator::Pattern;

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void fillZones(QComboBox &box)
{
    for (const auto &id : QTimeZone::availableTimeZoneIds())
        box.addItem(QString::fromLatin1(id));
    box.setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

} // namespace

TranscriptStep::TranscriptStep(ImportController &imports, QWidget *parent)
    : QuestionStep(parent)
    , m_imports(imports)
    , m_files(imports.survey()->transcripts)
    , m_wanted(new QCheckBox(tr("Read them as Communicator history, supplied by a user")))
    , m_file(choice(QStringLiteral("transcriptFile")))
    , m_owner(lineEdit(QStringLiteral("transcriptOwner"), tr("Whose history it is")))
    , m_computer(lineEdit(QStringLiteral("transcriptComputer"), tr("PC that it comes from")))
    , m_zone(choice(QStringLiteral("transcriptZone")))
    , m_order(choice(QStringLiteral("transcriptOrder")))
    , m_page(choice(QStringLiteral("transcriptCodePage")))
    , m_pattern(choice(QStringLiteral("transcriptPattern")))
    , m_preview(new QTreeWidget)
    , m_outcome(new ToneLabel(Tone::Dim))
{
    m_wanted->setObjectName(QStringLiteral("transcriptWanted"));
    m_wanted->setChecked(true);
    fillZones(*m_zone);
    for (const archive::FoundSource &file : m_files)
        m_file->addItem(toText(file.head.path.substr(file.head.path.rfind('/') + 1)));
    const std::pair<QString, DateOrder> orders[]{{tr("As the file shows"), DateOrder::Unknown},
                                                 {tr("Day, month, year"), DateOrder::DayFirst},
                                                 {tr("Month, day, year"), DateOrder::MonthFirst},
                                                 {tr("Year, month, day"), DateOrder::YearFirst}};
    for (const auto &[text, order] : orders)
        m_order->addItem(text, static_cast<int>(order));
    for (const auto &name : archive::communicator::CodePage::names())
        m_page->addItem(toText(name));
    m_page->setCurrentText(QStringLiteral("windows-1252"));
    const std::pair<QString, int> patterns[]{{tr("As most lines do"), -1},
                                             {tr("Name (time): text"), static_cast<int>(Pattern::NameStamp)},
                                             {tr("[time] Name: text"), static_cast<int>(Pattern::Bracket)},
                                             {tr("time Name: text"), static_cast<int>(Pattern::StampName)},
                                             {tr("Name and time, text below"), static_cast<int>(Pattern::Header)},
                                             {tr("Name: text"), static_cast<int>(Pattern::Name)}};
    for (const auto &[text, pattern] : patterns)
        m_pattern->addItem(text, pattern);
    build();
    look();
}

void TranscriptStep::build()
{
    m_preview->setObjectName(QStringLiteral("transcriptPreview"));
    m_preview->setRootIsDecorated(false);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setHeaderLabels({tr("Time (UTC)"), tr("Sender"), tr("Text")});
    m_outcome->setObjectName(QStringLiteral("transcriptOutcome"));
    m_outcome->setWordWrap(true);
    auto *left = new QFormLayout;
    fillForm(left);
    auto *right = new QVBoxLayout;
    right->setSpacing(space(2));
    right->addWidget(m_file);
    right->addWidget(m_preview, 1);
    right->addWidget(m_outcome);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(5));
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    layout->addWidget(m_wanted);
    layout->addLayout(columns, 1);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(150);
    connect(&m_lookSoon, &QTimer::timeout, this, &TranscriptStep::look);
    connect(m_wanted, &QCheckBox::toggled, this, &QuestionStep::changed);
    connect(m_owner, &QLineEdit::textChanged, this, [this] {
        m_lookSoon.start();
        Q_EMIT changed();
    });
    for (auto *box : {m_file, m_zone, m_order, m_page, m_pattern})
        connect(box, &QComboBox::currentIndexChanged, this, &TranscriptStep::look);
}

void TranscriptStep::fillForm(QFormLayout *form)
{
    form->setVerticalSpacing(space(2));
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_owner->setPlaceholderText(tr("First and last name, or address"));
    m_computer->setPlaceholderText(tr("For the collection list"));
    form->addRow(tr("Whose &history it is"), m_owner);
    form->addRow(tr("&PC that it comes from"), m_computer);
    form->addRow(tr("Time &zone of that PC"), m_zone);
    form->addRow(tr("&Dates are written"), m_order);
    form->addRow(tr("A message &begins with"), m_pattern);
    form->addRow(tr("&Code page of old text files"), m_page);
}

QString TranscriptStep::title() const
{
    return tr("%n files look like the history of a Communicator client.", nullptr, static_cast<int>(m_files.size()));
}

bool TranscriptStep::isComplete() const
{
    return !m_wanted->isChecked() || !m_owner->text().trimmed().isEmpty();
}

work::TranscriptAnswers TranscriptStep::answers() const
{
    const int pattern = m_pattern->currentData().toInt();
    return {.dateOrder = static_cast<DateOrder>(m_order->currentData().toInt()),
            .pattern = pattern < 0 ? std::nullopt : std::optional(static_cast<Pattern>(pattern)),
            .owner = m_owner->text().trimmed().toStdString(),
            .codePage = m_page->currentText().toStdString(),
            .computer = m_computer->text().trimmed().toStdString()};
}

const std::chrono::time_zone *TranscriptStep::zone() const
{
    try {
        return std::chrono::locate_zone(m_zone->currentText().toStdString());
    } catch (const std::runtime_error &) {
        return nullptr; // Qt knows zones that the standard library does not: then UTC, and the import says so
    }
}

void TranscriptStep::look()
{
    const int asked = ++m_asked;
    m_imports.examine(m_files.at(static_cast<std::size_t>(m_file->currentIndex())), answers(), zone(), this,
                      [this, asked](const Result<Findings> &found) {
                          if (asked == m_asked)
                              show(found);
                      });
}

void TranscriptStep::show(const Result<Findings> &found)
{
    m_preview->clear();
    if (!found) {
        m_outcome->setTone(Tone::Bad);
        m_outcome->setText(toText(found.error().text()));
        return;
    }
    showPreview(*found);
    tell(*found);
}

void TranscriptStep::showPreview(const Findings &found)
{
    for (const auto &line : found.preview) {
        const auto time = line.time ? toText(toRfc3339(*line.time)) : toText(line.rawTime);
        auto *item =
            new QTreeWidgetItem(m_preview, {time, line.system ? tr("(client)") : toText(line.sender),
                                            toText(line.text).replace(QLatin1Char('\n'), QStringLiteral(" ⏎ "))});
        for (int column = 0; column < item->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
    m_preview->resizeColumnToContents(0);
    m_preview->resizeColumnToContents(1);
}

void TranscriptStep::tell(const Findings &found)
{
    QStringList open;
    if (found.open.dateOrder && m_order->currentIndex() == 0)
        open += tr("Nothing in this file tells the day from the month: choose how dates are written.");
    if (found.open.pattern)
        open += tr("Several forms of lines fit equally well: choose what a message begins with.");
    if (open.isEmpty()) {
        m_outcome->setTone(Tone::Dim);
        open += found.parsed ? tr("%n messages are found in this file.", nullptr, static_cast<int>(found.messages))
                             : tr("This file fits no form and is kept as one block of text.");
    } else {
        m_outcome->setTone(Tone::Warning);
    }
    m_outcome->setText(open.join(QLatin1Char(' ')));
}

void TranscriptStep::apply(work::ImportRequest &request) const
{
    if (!m_wanted->isChecked()) {
        request.leaveTranscripts = true;
        return;
    }
    request.transcripts = answers();
    request.assumedZone = zone();
}

} // namespace casebook::ui
