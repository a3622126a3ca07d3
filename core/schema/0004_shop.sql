CREATE TABLE document_numbering (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    kind TEXT NOT NULL UNIQUE,
    prefix TEXT NOT NULL,
    pattern TEXT NOT NULL,
    series TEXT NOT NULL
);

CREATE TABLE payment_method (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position BIGINT NOT NULL
);

CREATE TABLE payment_term (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    days BIGINT NOT NULL,
    position BIGINT NOT NULL
);

CREATE INDEX change_set_undone ON change_set (undone_at) WHERE undone_at <> '';
