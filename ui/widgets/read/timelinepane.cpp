// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read/timelinepane.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/read/peopleview.h"
#include "ui/widgets/read/talksview.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

const QString viewName = QStringLiteral("timeline");

} // namespace

TimelinePane::TimelinePane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new ElidedLabel(Tone::Text))
    , m_subtitle(new ElidedLabel(Tone::Dim))
    , m_links(new QHBoxLayout)
    , m_bar(new TimelineBar(workspace))
    , m_faces(new QStackedWidget)
    , m_timeline(new TimelineView)
    , m_people(new PeopleView(workspace.people()))
    , m_talks(new TalksView(workspace.talks()))
{
    m_title->setObjectName(QStringLiteral("timelineTitle"));
    auto bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_subtitle->setObjectName(QStringLiteral("timelineSubtitle"));
    makeFaces();
    auto *head = new Surface(QPalette::Base);
    head->setFixedHeight(space(8));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space(4), 0, space(4), 1);
    line->setSpacing(space(3));
    line->addWidget(m_title);
    line->addWidget(m_subtitle, 1);
    line->addLayout(m_links);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_faces, 1);
    connectRead();
    restore();
    showHeader();
}

TimelinePane::~TimelinePane()
{
    m_workspace.settings().setTextPercent(m_timeline->textPercent());
}

void TimelinePane::makeFaces()
{
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setAccessibleName(tr("Timeline"));
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->setModel(&m_workspace.read().timeline());
    m_timeline->setZone(m_workspace.zone());
    m_timeline->setTextPercent(m_workspace.settings().textPercent());
    m_timeline->setLabels([this](const Event &event) {
        const auto *marks = m_workspace.marks().of(event.id);
        return marks ? marks->line() : QString();
    });
    for (QWidget *face : std::initializer_list<QWidget *>{m_timeline, m_people, m_talks})
        m_faces->addWidget(face);
    connect(m_bar, &TimelineBar::faceChanged, this, &TimelinePane::showFace);
    connect(m_bar, &TimelineBar::jumpWanted, this, &TimelinePane::jumpWanted);
    connect(m_bar, &TimelineBar::rowStyleWanted, this, [this](RowStyle style) {
        m_timeline->setRowStyle(style);
        auto state = m_workspace.settings().view(viewName);
        state.insert(QStringLiteral("rows"), static_cast<int>(style));
        m_workspace.settings().setView(viewName, state);
    });
    connect(m_people, &PeopleView::ordinalWanted, this, [this](std::int64_t ordinal) {
        if (const auto &current = m_workspace.read().current()) {
            Event place;
            place.conversation = current->key;
            place.ordinal = ordinal;
            backToTimeline();
            m_workspace.read().open(place);
        }
    });
    connect(m_people, &PeopleView::timeWanted, this, [this](qint64 time) {
        backToTimeline();
        m_workspace.read().setScope(ReadingScope::Conversation);
        m_workspace.read().jumpTo(time);
    });
    connect(m_talks, &TalksView::peopleWanted, this, [this](std::size_t one, std::optional<std::size_t> other) {
        m_workspace.search().setQuery(m_workspace.talks().between(one, other));
    });
}

void TimelinePane::connectRead()
{
    auto &read = m_workspace.read();
    connect(&read, &ReadController::conversationChanged, this, &TimelinePane::showHeader);
    connect(&read, &ReadController::scopeChanged, this, &TimelinePane::showHeader);
    connect(&read, &ReadController::linksChanged, this, &TimelinePane::showLinks);
    connect(&read, &ReadController::rowWanted, this, [this](int row) {
        m_bar->setFace(TimelineBar::Face::Timeline);
        m_timeline->setCurrentRow(row);
        m_timeline->scrollToRow(row, QAbstractItemView::PositionAtCenter);
    });
    connect(&read, &ReadController::ruleChanged, this, [this] {
        const auto &rule = m_workspace.read().rule();
        auto state = m_workspace.settings().view(viewName);
        state.insert(QStringLiteral("hidden"), static_cast<uint>(rule.hiddenTypes.to_ulong()));
        state.insert(QStringLiteral("fold"), rule.foldRuns);
        state.insert(QStringLiteral("others"), static_cast<int>(rule.others));
        m_workspace.settings().setView(viewName, state);
    });
    connect(m_timeline, &TimelineView::currentEventChanged, &read, &ReadController::showEvent);
    connect(m_timeline, &TimelineView::unfoldWanted, this, [&read](int row) { read.unfold(row); });
    const auto &search = m_workspace.search();
    connect(&search, &SearchController::highlightsChanged, m_timeline, &TimelineView::setHighlights);
    connect(&search, &SearchController::answerChanged, this, &TimelinePane::showHeader);
    connect(&search, &SearchController::answered, this, [this] { showFace(m_bar->face()); });
    connect(&m_workspace.marks(), &MarksController::changed, m_timeline, &TimelineView::labelsChanged);
    auto &redactions = m_workspace.redactions();
    m_timeline->setRedaction([&redactions](const Event &event) { return redactions.shown(event); });
    m_timeline->setLeaving([&redactions](const Event &event) { return redactions.leaving(event); });
    connect(&redactions, &RedactionsController::changed, m_timeline, &TimelineView::redactionsChanged);
    connect(&read, &ReadController::conversationChanged, this, [this] { showFace(m_bar->face()); });
    connect(&m_workspace, &Workspace::zoneChanged, this, [this] {
        m_timeline->setZone(m_workspace.zone());
        showHeader();
    });
    connect(&m_workspace.caseFile(), &CaseController::contentsChanged, this, &TimelinePane::showEmptyTexts);
    connect(&m_workspace.imports(), &ImportController::started, this, &TimelinePane::showEmptyTexts);
    connect(&m_workspace.imports(), &ImportController::failed, this, &TimelinePane::showEmptyTexts);
}

