CREATE TABLE customer_consent (
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    position BIGINT NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    date TEXT,
    source TEXT NOT NULL,
    PRIMARY KEY (customer_id, position)
);

CREATE TABLE attachment (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    document_id BIGINT REFERENCES document (id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    digest TEXT NOT NULL,
    added_at TEXT NOT NULL,
    author TEXT NOT NULL
);
CREATE INDEX attachment_customer ON attachment (customer_id, added_at);
CREATE INDEX attachment_document ON attachment (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX attachment_digest ON attachment (digest);

CREATE TABLE attachment_content (
    digest TEXT NOT NULL PRIMARY KEY,
    bytes {{bytes}} NOT NULL
);

CREATE INDEX document_purchase ON document (customer_id, date, kind, state, currency, total)
    WHERE state = 'issued' AND kind IN ('pro_forma', 'commercial_invoice', 'invoice');
CREATE INDEX document_unanswered ON document (customer_id, valid_until)
    WHERE state = 'issued' AND kind = 'quote';
