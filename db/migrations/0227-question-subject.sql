-- What a request of a person is about, and who answers it first: whoever guides, or the data protection officer.
alter table person_requests
  add column about text not null default 'data'
    constraint request_subject_is_known check (about in ('plan', 'appointment', 'help', 'sharing', 'looked', 'data', 'other')),
  add column for_whom text not null default 'officer'
    constraint request_reader_is_known check (for_whom in ('guide', 'officer'));
create index person_requests_open on person_requests (organisation, for_whom) where state = 'open';
