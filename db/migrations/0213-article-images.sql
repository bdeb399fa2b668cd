-- Pictures in articles: kept under a name made of their content and their size, so that it may be cached for ever and leaves its room on the page.
-- What is in a picture is told in words by whoever adds it.
create table article_images (
  name text primary key constraint a_picture_is_named_by_its_content check (name ~ '^[0-9a-f]{32}-\d{1,5}x\d{1,5}\.(png|jpg)$'),
  bytes bytea not null constraint a_picture_is_light check (octet_length(bytes) between 1 and 2000000),
  alt text not null constraint a_picture_is_told_in_words check (btrim(alt) <> '' and char_length(alt) <= 300),
  added_by uuid not null references users (id),
  added_for integer not null references organisations (ref),
  added_at timestamptz not null default now()
);
create index on article_images (added_at);
