CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE shop (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    name TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    trade TEXT NOT NULL,
    tax_region TEXT NOT NULL,
    prices_include_tax BIGINT NOT NULL,
    iban TEXT NOT NULL,
    bic TEXT NOT NULL,
    bank_name TEXT NOT NULL,
    pix_key TEXT NOT NULL,
    logo TEXT NOT NULL,
    accent_colour TEXT NOT NULL,
    template TEXT NOT NULL,
    terms TEXT NOT NULL,
    footer TEXT NOT NULL
);

CREATE TABLE tax (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    rate BIGINT NOT NULL,
    reason TEXT NOT NULL,
    surcharge TEXT NOT NULL,
    region TEXT NOT NULL,
    is_default BIGINT NOT NULL,
    position BIGINT NOT NULL
);

CREATE TABLE unit (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    standard_code TEXT NOT NULL
);

CREATE TABLE custom_field (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    record_type TEXT NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    choices TEXT NOT NULL,
    required BIGINT NOT NULL,
    UNIQUE (record_type, key)
);

CREATE TABLE customer (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    tax_number_key TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    stage TEXT NOT NULL,
    source TEXT NOT NULL,
    owner TEXT NOT NULL,
    company_id BIGINT REFERENCES customer (id),
    company_name TEXT NOT NULL,
    role TEXT NOT NULL,
    website TEXT NOT NULL,
    price_list TEXT NOT NULL,
    payment_terms TEXT NOT NULL,
    credit_limit BIGINT NOT NULL,
    equivalence_surcharge BIGINT NOT NULL,
    notes TEXT NOT NULL,
    anonymised_at TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    city TEXT NOT NULL,
    city_key TEXT NOT NULL,
    search_key TEXT NOT NULL
);
CREATE INDEX customer_name ON customer (name_key);
CREATE INDEX customer_city ON customer (city_key);
CREATE INDEX customer_stage ON customer (stage);
CREATE INDEX customer_owner ON customer (owner);
CREATE INDEX customer_changed ON customer (changed_at);
CREATE INDEX customer_created ON customer (created_at);
CREATE INDEX customer_tax_number ON customer (tax_number_key) WHERE tax_number_key <> '';
CREATE INDEX customer_company ON customer (company_id) WHERE company_id IS NOT NULL;

CREATE TABLE customer_phone (
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    position BIGINT NOT NULL,
    type TEXT NOT NULL,
    number TEXT NOT NULL,
    e164 TEXT NOT NULL,
    national TEXT NOT NULL,
    PRIMARY KEY (customer_id, position)
);
CREATE INDEX customer_phone_e164 ON customer_phone (e164) WHERE e164 <> '';

CREATE TABLE customer_email (
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    position BIGINT NOT NULL,
    type TEXT NOT NULL,
    address TEXT NOT NULL,
    normalized TEXT NOT NULL,
    PRIMARY KEY (customer_id, position)
);
CREATE INDEX customer_email_normalized ON customer_email (normalized) WHERE normalized <> '';

CREATE TABLE customer_address (
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    position BIGINT NOT NULL,
    type TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT NOT NULL,
    PRIMARY KEY (customer_id, position)
);

CREATE TABLE customer_date (
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    position BIGINT NOT NULL,
    label TEXT NOT NULL,
    date TEXT,
    yearly BIGINT NOT NULL,
    days_before BIGINT NOT NULL,
    PRIMARY KEY (customer_id, position)
);

CREATE TABLE customer_tag (
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (customer_id, position)
);
CREATE INDEX customer_tag_name ON customer_tag (name);

CREATE TABLE customer_relation (
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    position BIGINT NOT NULL,
    other_id BIGINT NOT NULL REFERENCES customer (id),
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (customer_id, position)
);
CREATE INDEX customer_relation_other ON customer_relation (other_id);

CREATE TABLE product (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    code TEXT NOT NULL,
    barcode TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    price BIGINT NOT NULL,
    price_includes_tax BIGINT NOT NULL,
    cost BIGINT NOT NULL,
    tax TEXT NOT NULL,
    category TEXT NOT NULL,
    description TEXT NOT NULL,
    picture TEXT NOT NULL,
    search_key TEXT NOT NULL
);
CREATE UNIQUE INDEX product_code ON product (code) WHERE code <> '';
CREATE INDEX product_by_code ON product (code);
CREATE INDEX product_barcode ON product (barcode) WHERE barcode <> '';
CREATE INDEX product_name ON product (name_key);

