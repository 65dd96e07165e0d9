-- Everybody of the dealership as the desks told each other; whoever signs in at this desk stands in person too. Roles are
-- the words of the documents, so that those of a newer version are kept.

create table colleague (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  desk uuid not null,
  name varchar(200) not null,
  title varchar(200) not null,
  roles text not null,
  active boolean not null,
  revision integer not null,
  said_by uuid not null,
  introduced boolean not null,
  said boolean not null,
  primary key (dealership, id)
);
