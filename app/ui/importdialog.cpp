// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importdialog.h"

#include "ui/pageparts.h"
#include "ui/plaintable.h"
#include "ui/theme.h"
#include "ui_importdialog.h"
#include "wording/errortext.h"
#include "wording/registertext.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int immediateRows = 2000; ///< checked with every change at once, more after a pause
constexpr int progressStep = 2000;

/// A, B, … AA: the column as spreadsheets name it.
QString columnName(int column) {
    QString name;
    for (int c = column; c >= 0; c = c / 26 - 1)
        name.prepend(QLatin1Char(static_cast<char>('A' + c % 26)));
    return name;
}

QString key(const char *text) {
    return QString::fromLatin1(text);
}

} // namespace

ImportDialog::ImportDialog(RegisterTools tools, QString path, QWidget *parent)
    : QDialog(parent), m_tools(std::move(tools)), m_path(std::move(path)), m_ui(std::make_unique<Ui::ImportDialog>()) {
    m_ui->setupUi(this);
    m_ui->columns->setHeads({tr("Column"), tr("Head in the file"), tr("Field of the register"), tr("First values")}, 3);
    m_ui->problems->setHeads({tr("Row"), tr("Column"), tr("Problem")}, 2, {0});
    m_ui->kind->addItem(tr("none: then the row is wrong"), QString());
    for (const QString &kind : applicantKinds())
        m_ui->kind->addItem(kindText(kind), kind);
    m_ui->channel->addItem(tr("none: then the row is wrong"), QString());
    for (const QString &channel : channels())
        m_ui->channel->addItem(channelText(channel), channel);
    m_ui->all->setToolTip(tr("When a row is wrong, nothing is taken: put the file right and import it again."));
    m_ui->good->setToolTip(tr("Rows that are wrong or known already are left out and listed."));
    m_later.setSingleShot(true);
    m_later.setInterval(300);
    connect(&m_later, &QTimer::timeout, this, &ImportDialog::check);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &ImportDialog::change);
    connect(m_ui->channel, &QComboBox::currentIndexChanged, this, &ImportDialog::change);
    connect(m_ui->opening, &QCheckBox::toggled, this, &ImportDialog::change);
    // the dry run holds for both
    connect(m_ui->good, &QRadioButton::toggled, this, &ImportDialog::showState);
    connect(m_ui->check, &QPushButton::clicked, this, &ImportDialog::check);
    connect(m_ui->take, &QPushButton::clicked, this, &ImportDialog::take);
    connect(m_ui->leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &ImportDialog::saveProblems);
    connect(m_ui->copy, &QPushButton::clicked, this, [this] {
        m_ui->problems->selectAll();
        copySelected(*m_ui->problems);
    });
    readHead();
    change();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::readHead() {
    const BusyCursor busy;
    bool head = true;
    const auto facts = m_tools.readTable(m_path, [this, &head](int, QStringList &&cells) {
        if (head) {
            m_heads = std::move(cells);
            head = false;
            return true;
        }
        if (m_firstRows.size() < ImportResult::previewRows)
            m_firstRows.push_back(std::move(cells));
        return ++m_rows <= quickRows;
    });
    if (!facts) {
        m_ui->file->setText(m_path);
        m_ui->summary->say(Tone::Error, errorText(facts.error()));
        return;
    }
    m_readable = m_rows > 0;
    showFile(facts.value());
    showColumns();
    if (!m_readable)
        m_ui->summary->say(Tone::Error, tr("The file has no rows below its head. Nothing can be imported."));
}

void ImportDialog::showFile(const SheetFacts &facts) {
    QStringList parts = {QFileInfo(m_path).fileName()};
    if (!facts.sheet.isEmpty())
        parts.append(tr("sheet %1").arg(facts.sheet));
    if (!facts.other.isEmpty())
        parts.append(tr("other sheets, not read: %1").arg(facts.other.join(tr(", "))));
    if (!facts.encoding.isEmpty())
        parts.append(tr("encoding %1").arg(facts.encoding));
    parts.append(isLarge() ? tr("more than %1 rows").arg(quickRows) : tr("rows: %1").arg(m_rows));
    m_ui->file->setText(tr("File: %1").arg(parts.join(tr("; "))));
}

QString ImportDialog::samplesOf(int column, QLatin1String separator, int most) const {
    QStringList values;
    for (const QStringList &row : m_firstRows)
        if (const QString value = row.value(column).simplified(); !value.isEmpty() && values.size() < most)
            if (!values.contains(value))
                values.append(value.size() > 40 ? value.left(40) + QStringLiteral("…") : value);
    return values.join(separator);
}

