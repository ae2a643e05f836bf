// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discloseddialog.h"

#include "ui/catalogueview.h"
#include "ui/pageparts.h"
#include "ui_discloseddialog.h"
#include "wording/errortext.h"
#include "wording/registertext.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace gongkai {

QString reviewResultText(const QString &result) {
    if (result == QLatin1String("open"))
        return DisclosedDialog::tr("may be disclosed");
    if (result == QLatin1String("partly"))
        return DisclosedDialog::tr("may be disclosed in part");
    if (result == QLatin1String("not"))
        return DisclosedDialog::tr("must not be disclosed");
    return result.isEmpty() ? DisclosedDialog::tr("not reviewed") : result;
}

QString reviewWarning(const DisclosedItem &item) {
    if (!item.day.isValid())
        return {};
    const QString rule = DisclosedDialog::tr("Review comes before publication: Regulation art. 17.");
    if (!item.reviewed.isValid() || item.reviewResult.isEmpty())
        return DisclosedDialog::tr("Published without review. %1").arg(rule);
    if (item.reviewResult == QLatin1String("not"))
        return DisclosedDialog::tr("Published although the review said no. %1").arg(rule);
    if (item.day < item.reviewed)
        return DisclosedDialog::tr("Published before the review of %1. %2")
            .arg(item.reviewed.toString(Qt::ISODate), rule);
    return {};
}

