// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/symphonymapping.h"
#include "tests/ui/casedesk.h"
#include "tests/ui/fakesymphony.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/move/movepage.h"
#include "ui/widgets/move/movetable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSortFilterProxyModel>

#include <memory>

namespace casebook::test {

/// The page Move with a case, and what a person does there.
class MoveDesk
{
public:
    MoveDesk()
    {
        m_page.resize(1200, 800);
        m_page.show();
    }

    CaseDesk &desk() { return m_desk; }
    ui::MovePage &page() { return m_page; }
    ui::MoveController &move() { return m_desk.workspace().move(); }
    ui::PushController &push() { return m_desk.workspace().push(); }
    ui::MoveTable &people() { return *find<ui::MoveTable>(QStringLiteral("movePeople")); }
    ui::MoveTable &streams() { return *find<ui::MoveTable>(QStringLiteral("moveStreams")); }
    QString file(const QString &name) const { return m_desk.file(name); }

    template <typename T> T *find(const QString &name) { return childOf<T>(m_page, name); }
    void click(const QString &name) { find<QAbstractButton>(name)->click(); }
    QString textOf(const QString &name) { return find<QLabel>(name)->text(); }
    void type(const QString &name, const QString &text) { find<QLineEdit>(name)->setText(text); }
    QString cell(int row, int column) { return people().sorted().index(row, column).data().toString(); }

    [[nodiscard]] bool rehearse()
    {
        click(QStringLiteral("moveRehearse"));
        return m_desk.settled() && move().rehearsal().has_value();
    }

    void goTo(ui::MoveTable &table, int row, int column)
    {
        m_page.showFace(ui::MovePage::Mapping);
        table.setFocus();
        table.setCurrentIndex(table.sorted().index(row, column));
    }

    void pasteText(ui::MoveTable &table, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(&table, QKeySequence::Paste);
    }

    /// The mapping that the case keeps.
    symphony::Mapping kept()
    {
        if (!m_desk.settled())
            return {};
        const auto reader = store::CaseReader::open(m_desk.workspace().caseFile().info().file);
        return reader ? work::symphonyMapping(*reader).value_or(symphony::Mapping()) : symphony::Mapping();
    }

    /// Who has no e-mail address gets one, as if somebody typed it; and all guesses are confirmed.
    [[nodiscard]] bool everybodyHasAnAddress()
    {
        auto &model = move().people();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.row(row).mapping.email.empty())
                model.setData(model.index(row, ui::MovePeopleModel::Email),
                              QStringLiteral("person%1@pluvius.example").arg(row), Qt::EditRole);
        }
        click(QStringLiteral("moveConfirm"));
        return m_desk.settled();
    }

    [[nodiscard]] bool everybodyHasAUser(FakeSymphony &symphony)
    {
        if (!everybodyHasAnAddress())
            return false;
        auto &model = move().people();
        for (int row = 0; row < model.rowCount(); ++row)
            symphony.say(QStringLiteral("user ") + ui::toText(model.row(row).mapping.email));
        return true;
    }

    /// By the face Batches, into a new folder.
    [[nodiscard]] bool exportTo(const QString &folder)
    {
        click(QStringLiteral("moveExportAgain"));
        type(QStringLiteral("moveFolder"), file(folder));
        click(QStringLiteral("moveExport"));
        return m_desk.settled() && move().report().has_value();
    }

    [[nodiscard]] bool pushTo(FakeSymphony &symphony)
    {
        auto *target = find<QLineEdit>(QStringLiteral("movePushTarget"));
        target->setText(symphony.target());
        Q_EMIT target->editingFinished();
        if (!QTest::qWaitFor([this] { return push().target().has_value(); }, patience))
            return false;
        QTest::keyClicks(find<QLineEdit>(QStringLiteral("movePushPassword")), FakeSymphony::password());
        click(QStringLiteral("movePush"));
        return m_desk.settled();
    }

    static constexpr int patience = 60'000;

private:
    CaseDesk m_desk;
    ui::MovePage m_page{m_desk.workspace()};
};

} // namespace casebook::test
