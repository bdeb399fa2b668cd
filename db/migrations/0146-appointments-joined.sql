-- Who joins an appointment of another organisation finds it again: an appointment that was held is contact with both.
create index appointments_joined on appointments (with_organisation, person_id) where with_organisation is not null;
