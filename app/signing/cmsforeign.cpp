// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cmsforeign.h"

#include <openssl/err.h>
#include <openssl/objects.h>

#include <limits>

namespace gongkai {

namespace {

CmsFacts failed(const char *reason) {
    ERR_clear_error();
    CmsFacts facts;
    facts.reason = QString::fromLatin1(reason);
    return facts;
}

/// CMS_verify does not compare the type of the content with the signed attribute that names it.
bool contentTypeHolds(CMS_ContentInfo *cms, CMS_SignerInfo *signer) {
    const ASN1_OBJECT *type = CMS_get0_eContentType(cms);
    if (type == nullptr || OBJ_obj2nid(type) != NID_pkcs7_data)
        return false;
    if (CMS_signed_get_attr_count(signer) < 0)
        return true;
    const auto *named = static_cast<const ASN1_OBJECT *>(
        CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(NID_pkcs9_contentType), -3, V_ASN1_OBJECT));
    return named != nullptr && OBJ_obj2nid(named) == NID_pkcs7_data;
}

bool collectCertificates(CMS_ContentInfo *cms, CMS_SignerInfo *signer, CmsFacts &facts) {
    const OpensslPtr<STACK_OF(X509)> all(CMS_get1_certs(cms));
    X509 *of = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &of, nullptr, nullptr);
    if (of == nullptr || X509_up_ref(of) != 1)
        return false;
    facts.signer.reset(of);
    for (int i = 0; i < sk_X509_num(all.get()); ++i) {
        X509 *certificate = sk_X509_value(all.get(), i);
        if (certificate != nullptr && X509_up_ref(certificate) == 1)
            facts.others.emplace_back(certificate);
    }
    return true;
}

} // namespace

CmsFacts checkForeignCms(QByteArrayView bytes, const QList<QByteArrayView> &content) {
    QByteArray detached;
    for (const QByteArrayView piece : content)
        detached.append(piece);
    if (detached.size() > std::numeric_limits<int>::max() || bytes.size() > std::numeric_limits<int>::max())
        return failed("too large");
    const unsigned char *from = opensslBytes(bytes.data());
    const unsigned char *const begin = from;
    const OpensslPtr<CMS_ContentInfo> cms(d2i_CMS_ContentInfo(nullptr, &from, long(bytes.size())));
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return failed("not a CMS");
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms.get());
    if (signers == nullptr || sk_CMS_SignerInfo_num(signers) != 1)
        return failed("not exactly one signer");
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    if (signer == nullptr || !contentTypeHolds(cms.get(), signer))
        return failed("content type");
    const OpensslPtr<BIO> data(BIO_new_mem_buf(detached.constData(), int(detached.size())));
    constexpr unsigned int flags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY | CMS_DETACHED;
    if (!data || CMS_verify(cms.get(), nullptr, nullptr, data.get(), nullptr, flags) != 1)
        return failed("the signature does not hold");
    CmsFacts facts;
    facts.size = from - begin;
    facts.ok = collectCertificates(cms.get(), signer, facts);
    ERR_clear_error();
    return facts;
}

} // namespace gongkai
