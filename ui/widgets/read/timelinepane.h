// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/read/timelinebar.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace casebook::ui {

class ElidedLabel;
class PeopleView;
class TalksView;
class TimelineView;
class Workspace;

/// The middle of the page for reading: what is read says its head, and below it the timeline, who was present when, or
/// who talks to whom.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePane(Workspace &workspace, QWidget *parent = nullptr);
    /// Remembers what the timeline looks like.
    ~TimelinePane() override;

    TimelineView *timeline() const { return m_timeline; }
    TimelineBar *bar() const { return m_bar; }
    /// What the keyboard goes to: the face that is shown.
    QWidget *firstFocus() const;

Q_SIGNALS:
    void jumpWanted();

private:
    void makeFaces();
    void connectRead();
    void restore();
    void showHeader();
    void showLinks();
    void showEmptyTexts();
    void showFace(TimelineBar::Face face);
    void backToTimeline();
    QString scopeTitle() const;
    QString scopeSubtitle() const;

    Workspace &m_workspace;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_links; ///< Buttons that lead to the conversations before and after.
    TimelineBar *m_bar;
    QStackedWidget *m_faces;
    TimelineView *m_timeline;
    PeopleView *m_people;
    TalksView *m_talks;
};

} // namespace casebook::ui
