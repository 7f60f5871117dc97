-- Numbers of imports and exports run apart, so the newest declaration is known by its time, not by its number.
drop index clearance.declaration_arrival;
create index declaration_arrival on clearance.declaration (registered_at, number);
drop index clearance.declaration_trader;
create index declaration_trader on clearance.declaration (trader, registered_at, number);
