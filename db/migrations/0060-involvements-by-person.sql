-- Who else guides a person: asked for every row of the relations to confirm.
create index involvements_by_person on involvements (person_id);
