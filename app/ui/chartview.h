// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/theme.h"
#include "ui/userprompt.h"
#include "wording/charttext.h"

#include <QFrame>

#include <vector>

class QAbstractBarSeries;
class QBarSet;
class QChartView;
class QGraphicsSimpleTextItem;
class QValueAxis;

namespace gongkai {

/// A bar chart whose bars open the applications behind them, by mouse or with the arrow keys and Enter. Series differ
/// by pattern and every bar bears its figure; all figures are its accessible description. Its menu copies it as a
/// picture or as figures and saves it as PNG or SVG; pictures are always light, as on paper.
class ChartView final : public QFrame {
    Q_OBJECT

public:
    /// `prompt` and `decisions` live as long as the view.
    ChartView(UserPrompt &prompt, const DecisionList &decisions, QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(const ChartSpec &spec, const ChartData &figures);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    [[nodiscard]] QString title() const { return m_words.title; }
    [[nodiscard]] int barCount() const; ///< bars that are drawn
    /// The middle of a bar (of where it would be, when its figure is 0) in this widget.
    [[nodiscard]] QPoint placeOf(int series, int category) const;
    [[nodiscard]] QString table() const { return chartTable(m_words, m_data); }
    [[nodiscard]] QImage picture(); ///< null before the first chart; so is the SVG
    [[nodiscard]] QByteArray svg();

    void copyPicture();
    void copyFigures() const;
    void savePng();
    void saveSvg();

    [[nodiscard]] QSize sizeHint() const override { return {360, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 200}; }

Q_SIGNALS:
    void barActivated(const gongkai::ApplicationQuery &query, const QString &title);
    void saved(const QString &path);
    void failed(const gongkai::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addMenu();
    void makeView();
    void build();
    void addAxes(QAbstractBarSeries *series);
    void addLabels();
    void placeLabels();
    enum class Fill { Hatched, Pale }; ///< of every series but the first
    void paint(const theme::ChartColours &colours, Fill fill);
    void draw(QPainter &painter, const QRectF &target, Fill fill);
    void choose(int series, int category);
    void activate(int series, int category);
    void write(const QString &path, const QByteArray &bytes);
    [[nodiscard]] bool lies() const; ///< bars go to the right
    [[nodiscard]] int shownCategory(int category) const;
    [[nodiscard]] QPointF barPoint(int series, int category, double value) const; ///< in the scene
    [[nodiscard]] double valueOf(int series, int category) const;
    [[nodiscard]] QString barText(int series, int category) const;
    [[nodiscard]] QString proposal(const QString &ending) const;

    UserPrompt &m_prompt;
    const DecisionList &m_decisions;
    ChartSpec m_spec;
    ChartData m_data;
    ChartWords m_words;
    QChartView *m_view = nullptr; ///< made with the first chart: a window that starts has none yet
    QAbstractBarSeries *m_series = nullptr;
    std::vector<QBarSet *> m_sets; ///< in the order of the data
    std::vector<std::vector<QGraphicsSimpleTextItem *>> m_labels;
    int m_chosenSeries = -1;
    int m_chosenCategory = -1;
};

} // namespace gongkai
