// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/newcasepage.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/certificatefield.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr int columnWidth = 680;

QLabel *formLabel(const QString &text, QWidget *buddy)
{
    auto *label = new ToneLabel(Tone::Dim, text);
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

NewCasePage::NewCasePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_what(new ToneLabel(Tone::Dim))
    , m_title(lineEdit(QStringLiteral("newCaseTitle"), tr("Title of the case")))
    , m_file(lineEdit(QStringLiteral("newCaseFile"), tr("Where the case file is kept")))
    , m_fourEyes(new QRadioButton(tr("&Four eyes")))
    , m_approver(new CertificateField(QStringLiteral("newCaseApprover"), tr("Certificate of the first approver")))
    , m_single(new QRadioButton(tr("&Single reviewer")))
    , m_hint(new ToneLabel(Tone::Dim))
    , m_make(primaryButton(tr("Make case and import"), QStringLiteral("newCaseMake")))
{
    setObjectName(QStringLiteral("newCasePage"));
    m_what->setObjectName(QStringLiteral("newCaseWhat"));
    m_what->setWordWrap(true);
    m_fourEyes->setObjectName(QStringLiteral("newCaseFourEyes"));
    m_single->setObjectName(QStringLiteral("newCaseSingle"));
    m_hint->setObjectName(QStringLiteral("newCaseHint"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_fourEyes);
    group->addButton(m_single);
    auto *browse = button(tr("Choose…"), QStringLiteral("newCaseBrowse"));
    auto *cancel = button(tr("Cancel"), QStringLiteral("newCaseCancel"));
    connect(browse, &QPushButton::clicked, this, &NewCasePage::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &NewCasePage::cancelled);
    connect(m_make, &QPushButton::clicked, this, &NewCasePage::make);
    for (auto *field : {m_title, m_file, &m_approver->field()}) {
        connect(field, &QLineEdit::textChanged, this, &NewCasePage::check);
        connect(field, &QLineEdit::returnPressed, this, &NewCasePage::make);
    }
    for (auto *choice : {m_fourEyes, m_single})
        connect(choice, &QRadioButton::toggled, this, &NewCasePage::check);

    auto *heading = new ToneLabel(Tone::Text, tr("New case"));
    heading->setFont(sized(heading->font(), TextSize::Title));
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(space(4));
    form->setVerticalSpacing(space(2));
    form->setColumnStretch(1, 1);
    form->addWidget(formLabel(tr("&Title"), m_title), 0, 0);
    form->addWidget(m_title, 0, 1, 1, 2);
    form->addWidget(formLabel(tr("&Keep it in"), m_file), 1, 0);
    form->addWidget(m_file, 1, 1);
    form->addWidget(browse, 1, 2);
    auto *kept =
        new ToneLabel(Tone::Dim, tr("One file on a disk of this computer. Texts, raw records and the hashes of "
                                    "the sources are in it; the sources are only read."));
    kept->setWordWrap(true);
    kept->setFont(sized(kept->font(), TextSize::Small));
    form->addWidget(kept, 2, 1, 1, 2);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);

    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(6), space(5), space(6), space(5));
    inside->setSpacing(space(3));
    inside->addWidget(heading);
    inside->addWidget(m_what);
    inside->addLayout(form);
    inside->addSpacing(space(2));
    inside->addWidget(sectionLabel(tr("Who must agree before something leaves the case")));
    inside->addWidget(policyChoice(m_fourEyes, CaseController::policyExplanation(store::Policy::FourEyes)));
    m_approver->setContentsMargins(space(6), 0, 0, 0);
    m_approver->field().setPlaceholderText(tr("Certificate of the first approver (PEM)"));
    inside->addWidget(m_approver);
    inside->addWidget(policyChoice(m_single, CaseController::policyExplanation(store::Policy::Single)));
    inside->addSpacing(space(2));
    inside->addLayout(buttons);
    card->setMaximumWidth(columnWidth);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card, 100);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
}

QWidget *NewCasePage::policyChoice(QRadioButton *choice, const QString &explanation)
{
    auto *box = new QWidget;
    auto *text = new ToneLabel(Tone::Dim, explanation);
    text->setWordWrap(true);
    text->setContentsMargins(space(6), 0, 0, 0);
    auto bold = choice->font();
    bold.setWeight(QFont::DemiBold);
    choice->setFont(bold);
    auto spoken = choice->text();
    choice->setAccessibleName(spoken.remove(QLatin1Char('&')));
    choice->setAccessibleDescription(explanation);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(choice);
    layout->addWidget(text);
    return box;
}

QWidget *NewCasePage::firstFocus() const
{
    return m_title;
}

void NewCasePage::ask(const std::vector<Path> &paths)
{
    m_paths = paths;
    if (paths.empty()) {
        m_what->setText(tr("An empty case, to add archives to later."));
        m_make->setText(tr("Make case"));
    } else {
        QStringList shown;
        for (std::size_t i = 0; i < paths.size() && i < 3; ++i)
            shown += toText(pathText(paths[i]));
        if (paths.size() > 3)
            shown += tr("and %n more", nullptr, static_cast<int>(paths.size()) - 3);
        m_what->setText(tr("For %1").arg(shown.join(QStringLiteral(", "))));
        m_make->setText(tr("Make case and import"));
    }
    m_title->setText(Workspace::suggestedTitle(paths));
    m_file->setText(toText(pathText(Workspace::suggestedCase(paths))));
    m_title->selectAll();
    check();
}

void NewCasePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Keep the case in"), m_file->text(), tr("Casebook cases (*.casebook)"));
    dialog->setObjectName(QStringLiteral("newCaseFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("casebook"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused, never overwritten
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void NewCasePage::check()
{
    const bool chosen = m_fourEyes->isChecked() || m_single->isChecked();
    const bool named = !m_file->text().trimmed().isEmpty();
    const bool approved = !m_fourEyes->isChecked() || !m_approver->file().isEmpty();
    m_approver->setVisible(m_fourEyes->isChecked());
    m_make->setEnabled(chosen && named && approved);
    if (!chosen)
        m_hint->setText(tr("Choose who must agree."));
    else if (!named)
        m_hint->setText(tr("Say where to keep the case."));
    else
        m_hint->setText(approved ? QString() : tr("Say who approves first: by a certificate."));
}

void NewCasePage::make()
{
    if (!m_make->isEnabled())
        return;
    store::NewCase settings;
    settings.title = m_title->text().trimmed().toStdString();
    settings.policy = m_single->isChecked() ? store::Policy::Single : store::Policy::FourEyes;
    auto file = m_file->text().trimmed();
    if (!file.endsWith(QLatin1String(".casebook"), Qt::CaseInsensitive))
        file += QStringLiteral(".casebook");
    std::optional<Path> approver;
    if (m_fourEyes->isChecked())
        approver = pathFromText(m_approver->file().toStdString());
    m_workspace.makeCase(pathFromText(file.toStdString()), settings, m_paths, approver);
}

} // namespace casebook::ui
