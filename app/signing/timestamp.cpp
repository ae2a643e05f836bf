// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/timestamp.h"

#include "signing/certificate.h"
#include "signing/cmscheck.h"
#include "signing/oids.h"

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <QCryptographicHash>

namespace gongkai {

namespace {

TimestampFacts unsound(const char *reason) {
    ERR_clear_error();
    TimestampFacts facts;
    facts.reason = QStringLiteral("time stamp: %1").arg(QString::fromLatin1(reason));
    return facts;
}

bool imprintHolds(TS_TST_INFO *info, QByteArrayView signatureValue) {
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(info);
    const X509_ALGOR *algorithm = imprint == nullptr ? nullptr : TS_MSG_IMPRINT_get_algo(imprint);
    const ASN1_OCTET_STRING *hash = imprint == nullptr ? nullptr : TS_MSG_IMPRINT_get_msg(imprint);
    if (algorithm == nullptr || hash == nullptr)
        return false;
    const ASN1_OBJECT *type = nullptr;
    X509_ALGOR_get0(&type, nullptr, nullptr, algorithm);
    QCryptographicHash::Algorithm method = QCryptographicHash::Sha256;
    switch (type == nullptr ? NID_undef : OBJ_obj2nid(type)) {
    case NID_sha256: break;
    case NID_sha384: method = QCryptographicHash::Sha384; break;
    case NID_sha512: method = QCryptographicHash::Sha512; break;
    default: return false;
    }
    const QByteArrayView found(ASN1_STRING_get0_data(hash), ASN1_STRING_length(hash));
    QCryptographicHash expected(method);
    expected.addData(signatureValue);
    return found == expected.result();
}

QDateTime stampTime(const TS_TST_INFO *info) {
    const ASN1_GENERALIZEDTIME *time = TS_TST_INFO_get_time(info);
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

/// RFC 3161, 2.3: the key serves nothing but time stamps, and the extension that says so is critical.
bool isTimeAuthority(X509 *certificate) {
    const int at = X509_get_ext_by_NID(certificate, NID_ext_key_usage, -1);
    X509_EXTENSION *extension = at < 0 ? nullptr : X509_get_ext(certificate, at);
    return extension != nullptr && X509_EXTENSION_get_critical(extension) == 1 &&
           X509_get_extended_key_usage(certificate) == XKU_TIMESTAMP;
}

} // namespace

TimestampFacts checkTimestamp(QByteArrayView token, QByteArrayView signatureValue, const VerifyPolicy &policy) {
    const CmsFacts cms = checkCms(token, CmsProfile{oid::tstInfo, 3, true}, {});
    if (!cms.ok || cms.size != token.size())
        return unsound(cms.ok ? "bytes after the token" : qPrintable(cms.reason));
    const unsigned char *from = opensslBytes(cms.content.data());
    const unsigned char *const end = from + cms.content.size();
    const OpensslPtr<TS_TST_INFO> info(d2i_TS_TST_INFO(nullptr, &from, long(cms.content.size())));
    if (!info || from != end || TS_TST_INFO_get_version(info.get()) != 1)
        return unsound("malformed");
    if (!imprintHolds(info.get(), signatureValue))
        return unsound("made for something else");
    const QDateTime time = stampTime(info.get());
    if (!time.isValid() || !isTimeAuthority(cms.signer.get()))
        return unsound("not from a time-stamping authority");
    TimestampFacts facts;
    facts.sound = true;
    const QDateTime now = policy.now.isValid() ? policy.now : QDateTime::currentDateTimeUtc();
    if (time <= now.addSecs(300) &&
        judgeChain(cms.signer.get(), cms.others, policy.trustedPem, now, ChainPurpose::TimeStamp) == Trust::Trusted)
        facts.time = time;
    ERR_clear_error();
    return facts;
}

} // namespace gongkai
