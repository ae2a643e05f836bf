// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QWidget>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace gongkai {

class DocumentList;

/// One application beside the register: what was asked, what was done, by when it is due and why, in which cells of the
/// report it is counted, and what can be done next: lawful steps first, irregular ones under "more" with article and
/// reason.
class CasePanel final : public QWidget {
    Q_OBJECT

public:
    explicit CasePanel(RegisterTools tools, QWidget *parent = nullptr);

    void show(ApplicationId id);
    void clear();
    [[nodiscard]] const std::optional<StoredApplication> &application() const { return m_application; }
    void takeStep(StepKind kind);
    void changeFacts();
    void correctEntry();
    void splitOff();
    void mergeApplicants();
    void splitApplicant();
    void makeLetter();

Q_SIGNALS:
    void changed(gongkai::ApplicationId id);

private:
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QWidget *makeCourse();
    void refresh();
    void refreshFacts();
    void refreshCourse();
    void refreshActions();
    void addRow(const QString &label, const QString &value, bool strong = false);
    [[nodiscard]] QString cellsText() const;
    void done();

    RegisterTools m_tools;
    std::optional<StoredApplication> m_application;
    QLabel *m_title;
    QLabel *m_badge;
    QFormLayout *m_facts = nullptr;
    QWidget *m_factsBox = nullptr;
    QListWidget *m_course = nullptr;
    QLabel *m_due = nullptr;
    QLabel *m_marks = nullptr;
    DocumentList *m_documents = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QList<QPushButton *> m_buttons;
    QToolButton *m_more = nullptr;
    QWidget *m_body = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace gongkai
