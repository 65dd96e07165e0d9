-- Documents with leads as they came. A content is kept once, in parts, as that of a scan is.

create table original (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  sha256 varchar(64) not null,
  name text not null,
  door varchar(20) not null,
  bytes integer not null,
  whole boolean not null,
  primary key (dealership, id)
);
create unique index original_sha256 on original (dealership, sha256);

create table original_part (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  original uuid not null,
  place integer not null,
  content bytea not null,
  primary key (dealership, id)
);
create unique index original_part_of on original_part (dealership, original, place);

-- Which enquiries stood in it; sha is of what was written, as in lead_enquiry.
create table original_enquiry (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  original uuid not null,
  sha varchar(64) not null,
  primary key (dealership, id)
);
create unique index original_enquiry_of on original_enquiry (dealership, original, sha);
create index original_enquiry_sha on original_enquiry (dealership, sha, original);

-- When it was taken in, once or again, and what came of it. troubles is JSON.
create table original_taken (
  dealership uuid not null,
  id uuid not null,
  version bigint not null,
  original uuid not null,
  taken timestamp(6) with time zone not null,
  person_name text not null,
  fresh integer not null,
  added integer not null,
  known integer not null,
  troubles text not null,
  primary key (dealership, id)
);
create index original_taken_newest on original_taken (dealership, taken desc, id desc);
create index original_taken_of on original_taken (dealership, original);
