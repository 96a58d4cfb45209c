-- Most payloads are below 8 KB. Kept in the row, one is written, read and deleted once; in pieces of 2 KB beside it, once for each
-- piece and its place in an index.
alter table outbox set (toast_tuple_target = 8160);
