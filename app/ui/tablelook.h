// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gongkai {

/// How the statutory tables of one window are shown; all of them look the same.
class TableLook final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] int zoom() const { return m_zoom; } ///< in percent, 75 to 200
    [[nodiscard]] double scale() const { return m_zoom / 100.0; }
    [[nodiscard]] bool lastYear() const { return m_lastYear; } ///< last year's figure beneath each figure
    void zoomBy(int steps);                                    ///< to the next size, larger when positive
    void resetZoom();
    void setZoom(int percent); ///< the size nearest to it
    void setLastYear(bool shown);

Q_SIGNALS:
    void changed();

private:
    int m_zoom = 100;
    bool m_lastYear = false;
};

} // namespace gongkai
