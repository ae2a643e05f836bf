// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gongkai::docx {

struct Part {
    QString name;
    QByteArray bytes;
};

/// All parts of the package in the order they are stored ([Content_Types].xml first).
[[nodiscard]] std::vector<Part> parts(const Document &document);

/// word/document.xml
[[nodiscard]] QByteArray body(const Document &document);

inline constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr auto relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

} // namespace gongkai::docx
