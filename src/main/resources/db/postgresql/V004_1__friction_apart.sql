-- Row-level security and news of changes for the tables of V004, as in V001_1.
do $$
declare
  name text;
begin
  foreach name in array array['friction', 'friction_event'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_dealership on %I using (dealership = baton_dealership())'
        || ' with check (dealership = baton_dealership())', name);
    execute format('create trigger changed after insert or update or delete on %I'
        || ' for each statement execute function baton_changed()', name);
  end loop;
end $$;
