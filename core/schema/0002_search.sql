CREATE VIRTUAL TABLE customer_words USING fts5 (
    search_key, content='customer', content_rowid='id', detail=none, columnsize=0,
    prefix='1 2 3 4 5 6 7 8 9 10 11 12', tokenize="unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE customer_trigrams USING fts5 (
    search_key, content='customer', content_rowid='id', detail=none, columnsize=0, tokenize='trigram'
);

CREATE VIRTUAL TABLE product_words USING fts5 (
    search_key, content='product', content_rowid='id', detail=none, columnsize=0,
    prefix='1 2 3 4 5 6 7 8 9 10 11 12', tokenize="unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE product_trigrams USING fts5 (
    search_key, content='product', content_rowid='id', detail=none, columnsize=0, tokenize='trigram'
);

CREATE VIRTUAL TABLE document_words USING fts5 (
    search_key, content='document', content_rowid='id', detail=none, columnsize=0,
    prefix='1 2 3 4 5 6 7 8 9 10 11 12', tokenize="unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE document_trigrams USING fts5 (
    search_key, content='document', content_rowid='id', detail=none, columnsize=0, tokenize='trigram'
);

INSERT INTO customer_words (customer_words) VALUES ('rebuild');
INSERT INTO customer_trigrams (customer_trigrams) VALUES ('rebuild');
INSERT INTO product_words (product_words) VALUES ('rebuild');
INSERT INTO product_trigrams (product_trigrams) VALUES ('rebuild');
INSERT INTO document_words (document_words) VALUES ('rebuild');
INSERT INTO document_trigrams (document_trigrams) VALUES ('rebuild');
