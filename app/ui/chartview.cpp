// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartview.h"

#include "services/filewriter.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gongkai {

namespace {

constexpr double barRoom = 0.72; ///< of the room of a category
constexpr double smallest = 11.0 / 13;
constexpr int pictureScale = 3; ///< sharp on paper: 288 dots an inch
constexpr double inch = 0.0254; ///< metres
constexpr int gap = 3;          ///< between a bar and its figure

/// 1, 2 or 5 times a power of ten, so that some four lines fit below the largest figure.
double stepFor(double most) {
    const double rough = std::max(most / 4, 1.0);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double nice : {1.0, 2.0, 5.0})
        if (nice * power >= rough)
            return nice * power;
    return 10 * power;
}

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

ChartView::ChartView(UserPrompt &prompt, const DecisionList &decisions, QWidget *parent)
    : QFrame(parent), m_prompt(prompt), m_decisions(decisions) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2); // the focus ring
    setFocusPolicy(Qt::StrongFocus);
    addMenu();
}

ChartView::~ChartView() = default;

void ChartView::makeView() {
    m_view = new QChartView(this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setContextMenuPolicy(Qt::NoContextMenu); // that of this widget opens
    layout()->addWidget(m_view);
    m_view->show();
    layout()->activate(); // a chart is drawn for its size
}

void ChartView::addMenu() {
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &text, auto run) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    QAction *copy = add(tr("&Copy picture"), &ChartView::copyPicture);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    add(tr("Copy &figures"), &ChartView::copyFigures);
    add(tr("Save as &PNG…"), &ChartView::savePng);
    add(tr("Save as &SVG…"), &ChartView::saveSvg);
}

bool ChartView::lies() const {
    return m_spec.kind == ChartSpec::Kind::Kinds || m_spec.kind == ChartSpec::Kind::Results;
}

int ChartView::shownCategory(int category) const {
    // what lies is drawn from below
    return lies() ? static_cast<int>(m_data.categories.size()) - 1 - category : category;
}

double ChartView::valueOf(int series, int category) const {
    const auto &value = m_data.series[at(series)].bars[at(category)].value;
    return value ? value->toString().toDouble() : 0;
}

int ChartView::barCount() const {
    int count = 0;
    for (const QBarSet *set : m_sets)
        count += set->count();
    return count;
}

void ChartView::setChart(const ChartSpec &spec, const ChartData &figures) {
    m_spec = spec;
    m_data = figures;
    m_words = chartWords(spec, figures, m_decisions);
    m_chosenSeries = m_chosenCategory = -1;
    build();
    setAccessibleName(m_words.title);
    setAccessibleDescription(chartSentences(m_words, m_data));
}

void ChartView::build() {
    if (!m_view)
        makeView();
    auto *chart = new QChart;
    const int seriesCount = static_cast<int>(m_data.series.size());
    m_series = lies() ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries) : new QBarSeries;
    m_series->setBarWidth(barRoom);
    m_sets.clear();
    m_labels.clear();
    for (int s = 0; s < seriesCount; ++s) {
        auto *set = new QBarSet(m_words.series[s]);
        for (int c = 0; c < m_data.categories.size(); ++c)
            *set << valueOf(s, shownCategory(c));
        m_sets.push_back(set);
    }
    QList<QBarSet *> shown(m_sets.begin(), m_sets.end());
    if (lies())
        std::reverse(shown.begin(), shown.end());
    m_series->append(shown);
    chart->addSeries(m_series);
    chart->setTitle(m_words.title);
    chart->setTitleFont(theme::font(1, true));
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setReverseMarkers(lies());
    chart->legend()->setFont(theme::font(smallest));
    chart->legend()->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMargins({4, 0, 4, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundRoundness(0);
    QChart *before = m_view->chart();
    m_view->setChart(chart);
    delete before;
    addAxes(m_series);
    addLabels();
    paint(theme::chartColours(false), Fill::Hatched);
    connect(chart, &QChart::plotAreaChanged, this, &ChartView::placeLabels);
    placeLabels();
    const auto seriesOf = [this](QBarSet *set) {
        return static_cast<int>(std::find(m_sets.begin(), m_sets.end(), set) - m_sets.begin());
    };
    connect(m_series, &QAbstractBarSeries::clicked, this, [this, seriesOf](int index, QBarSet *set) {
        setFocus();
        activate(seriesOf(set), shownCategory(index));
    });
    connect(m_series, &QAbstractBarSeries::hovered, this, [this, seriesOf](bool over, int index, QBarSet *set) {
        over ? m_view->setCursor(Qt::PointingHandCursor) : m_view->unsetCursor();
        over ? QToolTip::showText(QCursor::pos(), barText(seriesOf(set), shownCategory(index)), m_view)
             : QToolTip::hideText();
    });
}

void ChartView::addAxes(QAbstractBarSeries *series) {
    QChart *chart = m_view->chart();
    auto *categories = new QBarCategoryAxis(chart);
    QStringList names = m_words.categories;
    if (lies())
        std::reverse(names.begin(), names.end());
    categories->append(names);
    categories->setGridLineVisible(false);
    categories->setTruncateLabels(false); // there is room: what lies makes it
    double most = 0;
    for (int s = 0; s < static_cast<int>(m_data.series.size()); ++s)
        for (int c = 0; c < names.size(); ++c)
            most = std::max(most, valueOf(s, c));
    const bool rates = m_spec.kind == ChartSpec::Kind::Rates;
    auto *values = new QValueAxis(chart);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickAnchor(0);
    values->setTickInterval(rates ? 25 : stepFor(most));
    // room for the figures at the ends of the bars
    values->setRange(0, rates ? 118 : std::max(most * (lies() ? 1.22 : 1.35), 4.0));
    values->setLabelFormat(QStringLiteral("%.0f"));
    values->setVisible(!lies());
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(categories), static_cast<QAbstractAxis *>(values)})
        axis->setLabelsFont(theme::font(smallest));
    chart->addAxis(categories, lies() ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, lies() ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
}

