-- Codes sort by their code points, and the tables of the steward's desk keep dealerships apart like the others.
alter table draft alter column program type varchar(40) collate "C";

do $$
declare
  name text;
begin
  foreach name in array array['draft', 'bulletin'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_dealership on %I using (dealership = baton_dealership())'
        || ' with check (dealership = baton_dealership())', name);
    execute format('create trigger changed after insert or update or delete on %I'
        || ' for each statement execute function baton_changed()', name);
  end loop;
end $$;
