// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/page/fontbook.h"
#include "documents/page/pagemodel.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>

namespace gongkai {

/// The real pages, drawn by the same calls as the PDF, at the width of the pane.
class PreviewPane final : public QAbstractScrollArea {
    Q_OBJECT

public:
    using Layout = std::function<page::PageModel()>;

    PreviewPane(std::shared_ptr<const page::FontBook> fonts, Layout layout, QWidget *parent = nullptr);
    void refresh(); ///< lays out anew when shown, else at the next showing
    /// Scrolls to where this heading or table title is printed, and stays with it when the pages change; empty: to the
    /// title of the report. A text that is not printed leaves the place as it is.
    void follow(const QString &heading);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] qreal scale() const;
    void updateScrollBar();
    void scrollToHeading();

    std::shared_ptr<const page::FontBook> m_fonts;
    Layout m_layout;
    page::PageModel m_model;
    QString m_heading;
    bool m_stale = true;
};

} // namespace gongkai