void ChartView::addLabels() {
    for (const ChartSeries &series : m_data.series) {
        std::vector<QGraphicsSimpleTextItem *> labels;
        for (const ChartBar &bar : series.bars) {
            auto *label = new QGraphicsSimpleTextItem(chartFigure(bar, series.measure, false), m_view->chart());
            label->setFont(theme::font(smallest));
            label->setZValue(10); // above the bars
            label->setAcceptedMouseButtons(Qt::NoButton);
            labels.push_back(label);
        }
        m_labels.push_back(std::move(labels));
    }
}

QPointF ChartView::barPoint(int series, int category, double value) const {
    const auto count = static_cast<double>(m_sets.size());
    const int place = lies() ? static_cast<int>(m_sets.size()) - 1 - series : series;
    const double across = shownCategory(category) - barRoom / 2 + barRoom / count * (place + 0.5);
    return m_view->chart()->mapToPosition(lies() ? QPointF(value, across) : QPointF(across, value), m_series);
}

QPoint ChartView::placeOf(int series, int category) const {
    const QPointF middle = barPoint(series, category, valueOf(series, category) / 2);
    return m_view->mapTo(this, m_view->mapFromScene(middle));
}

void ChartView::placeLabels() {
    if (m_sets.empty() || m_data.categories.isEmpty())
        return;
    const QRectF area = m_view->chart()->plotArea();
    const double slot = (lies() ? area.height() : area.width()) * barRoom /
                        static_cast<double>(m_sets.size() * at(static_cast<int>(m_data.categories.size())));
    double widest = 0;
    for (const auto &labels : m_labels)
        for (const QGraphicsSimpleTextItem *label : labels)
            widest = std::max(widest, label->boundingRect().width());
    const double height = QFontMetricsF(theme::font(smallest)).height();
    const bool turned = !lies() && widest > slot - 2;
    const bool fit = lies() || turned ? slot >= height * 0.5 : true;
    for (int s = 0; s < static_cast<int>(m_labels.size()); ++s)
        for (int c = 0; c < static_cast<int>(m_labels[at(s)].size()); ++c) {
            QGraphicsSimpleTextItem *label = m_labels[at(s)][at(c)];
            label->setVisible(fit);
            const QRectF box = label->boundingRect();
            const QPointF end = barPoint(s, c, valueOf(s, c));
            label->setRotation(turned ? -90 : 0);
            if (lies())
                label->setPos(end.x() + gap, end.y() - box.height() / 2);
            else if (turned)
                label->setPos(end.x() - box.height() / 2, end.y() - gap);
            else
                label->setPos(end.x() - box.width() / 2, end.y() - box.height());
        }
}

void ChartView::paint(const theme::ChartColours &colours, Fill fill) {
    QChart *chart = m_view->chart();
    chart->setBackgroundBrush(colours.ground);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setTitleBrush(colours.text);
    chart->legend()->setLabelColor(colours.secondary);
    for (QAbstractAxis *axis : chart->axes()) {
        axis->setLabelsColor(colours.secondary);
        axis->setGridLineColor(colours.grid);
        axis->setLinePenColor(colours.grid);
    }
    for (std::size_t s = 0; s < m_sets.size(); ++s) {
        m_sets[s]->setBrush(s == 0                  ? QBrush(colours.bars)
                            : fill == Fill::Hatched ? QBrush(colours.bars, Qt::BDiagPattern)
                                                    : QBrush(colours.pale));
        m_sets[s]->setPen(QPen(colours.bars, 1));
        m_sets[s]->setSelectedColor(colours.chosen);
    }
    for (const auto &labels : m_labels)
        for (QGraphicsSimpleTextItem *label : labels)
            label->setBrush(colours.text);
}

