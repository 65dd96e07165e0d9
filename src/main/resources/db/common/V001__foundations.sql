create table person (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  primary key (dealership, id)
);