void ImportDialog::showColumns() {
    // columns without a head may hold values all the same
    qsizetype width = m_heads.size();
    for (const QStringList &row : m_firstRows)
        width = std::max(width, row.size());
    while (m_heads.size() < width)
        m_heads.append(QString());
    const ImportMapping guess = guessMapping(m_heads, ImportWords::shipped());
    QList<QStringList> rows;
    for (int i = 0; i < m_heads.size(); ++i)
        rows.append({columnName(i), m_heads[i], {}, samplesOf(i, QLatin1String("  |  "), 3)});
    m_ui->columns->setRows(rows);
    QWidget *before = m_ui->columns;
    for (int i = 0; i < m_heads.size(); ++i) {
        QComboBox *box = makeFieldBox(i, guess.key(i));
        m_ui->columns->setCellWidget(i, 2, box);
        m_ui->columns->item(i, 3)->setToolTip(samplesOf(i, QLatin1String("\n"), ImportResult::previewRows));
        m_fields.append(box);
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_ui->kind);
    QHeaderView *head = m_ui->columns->horizontalHeader();
    head->setSectionResizeMode(1, QHeaderView::Interactive);
    head->setSectionResizeMode(2, QHeaderView::Fixed);
    m_ui->columns->setColumnWidth(1, 200);
    m_ui->columns->setColumnWidth(2, 220);
    m_ui->columns->verticalHeader()->setMinimumSectionSize(30);
}

QComboBox *ImportDialog::makeFieldBox(int column, const QString &field) {
    auto *box = new QComboBox(m_ui->columns);
    box->addItem(tr("not imported"), QString());
    for (const QString &name : ImportWords::shipped().fields())
        box->addItem(factNameText(name), name);
    box->setCurrentIndex(std::max(0, box->findData(field)));
    box->setAccessibleName(tr("Field for column %1 %2").arg(columnName(column), m_heads[column]));
    // scrolling through the table must not change what is chosen
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::change);
    return box;
}

bool ImportDialog::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

ImportOptions ImportDialog::options() const {
    ImportOptions options;
    for (int i = 0; i < m_fields.size(); ++i)
        if (const QString field = m_fields[i]->currentData().toString();
            !field.isEmpty() && !options.mapping.contains(field))
            options.mapping.insert(field, i);
    options.opening = m_ui->opening->isChecked();
    options.goodRowsOnly = m_ui->good->isChecked();
    options.kind = m_ui->kind->currentData().toString();
    options.channel = m_ui->channel->currentData().toString();
    return options;
}

QString ImportDialog::mappingProblem() const {
    QHash<QString, int> seen;
    for (int i = 0; i < m_fields.size(); ++i) {
        const QString field = m_fields[i]->currentData().toString();
        if (!field.isEmpty() && seen.contains(field))
            return tr("%1 is chosen for the columns %2 and %3; choose it once.")
                .arg(factNameText(field), columnName(seen.value(field)), columnName(i));
        seen.insert(field, i);
    }
    QStringList missing;
    const auto need = [&](const char *field, bool otherwise) {
        if (!seen.contains(key(field)) && !otherwise)
            missing.append(factNameText(key(field)));
    };
    need("received", false);
    need("subject", seen.contains(key("wanted")));
    need("kind", !m_ui->kind->currentData().toString().isEmpty());
    need("channel", !m_ui->channel->currentData().toString().isEmpty());
    return missing.isEmpty() ? QString()
                             : tr("Still needed: %1. Choose the columns, or below the table what holds where the file "
                                  "tells none.")
                                   .arg(missing.join(tr(", ")));
}

void ImportDialog::change() {
    m_checked.reset();
    m_later.stop();
    if (!m_readable || m_taken > 0)
        return showState();
    m_ui->problems->setRows({});
    if (const QString problem = mappingProblem(); !problem.isEmpty()) {
        m_ui->summary->say(Tone::Warning, problem);
    } else if (isLarge()) {
        m_ui->summary->say(Tone::Info, tr("The file is long: it is checked when you press Check."));
    } else if (m_rows > immediateRows) {
        m_ui->summary->say(Tone::Info, tr("Checking…"));
        m_later.start();
    } else {
        return check();
    }
    showState();
}

Result<ImportResult> ImportDialog::run(const ImportOptions &options, const QString &progress) {
    const BusyCursor busy;
    // painted at once: nothing else may use the connection before the rows are through
    const auto tell = [this, &progress](int rows) {
        m_ui->summary->say(Tone::Info, progress.arg(rows));
        m_ui->summary->repaint();
    };
    int rows = -1;
    const TableReader reader = [this, &rows, &tell](const RowSink &sink) {
        return m_tools.readTable(m_path, [&](int row, QStringList &&cells) {
            if (++rows > 0 && rows % progressStep == 0)
                tell(rows);
            return sink(row, std::move(cells));
        });
    };
    return importApplications(*m_tools.service, ImportWords::shipped(), reader, options);
}

