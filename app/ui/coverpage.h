// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QWidget>

#include <memory>

class QLineEdit;
namespace Ui {
class CoverPage;
}

namespace gongkai {

/// Title, agency, sign-off, publication and contact of a report.
class CoverPage final : public QWidget {
    Q_OBJECT

public:
    explicit CoverPage(EditSession &session, QWidget *parent = nullptr);
    ~CoverPage() override;

private:
    void bind(QLineEdit *edit, ReportField field);
    void refresh();

    EditSession &m_session;
    std::unique_ptr<Ui::CoverPage> m_ui;
    QList<std::pair<QLineEdit *, ReportField>> m_fields;
};

} // namespace gongkai
