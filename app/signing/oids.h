// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Object identifiers as the DER body they have in a CMS: compared and written as bytes, so that no lookup table of a
/// library can make two of them equal.
namespace gongkai::oid {

inline constexpr QByteArrayView data{"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"};
inline constexpr QByteArrayView signedData{"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"};
inline constexpr QByteArrayView tstInfo{"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x04"};

inline constexpr QByteArrayView contentType{"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03"};
inline constexpr QByteArrayView messageDigest{"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04"};
inline constexpr QByteArrayView signingTime{"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x05"};
inline constexpr QByteArrayView signingCertificate{"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x02\x0c"};
inline constexpr QByteArrayView signingCertificateV2{"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x02\x2f"};
inline constexpr QByteArrayView timeStampToken{"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x02\x0e"};

inline constexpr QByteArrayView sha256{"\x60\x86\x48\x01\x65\x03\x04\x02\x01"};
inline constexpr QByteArrayView sha384{"\x60\x86\x48\x01\x65\x03\x04\x02\x02"};
inline constexpr QByteArrayView sha512{"\x60\x86\x48\x01\x65\x03\x04\x02\x03"};

inline constexpr QByteArrayView rsaEncryption{"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01"};
inline constexpr QByteArrayView sha256WithRsa{"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0b"};
inline constexpr QByteArrayView sha384WithRsa{"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0c"};
inline constexpr QByteArrayView sha512WithRsa{"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0d"};
inline constexpr QByteArrayView ecdsaWithSha256{"\x2a\x86\x48\xce\x3d\x04\x03\x02"};
inline constexpr QByteArrayView ecdsaWithSha384{"\x2a\x86\x48\xce\x3d\x04\x03\x03"};
inline constexpr QByteArrayView ecdsaWithSha512{"\x2a\x86\x48\xce\x3d\x04\x03\x04"};

} // namespace gongkai::oid
