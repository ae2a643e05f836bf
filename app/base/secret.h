// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace gongkai {

/// A password or PIN in UTF-8. Move-only; its bytes are overwritten when it goes. Never logged, never stored.
class Secret final {
public:
    Secret() = default;
    explicit Secret(QByteArray &&utf8) : m_bytes(std::move(utf8)) { m_bytes.detach(); }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Secret &operator=(Secret &&other) noexcept {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
        return *this;
    }
    ~Secret() { wipe(); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void wipe() noexcept {
        if (!m_bytes.isDetached())
            return; // somebody else still owns these bytes
        volatile char *p = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            p[i] = 0;
    }

    QByteArray m_bytes;
};

} // namespace gongkai
