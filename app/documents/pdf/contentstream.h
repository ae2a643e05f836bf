// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace gongkai::pdf {

/// One BT … ET of a content stream.
struct TextObject {
    std::string font;            ///< resource name, "/F8"
    std::vector<unsigned> codes; ///< two-byte character codes in drawing order
    std::string actualText;      ///< UTF-16BE of an enclosing /ActualText, else empty
};

/// What is to be written around a text object.
struct TextMark {
    std::string before;
    std::string after;
};

/// Reads a content stream as Qt writes it. With `mark`, gives it back with every text object wrapped as `mark` says and
/// every painted path wrapped as an artifact. Throws what qpdf throws on a stream that is none.
[[nodiscard]] std::vector<TextObject> readContent(const std::string &content);
[[nodiscard]] std::string rewriteContent(const std::string &content, const std::function<TextMark(std::size_t)> &mark);

} // namespace gongkai::pdf
