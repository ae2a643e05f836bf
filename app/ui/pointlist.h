// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace gongkai {

/// The problems and promised measures of last year's report as a list to answer: done with what, carried on with why,
/// or does not apply.
class PointList final : public QWidget {
    Q_OBJECT

public:
    explicit PointList(EditSession &session, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

private:
    struct Row {
        QString text;
        QWidget *box = nullptr;
        QLabel *state = nullptr;
        QComboBox *answer = nullptr;
        QLineEdit *words = nullptr;
    };

    void rebuild(const std::vector<LastYearPoint> &points);
    [[nodiscard]] Row makeRow(std::size_t index, const LastYearPoint &point, QWidget *parent);
    void show(const Row &row, const LastYearPoint &point);

    EditSession &m_session;
    QLabel *m_count;
    QScrollArea *m_area;
    std::vector<Row> m_rows;
};

} // namespace gongkai
