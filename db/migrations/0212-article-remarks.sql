-- What the second pair of eyes asks to change, and who read a page as useful or not: two numbers a month, and nothing of who gave them.
alter table article_versions add column remark text
  constraint a_remark_is_short check (char_length(remark) between 1 and 1000);

create table article_answers (
  article_id uuid not null references articles (id),
  month date not null constraint answers_are_counted_by_month check (extract(day from month) = 1),
  useful integer not null default 0,
  not_useful integer not null default 0,
  primary key (article_id, month)
);
