// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promptdialogs.h"

#include "ui_changesdialog.h"
#include "ui_textdialog.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

namespace gongkai {

TextDialog::TextDialog(const TextQuestion &question, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::TextDialog>()) {
    m_ui->setupUi(this);
    setWindowTitle(question.title);
    m_ui->info->setPlainText(question.info);
    m_ui->info->setVisible(!question.info.isEmpty());
    m_ui->label->setText(question.label);
    m_ui->text->setPlainText(question.text);
    m_ui->text->selectAll();
    if (!question.accept.isEmpty())
        m_ui->accept->setText(question.accept);
    if (question.oneLine) {
        m_ui->text->setFixedHeight(m_ui->text->fontMetrics().height() + 14);
        m_ui->text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_ui->text->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_ui->text->installEventFilter(this);
        m_ui->info->setMaximumHeight(120);
        setMinimumHeight(minimumSizeHint().height());
        adjustSize();
    }
    m_ui->text->setFocus();
    const auto refresh = [this, allowEmpty = question.mayBeEmpty] {
        m_ui->accept->setEnabled(allowEmpty || !text().isEmpty());
    };
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, refresh);
    connect(m_ui->accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

TextDialog::~TextDialog() = default;

bool TextDialog::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_ui->accept->isEnabled())
                accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QString TextDialog::text() const {
    return m_ui->text->toPlainText().trimmed();
}

ChangesDialog::ChangesDialog(const ChangesQuestion &question, QWidget *parent)
    : QDialog(parent), m_checkable(question.checkable), m_ui(std::make_unique<Ui::ChangesDialog>()) {
    m_ui->setupUi(this);
    setWindowTitle(question.title);
    m_ui->label->setText(question.text);
    m_ui->accept->setText(question.accept);
    m_ui->cancel->setVisible(!question.onlyShown);
    m_ui->list->setColumnCount(static_cast<int>(question.heads.size()));
    m_ui->list->setHorizontalHeaderLabels(question.heads);
    m_ui->list->verticalHeader()->hide();
    m_ui->list->setRowCount(static_cast<int>(question.rows.size()));
    for (int y = 0; y < question.rows.size(); ++y)
        for (int x = 0; x < question.rows[y].size(); ++x) {
            auto *cell = new QTableWidgetItem(question.rows[y][x]);
            cell->setToolTip(question.rows[y][x]);
            if (x == 0 && m_checkable)
                cell->setCheckState(Qt::Checked);
            m_ui->list->setItem(y, x, cell);
        }
    m_ui->list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_ui->accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
}

ChangesDialog::~ChangesDialog() = default;

QList<int> ChangesDialog::chosen() const {
    QList<int> rows;
    for (int y = 0; y < m_ui->list->rowCount(); ++y)
        if (!m_checkable || m_ui->list->item(y, 0)->checkState() == Qt::Checked)
            rows.append(y);
    return rows;
}

} // namespace gongkai
