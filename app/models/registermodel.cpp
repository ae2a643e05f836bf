// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registermodel.h"

#include "wording/registertext.h"

#include <algorithm>

namespace gongkai {

namespace {

constexpr int pageSize = 200;
constexpr int mostPages = 24;

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

} // namespace

RegisterModel::RegisterModel(RegisterService &service, QObject *parent)
    : QAbstractTableModel(parent), m_service(service) {
}

Result<void> RegisterModel::setQuery(const ApplicationQuery &query) {
    auto first = m_service.store().page(query, 0, pageSize);
    beginResetModel();
    m_query = query;
    m_pages.clear();
    m_recent.clear();
    m_count = first ? static_cast<int>(first.value().size()) : 0;
    m_countKnown = m_count < pageSize;
    if (first) {
        m_pages.insert(0, first.value());
        m_recent.append(0);
    }
    endResetModel();
    return first ? Result<void>() : Result<void>(first.error());
}

void RegisterModel::setCount(qint64 count) {
    m_countKnown = true;
    const int known = static_cast<int>(std::min<qint64>(count, 2'000'000'000));
    if (known > m_count) {
        beginInsertRows({}, m_count, known - 1);
        m_count = known;
        endInsertRows();
    } else if (known < m_count) {
        beginRemoveRows({}, known, m_count - 1);
        m_count = known;
        endRemoveRows();
    }
}

int RegisterModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_count;
}

int RegisterModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const ApplicationRow *RegisterModel::rowAt(int row) const {
    if (row < 0 || row >= m_count)
        return nullptr;
    const int page = row / pageSize;
    auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd()) {
        auto read = m_service.store().page(m_query, static_cast<qint64>(page) * pageSize, pageSize);
        if (!read) {
            Q_EMIT const_cast<RegisterModel *>(this)->failed(read.error());
            return nullptr;
        }
        if (m_recent.size() >= mostPages)
            m_pages.remove(m_recent.takeFirst());
        m_recent.append(page);
        found = m_pages.insert(page, read.value());
    }
    const auto at = static_cast<std::size_t>(row % pageSize);
    return at < found->size() ? &(*found)[at] : nullptr;
}

ApplicationId RegisterModel::idAt(int row) const {
    const ApplicationRow *found = rowAt(row);
    return found ? found->id : ApplicationId();
}

int RegisterModel::rowOf(ApplicationId id) const {
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page)
        for (std::size_t i = 0; i < page->size(); ++i)
            if ((*page)[i].id == id)
                return page.key() * pageSize + static_cast<int>(i);
    return -1;
}

QString RegisterModel::lateText(const QString &result) {
    return tr("late: %1").arg(result);
}

QString RegisterModel::periodOverText(CaseStage stage) {
    switch (stage) {
    case CaseStage::AwaitingCorrection: return tr("period for correction over");
    case CaseStage::AwaitingFee: return tr("period for payment over");
    case CaseStage::Consulting: return tr("period for opinions over");
    default: return {};
    }
}

QString RegisterModel::leftText(const ApplicationRow &row, const RegisterService &service, Urgency *urgency) {
    const QDate today = service.today();
    const auto say = [urgency](Urgency u, const QString &text) {
        if (urgency)
            *urgency = u;
        return text;
    };
    if (row.decided.isValid()) {
        const gongkai::Decision *decision = service.rules().decisions().find(row.decision);
        const QString label = decision ? service.rules().decisions().groupLabel(decision->group) : stageText(row.stage);
        return row.onTime ? say(Urgency::Good, label) : say(Urgency::Error, lateText(label));
    }
    const bool over = row.watch.isValid() && row.watch < today;
    // an enquiry that nobody answered ends by itself: the reply is due again
    if (row.clockOff && !(over && row.stage == CaseStage::Consulting))
        return over ? say(Urgency::Warning, periodOverText(row.stage)) : say(Urgency::Neutral, tr("clock off"));
    if (!row.due.isValid())
        return say(Urgency::Neutral, {});
    if (row.due < today)
        return say(Urgency::Error, tr("overdue %n day(s)", nullptr, service.calendar().between(row.due, today)));
    if (row.due == today)
        return say(Urgency::Error, tr("due today"));
    const int left = service.calendar().between(today, row.due);
    return say(left <= 5 ? Urgency::Warning : Urgency::Neutral, tr("%n day(s) left", nullptr, left));
}

QString RegisterModel::leftToolTip(const ApplicationRow &row, const RegisterService &service) {
    QStringList lines{leftText(row, service, nullptr)};
    const bool open = !row.decided.isValid();
    if (open && row.watch.isValid()) {
        const bool over = row.watch < service.today();
        if (over && row.stage == CaseStage::Consulting)
            lines.append(periodOverText(row.stage));
        lines.append((over ? tr("The period ended on %1.") : tr("The period ends on %1.")).arg(iso(row.watch)));
    }
    if (row.due.isValid())
        lines.append(tr("Due %1").arg(iso(row.due)));
    if (!open)
        lines.append(tr("Decided or closed %1").arg(iso(row.decided)));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString RegisterModel::text(const ApplicationRow &row, int column) const {
    switch (column) {
    case Number: return row.number;
    case Received: return iso(row.received);
    case Applicant: return row.applicant.isEmpty() ? QStringLiteral("—") : row.applicant;
    case Subject: return row.subject;
    case Stage: return stageText(row.stage);
    case Due: return row.due.isValid() ? iso(row.due) : QStringLiteral("—");
    case Left: return leftText(row, m_service, nullptr);
    case Kind: return kindText(row.kind);
    case Channel: return channelText(row.channel);
    case Officer: return row.officer;
    case Decided: return iso(row.decided);
    case Decision: {
        const gongkai::Decision *decision = m_service.rules().decisions().find(row.decision);
        return decision ? decision->label : QString();
    }
    case LetterNo: return row.letterNo;
    default: return {};
    }
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const {
    const ApplicationRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(*row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Left)
            return leftToolTip(*row, m_service);
        return row->irregular > 0 && index.column() == Stage
                   ? tr("%n irregular fact(s), see the record", nullptr, row->irregular)
                   : text(*row, index.column());
    case IdRole: return row->id.value;
    case UrgencyRole: {
        if (index.column() != Left)
            return static_cast<int>(Urgency::None);
        Urgency urgency = Urgency::None;
        (void)leftText(*row, m_service, &urgency);
        return static_cast<int>(urgency);
    }
    default: return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Number");
    case Received: return tr("Received");
    case Applicant: return tr("Applicant");
    case Subject: return tr("Subject");
    case Stage: return tr("Stage");
    case Due: return tr("Due");
    case Left: return tr("Left");
    case Kind: return tr("Kind");
    case Channel: return tr("Channel");
    case Officer: return tr("Officer");
    case Decided: return tr("Decided");
    case Decision: return tr("Decision");
    case LetterNo: return tr("Letter");
    default: return {};
    }
}

void RegisterModel::sort(int column, Qt::SortOrder order) {
    using Sort = ApplicationQuery::Sort;
    ApplicationQuery query = m_query;
    switch (column) {
    case Number: query.sort = Sort::Number; break;
    case Received: query.sort = Sort::Received; break;
    case Due:
    case Left: query.sort = Sort::Due; break;
    case Decided: query.sort = Sort::Decided; break;
    case Kind: query.sort = Sort::Kind; break;
    case Stage: query.sort = Sort::Stage; break;
    default: return;
    }
    query.descending = order == Qt::DescendingOrder;
    if (const auto done = setQuery(query); !done)
        Q_EMIT failed(done.error());
}

} // namespace gongkai
