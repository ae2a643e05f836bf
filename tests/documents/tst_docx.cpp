// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/docxparts.h"
#include "documents/docx/docxrenderer.h"
#include "support/documents.h"
#include "support/externaltool.h"

#include <QBuffer>
#include <QDomDocument>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace gongkai;

