// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdictdialog.h"

#include "ui/theme.h"
#include "wording/verdicttext.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gongkai {

namespace {

QFrame *banner(const VerifyReport &report, QWidget *parent) {
    const auto &colours = theme::colours();
    const bool valid = report.verdict == Verdict::Valid;
    const bool warn = report.verdict == Verdict::Untrusted || report.verdict == Verdict::Incomplete ||
                      report.verdict == Verdict::ValidNotPades || report.verdict == Verdict::Unsigned;
    auto *frame = new QFrame(parent);
    frame->setAutoFillBackground(true);
    QPalette p = frame->palette();
    p.setColor(QPalette::Window, valid ? colours.goodGround : warn ? colours.warningGround : colours.errorGround);
    p.setColor(QPalette::WindowText, valid ? colours.good : warn ? colours.warning : colours.error);
    frame->setPalette(p);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(14, 12, 14, 12);
    auto *symbol = new QLabel(frame);
    const auto kind = valid ? theme::Symbol::Good : warn ? theme::Symbol::Warning : theme::Symbol::Error;
    symbol->setPixmap(theme::icon(kind, p.color(QPalette::WindowText)).pixmap(32, 32));
    auto *sentence = new QLabel(verdictText(report), frame);
    sentence->setWordWrap(true);
    sentence->setFont(theme::font(15.0 / 13, true));
    row->addWidget(symbol);
    row->addWidget(sentence, 1);
    return frame;
}

QFrame *panel(const SignatureFacts &facts, QWidget *parent) {
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    auto *title = new QLabel(facts.role ? roleText(*facts.role) : facts.field, frame);
    title->setFont(theme::font(1, true));
    column->addWidget(title);
    for (const QString &line : signatureLines(facts)) {
        auto *fact = new QLabel(line, frame);
        fact->setWordWrap(true);
        fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(fact);
    }
    return frame;
}

} // namespace

VerdictDialog::VerdictDialog(const QString &file, const VerifyReport &report, QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("Signatures"));
    resize(620, 520);
    auto *layout = new QVBoxLayout(this);
    auto *name = new QLabel(file, this);
    name->setWordWrap(true);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(name);
    layout->addWidget(banner(report, this));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(area);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    for (const SignatureFacts &facts : report.signatures)
        column->addWidget(panel(facts, inside));
    for (const QString &field : report.unsignedFields)
        column->addWidget(new QLabel(tr("Not yet signed: %1").arg(fieldText(field)), inside));
    column->addStretch();
    area->setWidget(inside);
    layout->addWidget(area, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
}

} // namespace gongkai
