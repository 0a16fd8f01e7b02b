// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/columnsstep.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/packtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace casebook::ui {

using namespace archive::requested;

namespace {

QTableWidget *grid(const QString &name, const QString &accessibleName, const QStringList &headers)
{
    auto *table = new QTableWidget(0, static_cast<int>(headers.size()));
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false); // Tab goes from one choice to the next
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QComboBox *combo(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    return box;
}

QTableWidgetItem *item(const std::string &text)
{
    auto *cell = new QTableWidgetItem(toText(text));
    cell->setToolTip(cell->text());
    return cell;
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string line;
    for (const std::string &text : texts)
        line += (line.empty() ? "" : "  ·  ") + text;
    return line;
}

} // namespace

ColumnsStep::ColumnsStep(ImportController &imports, QWidget *parent)
    : QuestionStep(parent)
    , m_imports(imports)
    , m_tables(combo(QStringLiteral("columnsTable"), tr("Table")))
    , m_kind(combo(QStringLiteral("columnsKind"), tr("What its rows are")))
    , m_order(combo(QStringLiteral("columnsDateOrder"), tr("Order of day and month")))
    , m_zone(combo(QStringLiteral("columnsZone"), tr("Zone of times that name none")))
    , m_question(new ToneLabel(Tone::Warning))
    , m_columns(grid(QStringLiteral("columnsList"), tr("Columns"), {tr("Column"), tr("Means"), tr("Examples")}))
    , m_preview(grid(QStringLiteral("columnsPreview"), tr("Preview"),
                     {tr("Time (UTC)"), tr("Kind"), tr("Conversation"), tr("Sender"), tr("Text")}))
    , m_profile(lineEdit(QStringLiteral("columnsProfile"), tr("Name of the profile")))
    , m_outcome(new ToneLabel(Tone::Dim))
{
    for (const PackTable &table : imports.survey()->tables) {
        m_answers.push_back({table, table.table.settings});
        m_tables->addItem(toText(pathText(pathFromText(table.file.path).filename())));
    }
    for (const std::string_view name : tableKindNames)
        m_kind->addItem(textOf(*tableKindFromName(name)));
    m_kind->addItem(tr("Leave this table out"));
    m_order->addItems({tr("Month and day as the table tells"), tr("Month first (12/31)"), tr("Day first (31/12)")});
    m_zone->addItem(tr("Times in UTC"));
    for (const auto &zone : std::chrono::get_tzdb().zones)
        m_zone->addItem(toText(zone.name()));
    m_question->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("columnsQuestion"));
    m_outcome->setObjectName(QStringLiteral("columnsOutcome"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    layout->addWidget(choices());
    layout->addWidget(m_question);
    layout->addWidget(m_columns, 3);
    layout->addWidget(sectionLabel(tr("The first rows, as they will come into the case")));
    layout->addWidget(m_preview, 2);
    layout->addWidget(profileRow());
    connect(m_tables, &QComboBox::currentIndexChanged, this, &ColumnsStep::showTable);
    connect(m_kind, &QComboBox::activated, this, &ColumnsStep::setKind);
    connect(m_order, &QComboBox::activated, this, &ColumnsStep::setDateOrder);
    connect(m_zone, &QComboBox::activated, this, &ColumnsStep::changeAnswer);
    showTable();
}

QString ColumnsStep::title() const
{
    return tr("%n tables are of a kind that no profile describes. Check what their columns mean.", nullptr,
              static_cast<int>(m_answers.size()));
}

QWidget *ColumnsStep::choices()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addWidget(m_tables, 2);
    layout->addWidget(m_kind, 1);
    layout->addWidget(m_order, 1);
    layout->addWidget(m_zone, 1);
    return row;
}

