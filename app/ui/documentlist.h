// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registertools.h"

#include <QFutureWatcher>
#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QPushButton;

namespace gongkai {

class BookTable;
class NoticeLine;

/// The documents of a case: links to files that stay where they are. Whether a file is still the same is looked up
/// while the list is shown, one file after the other, beside the window's own work.
class DocumentList final : public QWidget {
    Q_OBJECT

public:
    enum class State { Unknown, Same, Changed, Missing, Unreadable };

    explicit DocumentList(RegisterTools tools, QWidget *parent = nullptr);
    ~DocumentList() override;

    void setApplication(qint64 id); ///< 0: none
    void reload();                  ///< after something was linked elsewhere
    [[nodiscard]] const std::vector<DocumentLink> &documents() const { return m_documents; }
    [[nodiscard]] State stateOf(qint64 document) const; ///< Unknown until it is looked up

Q_SIGNALS:
    void changed(); ///< a link was added or removed

protected:
    void showEvent(QShowEvent *event) override;

private:
    void add();
    void remove(qint64 id);
    void copyPath();
    void tell(const Error &error);
    void fill();
    void refresh();
    void checkNext();
    void checked();
    [[nodiscard]] const DocumentLink *chosen() const;

    RegisterTools m_tools;
    qint64 m_application = 0;
    std::vector<DocumentLink> m_documents;
    std::map<qint64, State> m_states;
    QFutureWatcher<State> m_watcher;
    qint64 m_checking = 0; ///< document; 0: none, or it is gone from the list
    BookTable *m_table;
    QLabel *m_path;
    NoticeLine *m_notice;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_copy;
};

} // namespace gongkai
