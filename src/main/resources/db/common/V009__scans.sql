-- Scans of proofs. A content is kept once, in parts: the embedded engine takes at most a megabyte of bytes in one row.

create table scan (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  sha256 varchar(64) not null,
  bytes integer not null,
  primary key (dealership, id)
);
create unique index scan_sha256 on scan (dealership, sha256);

create table scan_part (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  scan uuid not null,
  place integer not null,
  content bytea not null,
  primary key (dealership, id)
);
create unique index scan_part_of on scan_part (dealership, scan, place);

-- The vehicle by which an auditor asks; null where it has no VIN, or where the deal was kept before this step.
alter table deal add column vin varchar(17);
alter table deal add column vin_read boolean default false not null;
create index deal_vin on deal (dealership, vin, changed desc, id desc);
create index deal_vin_read on deal (dealership, vin_read, id);

-- How a scan goes to other desks, or comes from one: sealed under a secret that its deal's document tells.
create table scan_parcel (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  parcel uuid not null,
  desk uuid not null,
  sha256 varchar(64) not null,
  bytes integer not null,
  secret bytea not null,
  waiting boolean not null,
  primary key (dealership, id)
);
create unique index scan_parcel_of on scan_parcel (dealership, desk, parcel);
create index scan_parcel_waiting on scan_parcel (dealership, waiting, desk, id);
