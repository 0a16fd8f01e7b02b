// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/mailboxesdialog.h"

#include "core/base/qtext.h"
#include "ui/presentation/mailboxescontroller.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr std::size_t namedRows = 10; ///< Of a mapping that stand for nobody.

QString unusedText(const std::vector<std::string> &unused)
{
    if (unused.empty())
        return {};
    QStringList names;
    for (const auto &source : std::span(unused).first(std::min(unused.size(), namedRows)))
        names += toQString(source);
    if (unused.size() > namedRows)
        names += QStringLiteral("…");
    return MailboxesDialog::tr("In the list, and nobody goes by it: %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace

MailboxesDialog::MailboxesDialog(MailboxesController &mailboxes, QWidget *parent)
    : QDialog(parent)
    , m_mailboxes(mailboxes)
    , m_figures(new ToneLabel(Tone::Text))
    , m_list(new QTableView)
    , m_unused(new ToneLabel(Tone::Warning))
{
    setObjectName(QStringLiteral("mailboxesDialog"));
    setWindowTitle(tr("Who has which mailbox"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_figures->setObjectName(QStringLiteral("mailboxFigures"));
    m_figures->setWordWrap(true);
    m_unused->setObjectName(QStringLiteral("mailboxUnused"));
    m_unused->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("mailboxList"));
    m_list->setAccessibleName(tr("People and their mailboxes"));
    m_list->setModel(&m_mailboxes.list());
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *close = button(tr("Close"), QStringLiteral("mailboxesClose"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(m_figures);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_unused);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(space(190), space(110));
    connect(&m_mailboxes, &MailboxesController::changed, this, &MailboxesDialog::showFigures);
    connect(&m_mailboxes, &MailboxesController::failed, this, &QDialog::reject);
    showFigures();
}

void MailboxesDialog::showFigures()
{
    const auto &figures = m_mailboxes.figures();
    m_unused->setVisible(figures && !figures->unused.empty());
    if (!figures) {
        m_figures->setTone(Tone::Dim);
        m_figures->setText(tr("Looking up who takes part…"));
        return;
    }
    m_unused->setText(unusedText(figures->unused));
    m_figures->setTone(figures->unmapped > 0 ? Tone::Warning : Tone::Text);
    m_figures->setText(
        figures->unmapped > 0
            ? tr("%1 of %2 people have no mailbox. In mailbox trees and over a mail server they get nothing, and are "
                 "listed with the reason; in one folder everything is written.")
                  .arg(countText(figures->unmapped), countText(figures->people))
            : tr("All %1 people have a mailbox.").arg(countText(figures->people)));
}

} // namespace casebook::ui
