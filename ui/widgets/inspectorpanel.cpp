// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/inspectorpanel.h"

#include "ui/presentation/inspectorcontroller.h"
#include "ui/presentation/redactionscontroller.h"
#include "ui/widgets/guardedtext.h"
#include "ui/widgets/markspanel.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr int labelWidth = 76;
constexpr int rawHeight = 168;
constexpr int previewWidth = 264; ///< Of pictures that were sent, at most.

QToolButton *smallButton(const QString &text, const QString &name)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    made->setFont(sized(made->font(), TextSize::Small));
    return made;
}

} // namespace

InspectorPanel::InspectorPanel(InspectorController &inspector, MarksController &marks, RedactionsController &redactions,
                               QWidget *parent)
    : Surface(QPalette::Base, {}, parent)
    , m_inspector(inspector)
    , m_stack(new QStackedLayout(this))
    , m_scroll(new QScrollArea)
    , m_marks(new MarksPanel(inspector, marks))
    , m_sections(new QVBoxLayout)
    , m_redactions(redactions)
    , m_raw(new GuardedText)
    , m_copy(smallButton(tr("Copy all"), QStringLiteral("inspectorCopy")))
    , m_asText(smallButton(tr("Text"), QStringLiteral("rawAsText")))
    , m_asHex(smallButton(tr("Hex"), QStringLiteral("rawAsHex")))
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    auto *empty =
        new EmptyState(tr("No event chosen"), tr("Choose a message or a room event to see its fields, its "
                                                 "times, where it stands in the source, and the raw record."));
    empty->setObjectName(QStringLiteral("inspectorEmpty"));

    m_raw->setObjectName(QStringLiteral("rawRecord"));
    m_raw->setAccessibleName(tr("Raw record"));
    m_raw->setReadOnly(true);
    m_raw->setFixedHeight(rawHeight);
    m_raw->setLayoutDirection(Qt::LeftToRight); // records are read from the left in every language
    auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(sized(font(), TextSize::Small).pointSizeF());
    m_raw->setFont(fixed);
    auto *group = new QButtonGroup(this);
    for (auto *each : {m_asText, m_asHex}) {
        each->setCheckable(true);
        group->addButton(each);
    }
    m_asText->setChecked(true);
    connect(group, &QButtonGroup::buttonClicked, this, &InspectorPanel::showRaw);
    connect(&m_redactions, &RedactionsController::changed, this, &InspectorPanel::guardCopy);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (const auto &contents = m_inspector.contents())
            QGuiApplication::clipboard()->setText(contents->text());
    });

    auto *rawHead = new QHBoxLayout;
    rawHead->setSpacing(space(1));
    rawHead->addWidget(sectionLabel(tr("Raw record")), 1);
    rawHead->addWidget(m_asText);
    rawHead->addWidget(m_asHex);
    rawHead->addWidget(m_copy);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(3) + 2, space(3), space(3) + 2, space(3));
    column->setSpacing(space(2));
    m_sections->setSpacing(space(2));
    column->addWidget(m_marks);
    column->addLayout(m_sections);
    column->addLayout(rawHead);
    column->addWidget(m_raw);
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("inspectorScroll"));
    m_scroll->setAccessibleName(tr("Fields of the event"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false); // the pane shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_scroll);
    connect(&m_inspector, &InspectorController::changed, this, &InspectorPanel::rebuild);
    rebuild();
}

QWidget *InspectorPanel::firstFocus() const
{
    return m_inspector.contents() ? static_cast<QWidget *>(m_raw) : m_scroll;
}

void InspectorPanel::rebuild()
{
    const auto &contents = m_inspector.contents();
    m_stack->setCurrentIndex(contents ? 1 : 0);
    if (!contents)
        return;
    clearLayout(m_sections);
    for (const auto &section : contents->sections) {
        m_sections->addWidget(sectionLabel(section.title));
        auto *grid = new QGridLayout;
        grid->setContentsMargins(0, 0, 0, space(2));
        grid->setHorizontalSpacing(space(2));
        grid->setVerticalSpacing(space(1));
        grid->setColumnMinimumWidth(0, labelWidth);
        grid->setColumnStretch(1, 1);
        m_sections->addLayout(grid);
        for (const auto &field : section.fields)
            addField(grid, field.label, field.value, field.toolTip);
    }
    addImages();
    showRaw();
    guardCopy();
}

/// Fields and record tell what is redacted, too.
void InspectorPanel::guardCopy()
{
    const auto &event = m_inspector.inspected();
    const bool allowed = !event || !m_redactions.shown(*event);
    m_raw->setCopyAllowed(allowed);
    m_copy->setEnabled(allowed);
    m_copy->setToolTip(allowed ? tr("Copy fields, places and the raw record of this event")
                               : tr("Something of this event is redacted, and its record tells it"));
}

void InspectorPanel::addImages()
{
    for (const auto &[name, image] : m_inspector.images()) {
        auto *preview = new QLabel;
        preview->setObjectName(QStringLiteral("imagePreview"));
        preview->setAccessibleName(tr("Picture: %1").arg(name));
        preview->setToolTip(name);
        QPixmap pixmap = QPixmap::fromImage(image);
        pixmap.setDevicePixelRatio(std::max(1.0, image.width() / double(previewWidth)));
        preview->setPixmap(pixmap);
        m_sections->addWidget(preview);
    }
}

void InspectorPanel::showRaw()
{
    const auto &contents = m_inspector.contents();
    if (!contents)
        return;
    const bool hex = m_asHex->isChecked();
    m_raw->setLineWrapMode(hex ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_raw->setWordWrapMode(QTextOption::WrapAnywhere);
    m_raw->setPlainText(hex ? contents->hex : contents->raw);
}

} // namespace casebook::ui
