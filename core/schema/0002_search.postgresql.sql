CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE INDEX customer_trigrams ON customer USING gin (search_key gin_trgm_ops);
CREATE INDEX product_trigrams ON product USING gin (search_key gin_trgm_ops);
CREATE INDEX document_trigrams ON document USING gin (search_key gin_trgm_ops);
