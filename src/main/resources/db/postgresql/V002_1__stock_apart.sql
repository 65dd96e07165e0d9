-- Stock numbers and VINs sort by their code points, as they do in the embedded store; a session sees one dealership's.

alter table stock_unit alter column stock type varchar(40) collate "C";
alter table stock_unit alter column vin type varchar(17) collate "C";
alter table stock_unit alter column tail type varchar(17) collate "C";

do $$
declare
  name text;
begin
  foreach name in array array['stock_unit', 'hold_rules'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_dealership on %I using (dealership = baton_dealership())'
        || ' with check (dealership = baton_dealership())', name);
    execute format('create trigger changed after insert or update or delete on %I'
        || ' for each statement execute function baton_changed()', name);
  end loop;
end $$;
