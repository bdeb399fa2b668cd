-- The function that finds grounds tells of each whether it says something new; a function cannot change what it returns.
drop function if exists gate.grounds(gate.actor, uuid, text, integer[]);
