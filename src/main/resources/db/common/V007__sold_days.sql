-- For how many days a unit was sold before a sale fell through: they are no days in stock.

alter table stock_unit add column sold_days integer default 0 not null;
