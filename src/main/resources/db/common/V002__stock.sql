-- The store's stock: one row for each stay of a vehicle, never deleted, newest marking the latest one of each vehicle; and
-- the store's rules for holds. Null is what nobody has said.

create table stock_unit (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  vin varchar(17) not null,
  tail varchar(17) not null,
  newest boolean not null,
  stock varchar(40) not null,
  state varchar(20) not null,
  since date not null,
  condition varchar(20),
  model_year integer not null,
  make varchar(120) not null,
  model varchar(120) not null,
  trim_level text,
  body text,
  exterior text,
  interior text,
  engine text,
  transmission text,
  drivetrain text,
  fuel text,
  model_code text,
  options text,
  miles integer,
  price numeric(15, 2),
  msrp numeric(15, 2),
  invoice numeric(15, 2),
  stocked date,
  in_transit boolean,
  place text,
  more text not null,
  demonstrator boolean,
  loaner boolean,
  in_service date,
  sold_order boolean,
  reported boolean,
  action_open boolean,
  action_as_of date,
  hold_by uuid,
  hold_name varchar(200),
  hold_whom varchar(200),
  hold_reason varchar(1000),
  hold_since timestamp(6) with time zone,
  hold_until timestamp(6) with time zone,
  primary key (dealership, id)
);
create index stock_unit_vin on stock_unit (dealership, vin, newest);
create index stock_unit_tail on stock_unit (dealership, tail);
create index stock_unit_number on stock_unit (dealership, stock, id desc);
create index stock_unit_state on stock_unit (dealership, state, stock, id);
create index stock_unit_since on stock_unit (dealership, state, since);

create table hold_rules (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  longest_hours integer not null,
  managers_hours integer not null,
  per_person integer not null,
  primary key (dealership, id)
);
