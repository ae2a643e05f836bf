// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentlist.h"

#include "ui/pageparts.h"
#include "ui/plaintable.h"
#include "wording/errortext.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int stateColumn = 2;

QString stateText(DocumentList::State state) {
    switch (state) {
    case DocumentList::State::Unknown: return DocumentList::tr("not looked up yet");
    case DocumentList::State::Same: return DocumentList::tr("file unchanged");
    case DocumentList::State::Changed: return DocumentList::tr("file changed");
    case DocumentList::State::Missing: return DocumentList::tr("file not found");
    case DocumentList::State::Unreadable: break;
    }
    return DocumentList::tr("file cannot be read");
}

/// A path that may be wrapped after each folder; for showing only.
QString wrappable(const QString &path) {
    QString text = QDir::toNativeSeparators(path);
    return text.replace(QDir::separator(), QString(QDir::separator()) + QChar(0x200B));
}

bool isWarning(DocumentList::State state) {
    return state != DocumentList::State::Unknown && state != DocumentList::State::Same;
}

} // namespace

DocumentList::DocumentList(RegisterTools tools, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_table(new BookTable({tr("Name"), tr("Day"), tr("State")}, 0, this)),
      m_path(new QLabel(this)), m_notice(new NoticeLine(this)), m_add(new QPushButton(tr("&Add file…"), this)),
      m_remove(new QPushButton(tr("Re&move link…"), this)), m_copy(new QPushButton(tr("&Copy path"), this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_table->setAccessibleName(tr("Documents of the case"));
    m_table->setMinimumHeight(84);
    m_path->setWordWrap(true);
    m_path->setAccessibleName(tr("Path of the file"));
    column->addWidget(m_table, 1);
    column->addWidget(m_path);
    column->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_add, m_copy, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    chainTabs({m_table, m_add, m_copy, m_remove});
    connect(m_add, &QPushButton::clicked, this, &DocumentList::add);
    connect(m_copy, &QPushButton::clicked, this, &DocumentList::copyPath);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_table->chosen()); });
    connect(m_table, &BookTable::removeWanted, this, &DocumentList::remove);
    connect(m_table, &QTableWidget::currentItemChanged, this, &DocumentList::refresh);
    connect(&m_watcher, &QFutureWatcher<State>::finished, this, &DocumentList::checked);
    fill();
}

DocumentList::~DocumentList() = default;

void DocumentList::setApplication(qint64 id) {
    m_application = id;
    m_notice->clear();
    reload();
}

void DocumentList::reload() {
    m_documents.clear();
    m_states.clear();
    m_checking = 0;
    if (m_application != 0) {
        auto documents = m_tools.service->books().documentsOf(m_application);
        if (documents)
            m_documents = std::move(documents).value();
        else
            tell(documents.error());
    }
    fill();
    checkNext();
}

DocumentList::State DocumentList::stateOf(qint64 document) const {
    const auto found = m_states.find(document);
    return found == m_states.end() ? State::Unknown : found->second;
}

void DocumentList::tell(const Error &error) {
    m_notice->say(Tone::Error, errorText(error));
}

void DocumentList::fill() {
    std::vector<BookRow> rows;
    for (const DocumentLink &document : m_documents) {
        const State state = stateOf(document.id);
        BookRow row;
        row.id = document.id;
        row.texts = {document.name, document.day.toString(Qt::ISODate), stateText(state)};
        row.warned = isWarning(state) ? stateColumn : -1;
        rows.push_back(std::move(row));
    }
    m_table->setRows(rows);
    refresh();
}

const DocumentLink *DocumentList::chosen() const {
    const qint64 id = m_table->chosen();
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                    [id](const DocumentLink &document) { return document.id == id; });
    return found == m_documents.end() ? nullptr : &*found;
}

void DocumentList::refresh() {
    const DocumentLink *document = m_documents.empty() ? nullptr : chosen();
    m_path->setText(document ? tr("The file lies at: %1").arg(wrappable(document->path))
                             : tr("No document is linked. Files stay where they are; the register keeps where, and "
                                  "whether they are still the same."));
    m_add->setEnabled(m_application != 0);
    m_copy->setEnabled(document != nullptr);
    m_remove->setEnabled(document != nullptr);
}

void DocumentList::add() {
    const QString path = m_tools.prompt->openFile(this, tr("Add file"), tr("All files (*)"));
    if (path.isEmpty() || m_application == 0)
        return;
    m_notice->clear();
    DocumentLink link;
    link.path = QFileInfo(path).absoluteFilePath();
    link.name = QFileInfo(path).fileName();
    link.day = m_tools.service->today();
    const bool there = std::any_of(m_documents.begin(), m_documents.end(),
                                   [&link](const DocumentLink &document) { return document.path == link.path; });
    if (there) {
        m_notice->say(Tone::Info, tr("%1 is linked already.").arg(link.name));
        return;
    }
    const auto digest = [&] {
        const BusyCursor busy;
        return m_tools.digestOf(path);
    }();
    if (!digest) {
        tell(digest.error());
        return;
    }
    link.sha256 = digest.value();
    const auto added = m_tools.service->books().addDocument(m_application, link);
    if (!added) {
        tell(added.error());
        return;
    }
    reload();
    m_table->choose(added.value());
    Q_EMIT changed();
}

void DocumentList::remove(qint64 id) {
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                    [id](const DocumentLink &document) { return document.id == id; });
    if (found == m_documents.end() ||
        m_tools.prompt->ask(
            this, tr("Remove link"),
            tr("\"%1\" is no longer listed with the case. The file itself stays where it is.").arg(found->name),
            {tr("Remove link"), tr("Keep it")}) != 0)
        return;
    m_notice->clear();
    if (const auto removed = m_tools.service->books().removeDocument(id); !removed) {
        tell(removed.error());
        return;
    }
    reload();
    Q_EMIT changed();
}

void DocumentList::copyPath() {
    if (const DocumentLink *document = chosen())
        QApplication::clipboard()->setText(QDir::toNativeSeparators(document->path));
}

void DocumentList::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    checkNext();
}

void DocumentList::checkNext() {
    if (!isVisible() || m_watcher.isRunning())
        return;
    const auto next = std::find_if(m_documents.begin(), m_documents.end(), [this](const DocumentLink &document) {
        return m_states.find(document.id) == m_states.end();
    });
    if (next == m_documents.end())
        return;
    m_checking = next->id;
    m_watcher.setFuture(
        QtConcurrent::run([digestOf = m_tools.digestOf, path = next->path, sha256 = next->sha256]() -> State {
            if (!QFileInfo::exists(path))
                return State::Missing;
            const auto digest = digestOf(path);
            if (!digest)
                return State::Unreadable;
            return digest.value().compare(sha256, Qt::CaseInsensitive) == 0 ? State::Same : State::Changed;
        }));
}

void DocumentList::checked() {
    if (m_checking != 0) {
        m_states[m_checking] = m_watcher.result();
        fill();
    }
    m_checking = 0;
    checkNext();
}

} // namespace gongkai