DisclosedDialog::DisclosedDialog(const DisclosedItem &item, const std::vector<CatalogueEntry> &catalogue, QDate today,
                                 Save save, QWidget *parent)
    : QDialog(parent), m_item(item), m_catalogue(catalogue), m_today(today), m_save(std::move(save)),
      m_ui(std::make_unique<Ui::DisclosedDialog>()) {
    m_ui->setupUi(this);
    setWindowTitle(item.id == 0 ? tr("New item disclosed") : tr("Item disclosed"));
    if (item.id != 0)
        m_ui->accept->setText(tr("Save &changes"));
    fill();
    connect(m_ui->day, &QLineEdit::textChanged, this, [this] {
        fillCategories();
        touched();
    });
    connect(m_ui->title, &QLineEdit::textChanged, this, &DisclosedDialog::touched);
    connect(m_ui->reviewed, &QLineEdit::textChanged, this, &DisclosedDialog::touched);
    connect(m_ui->reviewResult, &QComboBox::currentIndexChanged, this, &DisclosedDialog::touched);
    connect(m_ui->category, &QComboBox::currentIndexChanged, this, &DisclosedDialog::touched);
    for (const QCheckBox *box : channelBoxes())
        connect(box, &QCheckBox::toggled, this, &DisclosedDialog::touched);
    connect(m_ui->accept, &QPushButton::clicked, this, &DisclosedDialog::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

DisclosedDialog::~DisclosedDialog() = default;

QList<QCheckBox *> DisclosedDialog::channelBoxes() const {
    return {m_ui->gazette, m_ui->site, m_ui->weibo, m_ui->wechat, m_ui->other};
}

void DisclosedDialog::fill() {
    m_ui->day->setToday(m_today);
    m_ui->day->setDay(m_item.day);
    m_ui->title->setText(m_item.title);
    m_ui->docNo->setText(m_item.docNo);
    const auto boxes = channelBoxes();
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QString &channel = disclosureChannels()[i];
        boxes[i]->setText(viaText(channel));
        boxes[i]->setChecked(m_item.via.contains(channel));
    }
    m_ui->unit->setText(m_item.unit);
    m_ui->url->setText(m_item.url);
    m_ui->url->setPlaceholderText(QStringLiteral("https://"));
    m_ui->reviewer->setText(m_item.reviewer);
    m_ui->reviewed->setToday(m_today);
    m_ui->reviewed->setDay(m_item.reviewed);
    for (const char16_t *result : {u"", u"open", u"partly", u"not"})
        m_ui->reviewResult->addItem(reviewResultText(QString::fromUtf16(result)), QString::fromUtf16(result));
    m_ui->reviewResult->setCurrentIndex(std::max(0, m_ui->reviewResult->findData(m_item.reviewResult)));
    m_ui->remarks->setPlainText(m_item.remarks);
    fillCategories();
}

/// The entries in force on the day of publication; the item's own entry stays even when it was ended.
void DisclosedDialog::fillCategories() {
    const QSignalBlocker quiet(m_ui->category);
    const QString chosen = m_ui->category->count() == 0 ? m_item.category : m_ui->category->currentData().toString();
    m_ui->category->clear();
    m_ui->category->addItem(tr("(no category)"), QString());
    m_ui->category->addItem(categoryText(m_catalogue, normativeCategory(), m_ui->day->day()), normativeCategory());
    const QDate day = m_ui->day->day().isValid() ? m_ui->day->day() : m_today;
    for (const CatalogueLine &line : catalogueAsOf(m_catalogue, day))
        if (line.inForce && line.entry.key != normativeCategory())
            m_ui->category->addItem(line.entry.label, line.entry.key);
    if (m_ui->category->findData(chosen) < 0)
        m_ui->category->addItem(tr("%1 (not in force on this day)").arg(categoryText(m_catalogue, chosen, day)),
                                chosen);
    m_ui->category->setCurrentIndex(m_ui->category->findData(chosen));
}

DisclosedItem DisclosedDialog::value() const {
    DisclosedItem item = m_item;
    item.day = m_ui->day->day();
    item.title = m_ui->title->text().trimmed();
    item.docNo = m_ui->docNo->text().trimmed();
    item.category = m_ui->category->currentData().toString();
    item.via.clear();
    const auto boxes = channelBoxes();
    for (qsizetype i = 0; i < boxes.size(); ++i)
        if (boxes[i]->isChecked())
            item.via.append(disclosureChannels()[i]);
    for (const QString &unknown : m_item.via) // of a newer version: kept
        if (!disclosureChannels().contains(unknown))
            item.via.append(unknown);
    item.unit = m_ui->unit->text().trimmed();
    item.url = m_ui->url->text().trimmed();
    item.reviewer = m_ui->reviewer->text().trimmed();
    item.reviewed = m_ui->reviewed->day();
    item.reviewResult = m_ui->reviewResult->currentData().toString();
    item.remarks = m_ui->remarks->toPlainText().trimmed();
    return item;
}

QStringList DisclosedDialog::problems() const {
    QStringList problems;
    if (m_ui->day->isBlank())
        problems.append(tr("Day of publication: enter it; it decides the year of count."));
    else if (m_ui->day->isBroken())
        problems.append(tr("Day of publication: \"%1\" is no day.").arg(m_ui->day->text()));
    else if (m_ui->day->day() > m_today)
        problems.append(tr("Day of publication: the day lies in the future."));
    if (m_ui->title->text().trimmed().isEmpty())
        problems.append(tr("Title: enter what was disclosed."));
    if (m_ui->reviewed->isBroken())
        problems.append(tr("Reviewed on: \"%1\" is no day.").arg(m_ui->reviewed->text()));
    else if (m_ui->reviewed->day().isValid() && m_ui->reviewed->day() > m_today)
        problems.append(tr("Reviewed on: the day lies in the future."));
    if (!m_failure.isEmpty())
        problems.append(m_failure);
    return problems;
}

void DisclosedDialog::touched() {
    m_failure.clear(); // what was changed may be the remedy
    refresh();
}

void DisclosedDialog::refresh() {
    const QStringList found = problems();
    showProblems(*m_ui->problem, found);
    QStringList warnings;
    const DisclosedItem item = value();
    if (const QString warning = reviewWarning(item); !warning.isEmpty())
        warnings.append(warning);
    if (item.via.isEmpty())
        warnings.append(tr("No channel is ticked: the item counts as disclosed, but under no channel."));
    showProblems(*m_ui->hint, warnings, true);
    m_ui->accept->setEnabled(found.isEmpty());
}

void DisclosedDialog::save() {
    m_failure.clear();
    if (const auto saved = m_save(value()); !saved) {
        m_failure = errorText(saved.error());
        showProblems(*m_ui->problem, problems());
        return;
    }
    accept();
}

} // namespace gongkai
