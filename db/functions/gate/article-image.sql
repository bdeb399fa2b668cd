-- A picture for the pages of the portal, by any editor. Its name is made of its content: the same picture is kept once, and its words are
-- changed by who writes the pages of the organisation that added it.
create or replace function gate.add_article_image(p_token text, p_size text, p_type text, p_bytes text, p_alt text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.article_refusal(me, me.organisation);
  content bytea := decode(p_bytes, 'base64');
  called text := left(encode(sha256(content), 'hex'), 32) || '-' || p_size || '.' || p_type;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if coalesce(btrim(p_alt), '') = '' or char_length(p_alt) > 300 then
    return json_build_object('outcome', 'invalid', 'field', 'alt');
  end if;
  insert into article_images (name, bytes, alt, added_by, added_for) values (called, content, p_alt, me.user_id, me.organisation)
  on conflict (name) do update set alt = excluded.alt where gate.article_refusal(me, article_images.added_for) is null;
  perform gate.record_act(me, 'article.addImage', called);
  return json_build_object('outcome', 'done', 'name', called);
end $$;

grant execute on function gate.add_article_image(text, text, text, text, text) to werkwinkel_app;
