// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guidance.h"
#include "models/sectionsmodel.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace gongkai {

/// The guide for those who write their first report: a line over the page that goes from part to part and says in one
/// sentence what to do there. It follows when another part is chosen, and can be left at any time.
class GuideBar final : public QFrame {
    Q_OBJECT

public:
    /// `guidance` is null where the form has none; all outlive the bar.
    GuideBar(const EditSession &session, const SectionsModel &sections, const Guidance *guidance,
             QWidget *parent = nullptr);

    /// Asks whether to begin, with a box to tick for "never again".
    void offer();
    /// Begins at a step, or at the first part that is not complete when it is negative.
    void start(int step);
    void leave();
    /// The part that is shown now; without effect while the guide does not run.
    void follow(const QModelIndex &part);
    [[nodiscard]] bool isRunning() const { return m_step >= 0; }
    [[nodiscard]] int step() const { return m_step; } ///< from 0; negative while it does not run
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void partChosen(const QModelIndex &part);
    void ended();        ///< after the last step
    void neverOffered(); ///< the user wants no such offer any more

private:
    void go(int step);
    void refresh();
    void decline();
    [[nodiscard]] QString sentenceFor(const QModelIndex &part) const;

    const EditSession &m_session;
    const SectionsModel &m_sections;
    const Guidance *m_guidance;
    QLabel *m_text;
    QCheckBox *m_never;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_leave;
    int m_step = -1;
};

} // namespace gongkai