void ImportDialog::check() {
    m_later.stop();
    m_checked.reset();
    if (!m_readable || m_taken > 0 || !mappingProblem().isEmpty())
        return showState();
    ImportOptions dry = options();
    dry.dryRun = true;
    auto result = run(dry, tr("Checking, row %1…"));
    if (result) {
        m_rows = result.value().rows;
        showResult(result.value(), true);
        m_checked = std::move(result).value();
    } else {
        m_ui->summary->say(Tone::Error, errorText(result.error()));
    }
    showState();
}

void ImportDialog::showResult(const ImportResult &result, bool dry) {
    showProblems(result);
    const auto twice = std::count_if(result.problems.begin(), result.problems.end(),
                                     [](const RowProblem &problem) { return problem.duplicate; });
    const bool cut = result.problemCount > static_cast<int>(result.problems.size());
    QString text = dry ? tr("%1 rows: %2 can be taken").arg(result.rows).arg(result.taken)
                       : tr("%1 of %2 rows imported").arg(result.taken).arg(result.rows);
    if (result.problemCount > 0 && !cut)
        text += tr(", %1 are wrong, %2 are in the register already or stand twice in the file")
                    .arg(result.problemCount - twice)
                    .arg(twice);
    else if (cut)
        text += tr(", %1 are wrong or known already; the first %2 are listed")
                    .arg(result.problemCount)
                    .arg(result.problems.size());
    text += tr(".");
    if (dry && !result.unknownHeads.isEmpty())
        text += tr(" Not imported: %1.").arg(result.unknownHeads.join(tr(", ")));
    m_ui->summary->say(result.problemCount > 0 ? Tone::Warning : Tone::Good, text);
}

void ImportDialog::showProblems(const ImportResult &result) {
    QList<QStringList> rows;
    for (const RowProblem &problem : result.problems) {
        const QString column = problem.column < 0 ? QStringLiteral("—")
                                                  : QStringLiteral("%1 %2").arg(columnName(problem.column),
                                                                                result.heads.value(problem.column));
        rows.append({QString::number(problem.row), column.trimmed(), errorText(problem.error)});
    }
    m_ui->problems->setRows(rows);
}

void ImportDialog::showState() {
    const bool done = m_taken > 0;
    const bool ready = m_checked && !done;
    const int possible = ready ? m_checked->taken : 0;
    const bool blocked = ready && m_checked->problemCount > 0 && m_ui->all->isChecked();
    m_ui->take->setText(ready ? tr("&Import %1 rows").arg(blocked ? 0 : possible) : tr("&Import"));
    m_ui->take->setEnabled(possible > 0 && !blocked);
    m_ui->take->setVisible(!done);
    m_ui->leave->setText(done ? tr("To the register") : tr("Back"));
    m_ui->check->setEnabled(m_readable && !done && !m_checked && mappingProblem().isEmpty());
    for (QWidget *input : {static_cast<QWidget *>(m_ui->columns), static_cast<QWidget *>(m_ui->kind),
                           static_cast<QWidget *>(m_ui->channel), static_cast<QWidget *>(m_ui->all),
                           static_cast<QWidget *>(m_ui->good), static_cast<QWidget *>(m_ui->opening)})
        input->setEnabled(m_readable && !done);
    const bool listed = m_ui->problems->rowCount() > 0;
    m_ui->copy->setEnabled(listed);
    m_ui->save->setEnabled(listed);
    QString reason;
    if (blocked)
        reason = tr("Rows are wrong: put the file right, or take the good rows only.");
    else if (ready && possible == 0)
        reason = tr("No row can be taken.");
    else if (!done && m_readable && !m_checked)
        reason = tr("Not checked yet.");
    m_ui->reason->setText(reason);
}

void ImportDialog::take() {
    if (!m_checked)
        return;
    auto result =
        run(options(), tr("Importing, row %1 of %2…").arg(QStringLiteral("%1"), QString::number(m_checked->rows)));
    m_checked.reset();
    if (!result) {
        m_ui->summary->say(Tone::Error, errorText(result.error()) + tr(" Nothing was imported."));
        return showState();
    }
    m_taken = result.value().taken;
    showResult(result.value(), false);
    showState();
    if (m_taken > 0) {
        m_ui->leave->setFocus();
        Q_EMIT imported(m_taken);
    }
}

void ImportDialog::saveProblems() {
    SheetTable table = m_ui->problems->sheet(tr("%1-problems").arg(QFileInfo(m_path).completeBaseName()));
    const auto saved = saveSheet(m_tools, this, tr("Save problems"), table, true);
    if (!saved)
        m_ui->summary->say(Tone::Error, errorText(saved.error()));
    else if (!saved.value().isEmpty())
        m_ui->summary->say(Tone::Good, tr("Written: %1").arg(saved.value()));
}

} // namespace gongkai
