// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <QByteArray>
#include <QList>

#include <memory>

namespace gongkai {

struct OpensslDeleter {
    void operator()(BIO *p) const { BIO_free_all(p); }
    void operator()(CMS_ContentInfo *p) const { CMS_ContentInfo_free(p); }
    void operator()(EVP_MD_CTX *p) const { EVP_MD_CTX_free(p); }
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
    void operator()(OSSL_LIB_CTX *p) const { OSSL_LIB_CTX_free(p); }
    void operator()(OSSL_PROVIDER *p) const { OSSL_PROVIDER_unload(p); }
    void operator()(PKCS12 *p) const { PKCS12_free(p); }
    void operator()(STACK_OF(X509) * p) const { sk_X509_pop_free(p, X509_free); }
    void operator()(TS_TST_INFO *p) const { TS_TST_INFO_free(p); }
    void operator()(X509 *p) const { X509_free(p); }
    void operator()(X509_STORE *p) const { X509_STORE_free(p); }
    void operator()(X509_STORE_CTX *p) const { X509_STORE_CTX_free(p); }
};

template <typename T> using OpensslPtr = std::unique_ptr<T, OpensslDeleter>;
using X509Ptr = OpensslPtr<X509>;

[[nodiscard]] inline const unsigned char *opensslBytes(const char *bytes) {
    return reinterpret_cast<const unsigned char *>(bytes);
}

/// The DER that an i2d_ function writes; empty on failure.
template <typename T, typename Encode> [[nodiscard]] QByteArray derOf(T *object, Encode encode) {
    const int size = object == nullptr ? 0 : encode(object, nullptr);
    if (size <= 0)
        return {};
    QByteArray out(size, '\0');
    auto *to = reinterpret_cast<unsigned char *>(out.data());
    return encode(object, &to) == size ? out : QByteArray();
}

} // namespace gongkai