QWidget *ColumnsStep::profileRow()
{
    auto *row = new QWidget;
    auto *save = button(tr("&Save as profile"), QStringLiteral("columnsSave"));
    save->setAutoDefault(false);
    m_profile->setPlaceholderText(tr("Name of a profile: letters, digits, hyphens"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addWidget(m_profile, 1);
    layout->addWidget(save);
    layout->addWidget(m_outcome, 1);
    connect(save, &QPushButton::clicked, this, &ColumnsStep::saveProfile);
    return row;
}

ColumnsStep::Answer &ColumnsStep::current()
{
    return m_answers.at(static_cast<std::size_t>(m_tables->currentIndex()));
}

void ColumnsStep::showTable()
{
    const Answer &answer = current();
    m_kind->setCurrentIndex(answer.leftOut ? m_kind->count() - 1 : static_cast<int>(answer.settings.kind));
    m_order->setCurrentIndex(static_cast<int>(answer.settings.dateOrder));
    m_order->setVisible(hasLocalDates(answer.table.table));
    m_zone->setVisible(std::ranges::contains(answer.table.table.questions, Question::About::Zone, &Question::about));
    QStringList sentences;
    for (const Question &question : answer.table.table.questions)
        sentences += textOf(question);
    m_question->setText(sentences.join(QChar::Space));
    m_question->setVisible(!sentences.isEmpty());
    m_columns->setRowCount(static_cast<int>(answer.settings.columns.size()));
    for (int column = 0; column < m_columns->rowCount(); ++column)
        addColumn(column);
    m_columns->setColumnWidth(0, space(42));
    m_columns->setColumnWidth(1, space(52));
    changeAnswer();
}

void ColumnsStep::addColumn(int column)
{
    const Answer &answer = current();
    const Column &values = answer.settings.columns[static_cast<std::size_t>(column)];
    auto *meaning =
        combo(QStringLiteral("columnsMeaning%1").arg(column), tr("What %1 means").arg(toText(values.header)));
    for (std::size_t i = 0; i < meaningNames.size(); ++i)
        meaning->addItem(textOf(static_cast<Meaning>(i)));
    meaning->setCurrentIndex(static_cast<int>(values.meaning));
    connect(meaning, &QComboBox::activated, this, [this, column](int index) { setMeaning(column, index); });
    m_columns->setItem(column, 0, item(values.header));
    m_columns->setCellWidget(column, 1, meaning);
    m_columns->setItem(column, 2, item(joined(answer.table.table.shapes[static_cast<std::size_t>(column)].examples)));
    m_columns->setRowHeight(column, meaning->sizeHint().height() + space(1));
}

void ColumnsStep::setKind(int index)
{
    Answer &answer = current();
    answer.leftOut = index == m_kind->count() - 1;
    if (!answer.leftOut)
        answer.settings.kind = static_cast<TableKind>(index);
    changeAnswer();
}

void ColumnsStep::setDateOrder(int index)
{
    current().settings.dateOrder = static_cast<DateOrder>(index);
    changeAnswer();
}

/// A meaning stands for one column: the one that had it before is set back.
void ColumnsStep::setMeaning(int column, int index)
{
    auto &columns = current().settings.columns;
    const auto meaning = static_cast<Meaning>(index);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (meaning == Meaning::Extra || columns[i].meaning != meaning)
            continue;
        columns[i].meaning = Meaning::Extra;
        qobject_cast<QComboBox *>(m_columns->cellWidget(static_cast<int>(i), 1))->setCurrentIndex(0);
    }
    columns[static_cast<std::size_t>(column)].meaning = meaning;
    qobject_cast<QComboBox *>(m_columns->cellWidget(column, 1))->setCurrentIndex(index);
    changeAnswer();
}

void ColumnsStep::changeAnswer()
{
    const Answer &answer = current();
    m_columns->setEnabled(!answer.leftOut);
    if (answer.leftOut)
        tell(Tone::Dim, tr("The report will name the table as left out."));
    else if (archive::requested::isComplete(answer.settings))
        tell(Tone::Dim, {});
    else
        tell(Tone::Bad, tr("Rows of this kind need more columns: a time, a sender, a text."));
    const int asked = ++m_asked;
    m_imports.preview(answer.table, answer.settings, zone(), this,
                      [this, asked](const Result<std::vector<work::PreviewRow>> &rows) {
                          if (asked == m_asked)
                              showPreview(rows);
                      });
    Q_EMIT changed();
}

void ColumnsStep::showPreview(const Result<std::vector<work::PreviewRow>> &rows)
{
    m_preview->setRowCount(0);
    if (!rows) {
        tell(Tone::Bad, toText(rows.error().text()));
        return;
    }
    m_preview->setRowCount(static_cast<int>(rows->size()));
    for (int i = 0; i < m_preview->rowCount(); ++i) {
        const work::PreviewRow &row = (*rows)[static_cast<std::size_t>(i)];
        const std::string sender = row.name.empty() ? row.sender : row.name + " <" + row.sender + ">";
        m_preview->setItem(i, 0, item(row.timeUnderstood ? row.time : "? " + row.time));
        m_preview->setItem(i, 1, item(row.type));
        m_preview->setItem(i, 2, item(row.conversation));
        m_preview->setItem(i, 3, item(sender));
        m_preview->setItem(i, 4, item(row.text));
    }
    m_preview->resizeColumnsToContents();
    for (int column = 2; column < 4; ++column)
        m_preview->setColumnWidth(column, std::min(m_preview->columnWidth(column), space(42)));
}

void ColumnsStep::saveProfile()
{
    Profile profile{m_profile->text().trimmed().toStdString(), {}, DateOrder::Unknown, {}};
    for (const Answer &answer : m_answers) {
        if (!answer.leftOut)
            profile.tables.push_back(profileTableOf(answer.settings, answer.table.file.path));
        if (answer.settings.dateOrder != DateOrder::Unknown)
            profile.dateOrder = answer.settings.dateOrder;
    }
    m_imports.saveProfile(profile, this, [this](const Status &saved) {
        if (saved)
            tell(Tone::Good, tr("Saved. The next tables like these need no questions."));
        else
            tell(Tone::Bad, toText(saved.error().text()));
    });
}

void ColumnsStep::tell(Tone tone, const QString &sentence)
{
    m_outcome->setTone(tone);
    m_outcome->setText(sentence);
}

bool ColumnsStep::isComplete() const
{
    return std::ranges::all_of(m_answers, [](const Answer &answer) {
        return answer.leftOut || archive::requested::isComplete(answer.settings);
    });
}

/// Null for UTC, and for what was chosen before where nothing is asked.
const std::chrono::time_zone *ColumnsStep::zone() const
{
    if (m_zone->currentIndex() <= 0)
        return m_imports.request().assumedZone;
    return std::chrono::locate_zone(m_zone->currentText().toStdString());
}

void ColumnsStep::apply(work::ImportRequest &request) const
{
    request.assumedZone = zone();
    for (const Answer &answer : m_answers)
        request.packs.tables[answer.table.file.path] = answer.leftOut ? TableSettings() : answer.settings;
}

} // namespace casebook::ui
