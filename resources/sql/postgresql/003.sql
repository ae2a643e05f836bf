-- SPDX-FileCopyrightText: 2026 The Gongkai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A version for each case and item: who saves what somebody else changed meanwhile hears of it.
ALTER TABLE legal_case ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE disclosed_item ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
