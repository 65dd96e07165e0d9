-- What only PostgreSQL has. Scripts here are numbered between those of db/common, as 1.1 after 1.

-- Names and numbers sort by their code points on every server, as they do in the embedded store.
alter table person alter column login type varchar(40) collate "C";
alter table person alter column name type varchar(200) collate "C";
alter table program alter column program type varchar(40) collate "C";
alter table rulebook alter column rulebook type varchar(40) collate "C";

-- A session sees one dealership, named in its setting baton.dealership; without one it sees nothing.
create function baton_dealership() returns uuid language sql stable
  return nullif(current_setting('baton.dealership', true), '')::uuid;

-- Tells listening desks which table of which dealership changed; one word per table and transaction.
create function baton_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('baton_changed', tg_table_name || ' ' || baton_dealership());
  return null;
end $$;

do $$
declare
  name text;
begin
  foreach name in array array['dealership', 'desk', 'activity', 'person', 'setting', 'secret', 'program',
      'rulebook', 'campaign', 'approval', 'brief', 'part', 'brief_part', 'acknowledgement', 'document', 'kept_aside'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_dealership on %I using (dealership = baton_dealership())'
        || ' with check (dealership = baton_dealership())', name);
    execute format('create trigger changed after insert or update or delete on %I'
        || ' for each statement execute function baton_changed()', name);
  end loop;
end $$;
