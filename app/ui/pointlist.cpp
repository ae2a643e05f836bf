// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pointlist.h"

#include "domain/promises.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {

PointList::PointList(EditSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_count(new QLabel(this)), m_area(new QScrollArea(this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_count->setFont(theme::font(1, true));
    m_count->setWordWrap(true);
    m_count->setContentsMargins(10, 4, 10, 0);
    layout->addWidget(m_count);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus); // its fields are what the keyboard goes to
    m_area->setAccessibleName(tr("Last year's problems and measures"));
    layout->addWidget(m_area, 1);
    connect(&session, &EditSession::pointsChanged, this, &PointList::refresh);
    refresh();
}

void PointList::refresh() {
    const std::vector<LastYearPoint> points = m_session.points();
    const bool same = std::equal(points.begin(), points.end(), m_rows.begin(), m_rows.end(),
                                 [](const LastYearPoint &point, const Row &row) { return point.text == row.text; });
    if (!same)
        rebuild(points);
    for (std::size_t i = 0; i < points.size(); ++i)
        show(m_rows[i], points[i]);
    const auto answered = static_cast<int>(std::count_if(points.begin(), points.end(), isAnswered));
    m_count->setText(tr("Last year's problems and measures: %1 of %2 answered").arg(answered).arg(points.size()));
}

void PointList::rebuild(const std::vector<LastYearPoint> &points) {
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(10, 4, 10, 8);
    column->setSpacing(12);
    m_rows.clear();
    for (std::size_t i = 0; i < points.size(); ++i) {
        m_rows.push_back(makeRow(i, points[i], all));
        column->addWidget(m_rows.back().box);
    }
    column->addStretch();
    m_area->setWidget(all); // the old ones go
}

PointList::Row PointList::makeRow(std::size_t index, const LastYearPoint &point, QWidget *parent) {
    Row row;
    row.text = point.text;
    row.box = new QWidget(parent);
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    row.state = new QLabel(row.box);
    head->addWidget(row.state, 0, Qt::AlignTop);
    const bool measure = point.kind == QLatin1String("measure");
    auto *text = new QLabel(measure ? tr("Measure: %1").arg(point.text) : tr("Problem: %1").arg(point.text), row.box);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(text, 1);
    column->addLayout(head);
    row.answer = new QComboBox(row.box);
    row.answer->addItem(tr("Not answered yet"), QString());
    row.answer->addItem(tr("Done with"), QStringLiteral("done"));
    row.answer->addItem(tr("Carried on because"), QStringLiteral("carried_on"));
    row.answer->addItem(tr("Does not apply"), QStringLiteral("dropped"));
    row.answer->setAccessibleName(tr("Answer to: %1").arg(point.text));
    text->setBuddy(row.answer);
    row.words = new QLineEdit(row.box);
    row.words->setAccessibleName(tr("Words to the answer to: %1").arg(point.text));
    column->addWidget(row.answer);
    column->addWidget(row.words);
    const auto take = [this, index, answer = row.answer, words = row.words] {
        m_session.answerPoint(index, answer->currentData().toString(), words->text());
    };
    connect(row.answer, &QComboBox::activated, this, take);
    connect(row.words, &QLineEdit::textEdited, this, take);
    return row;
}

void PointList::show(const Row &row, const LastYearPoint &point) {
    const int chosen = row.answer->findData(point.answer);
    row.answer->setCurrentIndex(std::max(chosen, 0)); // an answer of a newer version stays in the report
    if (row.words->text() != point.words)
        row.words->setText(point.words);
    row.words->setEnabled(!point.answer.isEmpty());
    row.words->setPlaceholderText(point.answer == QLatin1String("done")         ? tr("What was done?")
                                  : point.answer == QLatin1String("carried_on") ? tr("Why is it carried on?")
                                  : point.answer == QLatin1String("dropped")    ? tr("Why? May stay empty.")
                                                                                : tr("Choose an answer first."));
    const bool answered = isAnswered(point);
    row.state->setPixmap(theme::icon(answered ? theme::Symbol::Good : theme::Symbol::Empty,
                                     answered ? theme::colours().good : theme::colours().secondary)
                             .pixmap(16, 16));
    row.state->setAccessibleName(answered ? tr("Answered") : tr("Not answered yet"));
    row.state->setToolTip(row.state->accessibleName());
}

} // namespace gongkai