CREATE TABLE document (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    currency TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    state TEXT NOT NULL,
    imported BIGINT NOT NULL,
    customer_id BIGINT REFERENCES customer (id),
    customer_name TEXT NOT NULL,
    customer_name_key TEXT NOT NULL,
    date TEXT,
    due_date TEXT,
    valid_until TEXT,
    language TEXT NOT NULL,
    prices_include_tax BIGINT NOT NULL,
    discount TEXT NOT NULL,
    withholding TEXT NOT NULL,
    customer_reference TEXT NOT NULL,
    payment_terms TEXT NOT NULL,
    notes TEXT NOT NULL,
    template TEXT NOT NULL,
    owner TEXT NOT NULL,
    origin_id BIGINT REFERENCES document (id),
    net BIGINT NOT NULL,
    tax BIGINT NOT NULL,
    withheld BIGINT NOT NULL,
    total BIGINT NOT NULL,
    paid BIGINT NOT NULL,
    open_amount BIGINT NOT NULL,
    series TEXT NOT NULL,
    series_year BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    issued_at TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    search_key TEXT NOT NULL
);
CREATE UNIQUE INDEX document_sequence ON document (kind, series, series_year, sequence) WHERE sequence > 0;
CREATE INDEX document_number ON document (number);
CREATE INDEX document_customer ON document (customer_id, date);
CREATE INDEX document_customer_name ON document (customer_name_key);
CREATE INDEX document_date ON document (date);
CREATE INDEX document_total ON document (total);
CREATE INDEX document_origin ON document (origin_id) WHERE origin_id IS NOT NULL;
CREATE INDEX document_open ON document (customer_id, open_amount) WHERE open_amount <> 0;

CREATE TABLE document_line (
    document_id BIGINT NOT NULL REFERENCES document (id),
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    product_id BIGINT REFERENCES product (id),
    code TEXT NOT NULL,
    description TEXT NOT NULL,
    detail TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    unit TEXT NOT NULL,
    unit_price BIGINT NOT NULL,
    discount TEXT NOT NULL,
    tax TEXT NOT NULL,
    tax_detail TEXT NOT NULL,
    cost BIGINT NOT NULL,
    net BIGINT NOT NULL,
    PRIMARY KEY (document_id, position)
);
CREATE INDEX document_line_product ON document_line (product_id) WHERE product_id IS NOT NULL;

CREATE TABLE document_tax (
    document_id BIGINT NOT NULL REFERENCES document (id),
    position BIGINT NOT NULL,
    tax TEXT NOT NULL,
    rate BIGINT NOT NULL,
    base BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (document_id, position)
);

CREATE TABLE document_series (
    kind TEXT NOT NULL,
    series TEXT NOT NULL,
    series_year BIGINT NOT NULL,
    next_sequence BIGINT NOT NULL,
    last_fingerprint TEXT NOT NULL,
    PRIMARY KEY (kind, series, series_year)
);

CREATE TABLE payment (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    currency TEXT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    date TEXT,
    method TEXT NOT NULL,
    amount BIGINT NOT NULL,
    open_amount BIGINT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX payment_customer ON payment (customer_id, date);
CREATE INDEX payment_open ON payment (customer_id, open_amount) WHERE open_amount <> 0;
CREATE INDEX payment_date ON payment (date);

CREATE TABLE payment_allocation (
    payment_id BIGINT NOT NULL REFERENCES payment (id),
    position BIGINT NOT NULL,
    document_id BIGINT NOT NULL REFERENCES document (id),
    amount BIGINT NOT NULL,
    PRIMARY KEY (payment_id, position)
);
CREATE INDEX payment_allocation_document ON payment_allocation (document_id);

CREATE TABLE note (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    written_at TEXT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX note_customer ON note (customer_id, written_at);

CREATE TABLE template (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL
);

CREATE TABLE segment (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    name TEXT NOT NULL,
    record_type TEXT NOT NULL,
    filter TEXT NOT NULL,
    UNIQUE (record_type, name)
);

CREATE TABLE import_mapping (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    custom TEXT NOT NULL,
    name TEXT NOT NULL,
    record_type TEXT NOT NULL,
    mapping TEXT NOT NULL,
    UNIQUE (record_type, name)
);

CREATE TABLE draft (
    key TEXT NOT NULL PRIMARY KEY,
    record_type TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL
);

CREATE TABLE not_duplicate (
    record_type TEXT NOT NULL,
    first_id BIGINT NOT NULL,
    second_id BIGINT NOT NULL,
    PRIMARY KEY (record_type, first_id, second_id)
);

CREATE TABLE suppressed_person (
    digest TEXT NOT NULL PRIMARY KEY,
    added_at TEXT NOT NULL
);

CREATE TABLE change_set (
    id {{key}},
    uid TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    is_undoable BIGINT NOT NULL,
    undone_at TEXT NOT NULL
);

CREATE TABLE change (
    id {{key}},
    change_set_id BIGINT NOT NULL REFERENCES change_set (id),
    record_type TEXT NOT NULL,
    record_id BIGINT NOT NULL,
    action TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
);
CREATE INDEX change_of_set ON change (change_set_id);
CREATE INDEX change_of_record ON change (record_type, record_id);