void TimelinePane::restore()
{
    const auto state = m_workspace.settings().view(viewName);
    const auto style = static_cast<RowStyle>(std::clamp(state.value(QStringLiteral("rows")).toInt(), 0, 2));
    m_timeline->setRowStyle(style);
    m_bar->setRowStyle(style);
    RowRule rule;
    rule.hiddenTypes = decltype(rule.hiddenTypes)(state.value(QStringLiteral("hidden")).toUInt());
    rule.foldRuns = state.value(QStringLiteral("fold"), true).toBool();
    rule.others = static_cast<RowRule::Others>(std::clamp(state.value(QStringLiteral("others")).toInt(), 0, 2));
    m_workspace.read().setRule(rule);
}

QWidget *TimelinePane::firstFocus() const
{
    switch (m_bar->face()) {
    case TimelineBar::Face::Timeline: break;
    case TimelineBar::Face::People: return m_people;
    case TimelineBar::Face::Talks: return m_talks->table();
    }
    return m_timeline;
}

void TimelinePane::showFace(TimelineBar::Face face)
{
    m_faces->setCurrentIndex(static_cast<int>(face));
    // What nobody looks at is not counted.
    m_workspace.people().show(face == TimelineBar::Face::People ? m_workspace.read().current() : std::nullopt);
    if (face == TimelineBar::Face::Talks)
        m_workspace.talks().show(m_workspace.search().query());
}

void TimelinePane::backToTimeline()
{
    m_bar->setFace(TimelineBar::Face::Timeline);
    m_timeline->setFocus();
}

QString TimelinePane::scopeTitle() const
{
    const auto &read = m_workspace.read();
    switch (read.scope()) {
    case ReadingScope::Conversation: break;
    case ReadingScope::Found: return tr("Hits");
    case ReadingScope::Case: return tr("Whole case");
    }
    return read.current() ? ConversationListModel::titleText(*read.current()) : QString();
}

QString TimelinePane::scopeSubtitle() const
{
    const auto &read = m_workspace.read();
    const auto &counts = m_workspace.search().answer().counts;
    switch (read.scope()) {
    case ReadingScope::Conversation: break;
    case ReadingScope::Found:
        return tr("%1 in %2 conversations, by time", "hits, conversations")
            .arg(tr("%1 hits").arg(countText(counts.events)), countText(counts.conversations));
    case ReadingScope::Case: return tr("everything, by time");
    }
    const auto &current = read.current();
    if (!current)
        return {};
    QStringList parts{ConversationListModel::kindText(current->kind),
                      toText(current->tenant),
                      tr("%1 messages").arg(countText(current->messages)),
                      tr("%1 events").arg(countText(current->events)),
                      tr("%n people", nullptr, static_cast<int>(current->participants.size())),
                      ConversationListModel::marksText(*current)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void TimelinePane::showHeader()
{
    showEmptyTexts();
    m_title->setWholeText(scopeTitle());
    m_subtitle->setWholeText(scopeSubtitle());
}

void TimelinePane::showLinks()
{
    clearLayout(m_links);
    for (const ConversationLink &link : m_workspace.read().links()) {
        const QString title = toText(link.title);
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("link-") + toText(linkKindName(link.kind)));
        switch (link.kind) {
        case ConversationLink::Kind::ContinuedFrom:
            button->setText(tr("Continued from…"));
            button->setToolTip(tr("Show the conversation before it in the same thread: %1").arg(title));
            break;
        case ConversationLink::Kind::Continues:
            button->setText(tr("Goes on…"));
            button->setToolTip(tr("Show the conversation in which the thread goes on: %1").arg(title));
            break;
        case ConversationLink::Kind::Copy:
            button->setText(tr("Copy…"));
            button->setToolTip(tr("Show what another UCB archived of this conversation: %1").arg(title));
            break;
        }
        button->setAccessibleName(button->toolTip());
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, key = link.key] { m_workspace.read().follow(key); });
        m_links->addWidget(button);
    }
}

void TimelinePane::showEmptyTexts()
{
    const auto &caseFile = m_workspace.caseFile();
    const auto scope = m_workspace.read().scope();
    if (m_workspace.imports().running())
        m_timeline->setEmptyText(tr("Reading the archive\nThe bar at the bottom says how far it is."));
    else if (!caseFile.isOpen() || caseFile.isEmpty())
        m_timeline->setEmptyText(tr("Nothing to read yet\nAdd a folder of archives, or drop one here."));
    else if (scope == ReadingScope::Found)
        m_timeline->setEmptyText(m_workspace.search().searching()
                                     ? tr("Searching")
                                     : tr("No hits\nType something else to search for, or clear the search."));
    else if (scope == ReadingScope::Case)
        m_timeline->setEmptyText(tr("Putting everything in order of time"));
    else
        m_timeline->setEmptyText(tr("Choose a conversation\nIts messages and room events appear here, with the days "
                                    "between them."));
}

} // namespace casebook::ui
