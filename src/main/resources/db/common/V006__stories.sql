-- What was said of a unit and when, so that news of it that comes late takes its place; null until something is said.

alter table stock_unit add column story text;