void ChartView::draw(QPainter &painter, const QRectF &target, Fill fill) {
    const auto chosen = std::pair(m_chosenSeries, m_chosenCategory);
    choose(-1, -1); // a mark of the screen
    paint(theme::chartColours(true), fill);
    m_view->scene()->render(&painter, target, m_view->sceneRect());
    paint(theme::chartColours(false), Fill::Hatched);
    choose(chosen.first, chosen.second);
}

QImage ChartView::picture() {
    if (!m_view)
        return {};
    QImage image(m_view->viewport()->size() * pictureScale, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme::chartColours(true).ground);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    draw(painter, image.rect(), Fill::Hatched);
    painter.end();
    const int dots = qRound(96 * pictureScale / inch);
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    return image;
}

QByteArray ChartView::svg() {
    if (!m_view)
        return {};
    QBuffer buffer;
    QSvgGenerator generator;
    const QSize size = m_view->viewport()->size();
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(m_words.title);
    generator.setDescription(chartSentences(m_words, m_data));
    QPainter painter(&generator);
    draw(painter, QRectF(QPointF(), size), Fill::Pale); // not every program draws patterns of SVG
    painter.end();
    return buffer.data();
}

void ChartView::copyPicture() {
    if (!m_view)
        return;
    QApplication::clipboard()->setImage(picture());
}

void ChartView::copyFigures() const {
    if (!m_view)
        return;
    QApplication::clipboard()->setText(table());
}

QString ChartView::proposal(const QString &ending) const {
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|]"));
    return QString(m_words.title).remove(forbidden) + ending;
}

void ChartView::savePng() {
    if (!m_view)
        return;
    const QString path =
        m_prompt.saveFile(this, tr("Save as PNG"), proposal(QStringLiteral(".png")), tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    QBuffer buffer;
    if (!picture().save(&buffer, "PNG")) {
        Q_EMIT failed(Error{ErrorCode::RenderFailed, path, {}, {}});
        return;
    }
    write(path, buffer.data());
}

void ChartView::saveSvg() {
    if (!m_view)
        return;
    const QString path =
        m_prompt.saveFile(this, tr("Save as SVG"), proposal(QStringLiteral(".svg")), tr("Vector graphics (*.svg)"));
    if (!path.isEmpty())
        write(path, svg());
}

void ChartView::write(const QString &path, const QByteArray &bytes) {
    // the dialog asked about replacing
    if (const auto done = writeFiles({{path, bytes}}, true); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT saved(path);
}

QString ChartView::barText(int series, int category) const {
    const ChartSeries &bars = m_data.series[at(series)];
    return tr("%1, %2: %3")
        .arg(m_words.categories[category], m_words.series[series],
             chartFigure(bars.bars[at(category)], bars.measure, true));
}

void ChartView::choose(int series, int category) {
    for (QBarSet *set : m_sets)
        set->deselectAllBars();
    m_chosenSeries = series;
    m_chosenCategory = category;
    if (series >= 0)
        m_sets[at(series)]->selectBar(shownCategory(category));
    // read out as it moves
    setAccessibleName(series < 0 ? m_words.title : m_words.title + QStringLiteral(": ") + barText(series, category));
}

void ChartView::activate(int series, int category) {
    choose(series, category);
    Q_EMIT barActivated(m_data.series[at(series)].bars[at(category)].query,
                        chartBarTitle(m_words, m_data, series, category));
}

void ChartView::keyPressEvent(QKeyEvent *event) {
    const int lastSeries = static_cast<int>(m_sets.size()) - 1;
    const int lastCategory = static_cast<int>(m_data.categories.size()) - 1;
    if (lastSeries < 0 || lastCategory < 0)
        return QFrame::keyPressEvent(event);
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1 : -1;
    const bool along = (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) != lies();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_chosenSeries < 0)
            choose(0, 0);
        else
            choose(std::clamp(m_chosenSeries + (along ? 0 : step), 0, lastSeries),
                   std::clamp(m_chosenCategory + (along ? step : 0), 0, lastCategory));
        return;
    case Qt::Key_Home: return choose(0, 0);
    case Qt::Key_End: return choose(std::max(m_chosenSeries, 0), lastCategory);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_chosenSeries >= 0)
            return activate(m_chosenSeries, m_chosenCategory);
        break;
    default: break;
    }
    QFrame::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event) {
    QFrame::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event) {
    QFrame::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        choose(-1, -1);
    update();
}

void ChartView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const bool focused = hasFocus();
    painter.setPen(focused ? QPen(theme::colours().accent, 2) : QPen(palette().color(QPalette::Midlight), 1));
    painter.drawRect(focused ? rect().adjusted(1, 1, -1, -1) : rect().adjusted(0, 0, -1, -1));
}

} // namespace gongkai
